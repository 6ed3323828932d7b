import type { ThemeTable } from '../../analysis/theme-table.ts';
import type { ThemeCell } from '../../analysis/theme-measure.ts';

/** One theme on both sides. */
export interface ThemePair {
  id: string;
  label: string;
  a: ThemeCell;
  b: ThemeCell;
  /** a − b in the unit of the measure; `null` where one side has no words. */
  difference: number | null;
}

/** Themes that occur on either side, largest difference first. */
export function pairThemes(a: ThemeTable, b: ThemeTable): ThemePair[] {
  const cellsOfB = new Map(b.rows.map(({ id, total }) => [id, total]));
  return a.rows
    .flatMap(({ id, label, total }): ThemePair[] => {
      const other = cellsOfB.get(id);
      if (other === undefined || total.count + other.count === 0) return [];
      const difference = total.value === null || other.value === null ? null : total.value - other.value;
      return [{ id, label, a: total, b: other, difference }];
    })
    .sort((x, y) => Math.abs(y.difference ?? 0) - Math.abs(x.difference ?? 0));
}

/** The end of the common axis: the farthest interval, rounded up to a tenth of a share or a whole rate. */
export function themeAxisEnd(pairs: readonly ThemePair[], unit: 'share' | 'perThousandWords'): number {
  const farthest = Math.max(
    0,
    ...pairs.flatMap(({ a, b }) => [a.high ?? a.value ?? 0, b.high ?? b.value ?? 0]),
  );
  if (unit === 'share') return Math.min(1, Math.max(0.1, Math.ceil(farthest * 10) / 10));
  return Math.max(1, Math.ceil(farthest));
}
