import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/corpus/quotation-anchor.ts';
import type { Paragraph } from '../../../src/corpus/speech-document.ts';
import { findQuotedPlace } from '../../../src/views/read/quoted-place-model.ts';

const speechOf = (...texts: string[]): Paragraph[] =>
  texts.map((text, i) => ({
    n: i + 1,
    startLine: i + 1,
    endLine: i + 1,
    speaker: null,
    label: null,
    counted: true,
    text,
    spans: [],
  }));

const quoted = anchorOf('We want peace and law.', { start: 8, end: 21 });

describe('the words that a link quotes', () => {
  it('stand where it says', () => {
    expect(findQuotedPlace(speechOf('A.', 'We want peace and law.'), 2, quoted)).toEqual({
      kind: 'here',
      paragraph: 2,
      stood: 2,
      start: 8,
      end: 21,
      others: 0,
    });
  });

  it('have moved with their paragraph, or within the speech to the nearest place', () => {
    const moved = speechOf('New.', 'Peace and law', 'x', 'y', 'z', 'So: peace and law!');
    expect(findQuotedPlace(moved, 5, quoted)).toMatchObject({
      kind: 'here',
      paragraph: 6,
      start: 4,
      others: 1,
    });
  });

  it('are gone where a word of them was changed, and no other words are shown for them', () => {
    expect(findQuotedPlace(speechOf('We want peace and order.'), 1, quoted)).toEqual({ kind: 'gone' });
  });

  it('are none where the link quotes none', () => {
    expect(findQuotedPlace(speechOf('A.'), 1, null)).toBeNull();
  });

  it('are found whatever paragraphs are put in, taken out or changed around them', () => {
    const sentence = fc
      .array(fc.constantFrom('law', 'order', 'peace', 'state', 'a'), { minLength: 2, maxLength: 9 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 8 }),
        sentence,
        fc.nat(8),
        fc.nat(12),
        (others, text, at, p) => {
          const anchor = anchorOf(text, { start: 0, end: text.length });
          const place = findQuotedPlace(speechOf(...others.toSpliced(at, 0, text)), p + 1, anchor);
          expect(place).toMatchObject({ kind: 'here' });
          if (place?.kind !== 'here') return;
          const stands = others.toSpliced(at, 0, text)[place.paragraph - 1]?.slice(place.start, place.end);
          expect(stands?.replaceAll('.', '')).toBe(text.replaceAll('.', ''));
        },
      ),
      { numRuns: 200 },
    );
  });
});
