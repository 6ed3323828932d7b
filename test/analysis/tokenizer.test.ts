import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTokens, foldToken, tokenize } from '../../src/analysis/tokenizer.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps single internal apostrophes and hyphens', () => {
    expect(words('Russia’s so-called "rules-based" order – don\'t')).toEqual([
      'Russia’s',
      'so-called',
      'rules-based',
      'order',
      "don't",
    ]);
  });

  it('leaves quotation marks, trailing apostrophes and double hyphens outside', () => {
    expect(words('Putin’ said ‘no’ -- 2 + 2')).toEqual(['Putin', 'said', 'no', '2', '2']);
  });

  it('reads marks as part of a word, and other scripts', () => {
    expect(words('Pejc\u030Cinović Burić, Минские соглашения')).toHaveLength(4);
  });

  it('gives offsets that lead back to the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(countTokens(text)).toBe(tokenize(text).length);
      }),
    );
  });
});

describe('foldToken', () => {
  it('folds case and apostrophes, and keeps the US apart from us', () => {
    expect(foldToken('Russia’s')).toBe("russia's");
    expect(foldToken('US')).toBe('US');
    expect(foldToken('US’s')).toBe("US's");
    expect(foldToken('Us')).toBe('us');
    expect(foldToken('US-led')).toBe('us-led');
  });
});
