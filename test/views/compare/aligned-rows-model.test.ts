import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignedNumbers, AlignedParagraph, AlignedTexts } from '../../../src/search/aligned-texts.ts';
import {
  formatNumbers,
  layoutAlignedRows,
  type OnTheme,
  stepMatches,
} from '../../../src/views/compare/aligned-rows-model.ts';

function paragraphs(count: number): AlignedParagraph[] {
  return Array.from({ length: count }, (_, i) => ({
    n: i + 1,
    text: `Paragraph ${i + 1}.`,
    counted: true,
    speaker: 'A',
    tokens: 2,
    kept: [],
  }));
}

function pair(a: number[], b: number[], moved = false): AlignedNumbers {
  const kind = a.length > 1 ? 'merged' : b.length > 1 ? 'split' : 'pair';
  return { a, b, similarity: 0.2, kind, moved };
}

const texts: AlignedTexts = {
  a: paragraphs(5),
  b: paragraphs(7),
  pairs: [pair([1], [2]), pair([3], [6, 7]), pair([4], [4], true)],
  tooLong: null,
};

const shape = (on: OnTheme | null) =>
  layoutAlignedRows(texts, on).map((row) => {
    const numbers = [row.a.map(({ n }) => n), row.b.map(({ n }) => n)];
    return row.kind === 'pair' ? ['match', row.match, ...numbers] : ['loose', row.key, ...numbers];
  });

describe('two aligned texts as rows', () => {
  it('stand in the order of a; what matches nothing stands where its own text has it', () => {
    expect(shape(null)).toEqual([
      ['loose', 'b1', [], [1]],
      ['match', 1, [1], [2]],
      ['loose', 'a2', [2], [3]],
      ['match', 2, [3], [6, 7]],
      ['match', 3, [4], [4]],
      ['loose', 'a5', [5], [5]],
    ]);
  });

  it('keep, of one theme, pairs with it on either side and loose paragraphs on it', () => {
    expect(shape({ a: new Set([4]), b: new Set([3]) })).toEqual([
      ['loose', 'b3', [], [3]],
      ['match', 3, [4], [4]],
    ]);
    expect(shape({ a: new Set(), b: new Set() })).toEqual([]);
  });

  it('hold every paragraph exactly once', () => {
    const matching = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      {
        selector: ([a]) => a,
      },
    );
    fc.assert(
      fc.property(matching, (candidates) => {
        const pairs = candidates
          .filter(([, b], i) => candidates.findIndex(([, other]) => other === b) === i)
          .sort(([a], [b]) => a - b)
          .map(([a, b]) => pair([a], [b]));
        const rows = layoutAlignedRows({ a: paragraphs(9), b: paragraphs(9), pairs, tooLong: null }, null);
        const all = [1, 2, 3, 4, 5, 6, 7, 8, 9];
        expect(rows.flatMap((row) => row.a.map(({ n }) => n))).toEqual(all);
        expect(rows.flatMap((row) => row.b.map(({ n }) => n)).sort((x, y) => x - y)).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });

  it('can be stepped through, going round', () => {
    const rows = layoutAlignedRows(texts, null);
    expect(stepMatches(rows, null)).toMatchObject({ previous: 3, next: 1 });
    expect(stepMatches(rows, 2)).toMatchObject({ previous: 1, next: 3 });
    expect(stepMatches(rows, 3)).toMatchObject({ previous: 2, next: 1 });
    expect(stepMatches([], 1)).toBeNull();
  });

  it('name paragraphs in runs', () => {
    expect(formatNumbers([3])).toBe('3');
    expect(formatNumbers([17, 18, 19, 21])).toBe('17–19, 21');
  });
});
