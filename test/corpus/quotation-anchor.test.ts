import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, findAnchor } from '../../src/corpus/quotation-anchor.ts';

const text = 'Great minds think alike, he said. “Great minds,” I said, think twice.';

/** Prose of few words, so that passages begin alike and return. */
const word = fc.constantFrom(
  'the',
  'world',
  'order',
  'of',
  'law',
  'peace',
  'Ünïon',
  'İstanbul',
  'мир',
  '和平',
  '“no”',
  'don’t',
);
const prose = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const passage = fc.tuple(prose, fc.nat(), fc.nat()).map(([whole, a, b]) => {
  const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y);
  return { whole, span: { start: start ?? 0, end: end ?? 0 } };
});

describe('words that a link quotes', () => {
  it('are known by where they stood, their length, their hash and how they begin', () => {
    const anchor = anchorOf(text, { start: 6, end: 23 });
    expect(anchor).toEqual({
      start: 6,
      length: 15,
      hash: expect.stringMatching(/^[0-9a-f]{8}$/),
      words: 'minds think alike',
    });
  });

  it('are found where they stand, and not where something only begins alike', () => {
    const anchor = anchorOf(text, { start: 0, end: 17 });
    expect(anchor && findAnchor(text, anchor)).toEqual([{ start: 0, end: 17 }]);
  });

  it('are the same in other quotation marks, in capitals and across other spaces', () => {
    const anchor = anchorOf(text, { start: 0, end: 33 });
    const reset = 'So: GREAT minds\n  think alike — he said.';
    expect(anchor && findAnchor(reset, anchor).map(({ start, end }) => reset.slice(start, end))).toEqual([
      'GREAT minds\n  think alike — he said',
    ]);
  });

  it('are none without a letter or a digit', () => {
    expect(anchorOf('“…” — !', { start: 0, end: 7 })).toBeNull();
  });

  it('are found after any change of the text around them', () => {
    fc.assert(
      fc.property(passage, prose, prose, ({ whole, span }, before, after) => {
        const anchor = anchorOf(whole, span);
        if (anchor === null) return;
        const quoted = fold(whole.slice(span.start, span.end));
        const edited = `${before} ${whole.slice(span.start, span.end)} ${after}`;
        const found = findAnchor(edited, anchor);
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end } of found) expect(fold(edited.slice(start, end))).toBe(quoted);
      }),
      { numRuns: 500 },
    );
  });

  it('are never taken to stand where other words do', () => {
    fc.assert(
      fc.property(passage, prose, ({ whole, span }, other) => {
        const anchor = anchorOf(whole, span);
        if (anchor === null) return;
        const quoted = fold(whole.slice(span.start, span.end));
        for (const { start, end } of findAnchor(other, anchor))
          expect(fold(other.slice(start, end))).toBe(quoted);
        if (!fold(other).includes(quoted)) expect(findAnchor(other, anchor)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function fold(words: string): string {
  return Array.from(words.replace(/[^\p{L}\p{M}\p{N}]/gu, ''), (sign) => sign.toLowerCase()).join('');
}
