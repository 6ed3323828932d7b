import { describe, expect, it } from 'vitest';
import { computeRate } from '../../../src/analysis/interval.ts';
import type { NameTable } from '../../../src/analysis/name-table.ts';
import { computeThemeCell } from '../../../src/analysis/theme-measure.ts';
import type { ThemeTable } from '../../../src/analysis/theme-table.ts';
import { pairAxisEnd, pairNames, pairThemes } from '../../../src/views/compare/side-pairs-model.ts';

function table(shares: Record<string, [count: number, total: number]>): ThemeTable {
  return {
    measure: 'paragraphs',
    groups: [],
    rows: Object.entries(shares).map(([id, [count, total]]) => ({
      id,
      label: id,
      cells: [],
      total: computeThemeCell('paragraphs', count, total),
      early: null,
      late: null,
      change: null,
    })),
    all: { paragraphs: [], tokens: 0 },
    split: null,
  };
}

describe('themes side by side', () => {
  const pairs = pairThemes(
    table({ terrorism: [7, 14], nato: [0, 14], space: [0, 14], order: [5, 14] }),
    table({ terrorism: [1, 27], nato: [8, 27], space: [0, 27], order: [5, 27] }),
  );

  it('stand by difference, without those that neither side has', () => {
    expect(pairs.map(({ id }) => id)).toEqual(['terrorism', 'nato', 'order']);
    expect(pairs[0]?.difference).toBeCloseTo(0.5 - 1 / 27, 12);
    expect(pairs[1]?.difference).toBeCloseTo(-8 / 27, 12);
  });

  it('share an axis that ends beyond the farthest interval', () => {
    expect(pairAxisEnd(pairs, 'share')).toBe(0.8);
    expect(pairAxisEnd([], 'share')).toBe(0.1);
  });

  it('have no difference where a side has no paragraph', () => {
    const [pair] = pairThemes(table({ nato: [0, 0] }), table({ nato: [8, 27] }));
    expect(pair?.difference).toBeNull();
  });
});

function names(words: number, counts: Record<string, number>): NameTable {
  return {
    columns: [{ key: '2017', tokens: words }],
    rows: Object.entries(counts).map(([id, count]) => ({
      id,
      kind: 'state',
      label: id,
      total: computeRate(count, words),
      cells: [],
    })),
    mentions: 0,
  };
}

describe('names side by side', () => {
  const pairs = pairNames(names(1_000, { RU: 4, SY: 4 }), names(2_000, { RU: 8, UA: 6 }));

  it('stand by difference of rates, one that a side never mentions at 0 of its words', () => {
    expect(pairs.map(({ id }) => id)).toEqual(['SY', 'UA', 'RU']);
    expect(pairs[0]?.b).toMatchObject({ count: 0, total: 2_000, value: 0, low: 0 });
    expect(pairs[1]?.difference).toBeCloseTo(-3, 12);
    expect(pairs[2]?.difference).toBeCloseTo(0, 12);
  });

  it('carry the exact Poisson interval', () => {
    // No event: 3.6889 (Garwood 1936), of 1,000 words.
    expect(pairs[1]?.a.high).toBeCloseTo(3.6889, 4);
  });
});
