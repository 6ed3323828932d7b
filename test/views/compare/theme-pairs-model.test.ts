import { describe, expect, it } from 'vitest';
import { computeThemeCell } from '../../../src/analysis/theme-measure.ts';
import type { ThemeTable } from '../../../src/analysis/theme-table.ts';
import { pairThemes, themeAxisEnd } from '../../../src/views/compare/theme-pairs-model.ts';

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
    expect(themeAxisEnd(pairs, 'share')).toBe(0.8);
    expect(themeAxisEnd([], 'share')).toBe(0.1);
  });

  it('have no difference where a side has no paragraph', () => {
    const [pair] = pairThemes(table({ nato: [0, 0] }), table({ nato: [8, 27] }));
    expect(pair?.difference).toBeNull();
  });
});
