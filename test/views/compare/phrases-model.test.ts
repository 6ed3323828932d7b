import { describe, expect, it } from 'vitest';
import type { Formula, ReuseRow } from '../../../src/analysis/reuse.ts';
import { gatherPhrases } from '../../../src/views/compare/phrases-model.ts';

function repetition(
  text: string,
  a: [string, number],
  b: [string, number],
  formula: Formula | null = null,
): ReuseRow {
  return {
    a: a[0],
    b: b[0],
    words: text.split(' ').length,
    text,
    aParagraph: a[1],
    bParagraph: b[1],
    aStart: 0,
    aEnd: text.length,
    bStart: 0,
    bEnd: text.length,
    formula,
    bits: text.length,
  };
}

const rows = [
  repetition('the Organisation for the Prohibition', ['2017', 11], ['2021', 16], 'name'),
  repetition('The Organisation for the Prohibition', ['2017', 11], ['2024', 14], 'name'),
  repetition('on the Korean Peninsula', ['2017', 12], ['2021', 20]),
  repetition('weapons of mass destruction', ['2020', 4], ['2021', 17]),
];

describe('phrases that return', () => {
  it('gather all places of the same words, whatever their case, longest first', () => {
    const phrases = gatherPhrases(rows);
    expect(phrases.map(({ words, places }) => [words, places.length])).toEqual([
      [5, 3],
      [4, 2],
      [4, 2],
    ]);
    expect(phrases[0]?.places).toEqual([
      { document: '2017', paragraph: 11 },
      { document: '2021', paragraph: 16 },
      { document: '2024', paragraph: 14 },
    ]);
    expect(phrases[1]?.text).toBe('weapons of mass destruction');
  });
});
