import { clusterOrder } from './seriation.ts';
import type { ThemeCell } from './theme-measure.ts';
import type { ThemeRow } from './theme-table.ts';

export type ThemeSort = 'lexicon' | 'change' | 'total' | 'name' | 'cluster';

/**
 * Rows in another order: largest change either way first, largest total first, by name, or so that themes of like
 * profile stand together (`clusterOrder` on the Euclidean distance of their cells). Ties keep their order.
 */
export function sortThemeRows(rows: readonly ThemeRow[], by: ThemeSort): ThemeRow[] {
  if (by === 'change') return rows.toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  if (by === 'total') return rows.toSorted((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0));
  if (by === 'name') return rows.toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  if (by === 'cluster') {
    const order = clusterOrder(rows.length, (i, j) =>
      cellDistance(rows[i]?.cells ?? [], rows[j]?.cells ?? []),
    );
    return order.flatMap((i) => rows[i] ?? []);
  }
  return [...rows];
}

/** Over the cells that have a value in both rows. */
function cellDistance(a: readonly ThemeCell[], b: readonly ThemeCell[]): number {
  const differences = a.map(({ value }, i) => {
    const other = b[i]?.value ?? null;
    return value === null || other === null ? 0 : value - other;
  });
  return Math.hypot(...differences);
}
