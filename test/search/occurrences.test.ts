import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldToken, tokenize } from '../../src/analysis/tokenizer.ts';
import { findOccurrences } from '../../src/search/occurrences.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

describe('findOccurrences', () => {
  const corpus = corpusOf({
    '2020-01-01': ['The Security Council, and the council.', { text: 'Security council?', speaker: 'B' }],
    '2021-01-01': ['No security.'],
  });

  it('counts a phrase in the speaker’s own words, and shows where it stands', () => {
    const found = findOccurrences(corpus, { term: 'security council', selection: {} });
    expect(found.total).toMatchObject({ count: 1, tokens: 8 });
    expect(
      found.passages.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([['Security Council']]);
  });

  it('says how the texts print it, and how evenly it is spread', () => {
    expect(findOccurrences(corpus, { term: 'security', selection: {} })).toMatchObject({
      text: 'Security',
      documents: [{ count: 1 }, { count: 1 }],
      dispersion: { dp: 0.25 },
    });
    expect(findOccurrences(corpus, { term: 'absent', selection: {} })).toMatchObject({
      text: 'absent',
      dispersion: { dp: null },
    });
  });

  it('says of each word of a phrase how unusual it is: −log₂ of its share of the words', () => {
    const { words } = findOccurrences(corpus, { term: 'the council absent', selection: {} });
    expect(words).toEqual([
      { word: 'the', count: 2, bits: 2 },
      { word: 'council', count: 2, bits: 2 },
      { word: 'absent', count: 0, bits: null },
    ]);
  });

  it('marks as many places as it counts, on any text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'B', 'US', 'us', ',', '"a"'), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const texts = paragraphs.map((each) => each.join(' '));
        const found = findOccurrences(corpusOf({ d: texts }), { term: 'b', selection: {} });
        const expected = texts
          .flatMap((text) => tokenize(text))
          .filter(({ text }) => foldToken(text) === 'b').length;
        expect(found.total.count).toBe(expected);
        expect(found.passages.reduce((sum, { marks }) => sum + marks.length, 0)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});
