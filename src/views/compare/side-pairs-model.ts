import type { NameTable } from '../../analysis/name-table.ts';
import { computeThemeCell, type ThemeCell } from '../../analysis/theme-measure.ts';
import type { ThemeTable } from '../../analysis/theme-table.ts';

/** One thing that was counted on both sides: a theme, a name, a topic. */
export interface SidePair {
  id: string;
  label: string;
  a: ThemeCell;
  b: ThemeCell;
  /** a − b in the unit of the cells; `null` where one side has no words. */
  difference: number | null;
}

/** Themes that occur on either side, largest difference first. */
export function pairThemes(a: ThemeTable, b: ThemeTable): SidePair[] {
  const ofB = new Map(b.rows.map(({ id, total }) => [id, total]));
  return sortPairs(
    a.rows.flatMap(({ id, label, total }) => {
      const other = ofB.get(id);
      return other === undefined ? [] : [{ id, label, a: total, b: other }];
    }),
  );
}

/** Names that either side mentions, largest difference of rates first. */
export function pairNames(a: NameTable, b: NameTable): SidePair[] {
  const labels = new Map([...a.rows, ...b.rows].map(({ id, label }) => [id, label]));
  const [ofA, ofB] = [mentionCells(a), mentionCells(b)];
  return sortPairs(Array.from(labels, ([id, label]) => ({ id, label, a: ofA(id), b: ofB(id) })));
}

function mentionCells({ columns, rows }: NameTable): (name: string) => ThemeCell {
  const words = columns.reduce((sum, { tokens }) => sum + tokens, 0);
  const counts = new Map(rows.map(({ id, total }) => [id, total.count]));
  return (name) => computeThemeCell('mentions', counts.get(name) ?? 0, words);
}

/** With their difference, the largest first; none that neither side has. */
export function sortPairs<Pair extends Omit<SidePair, 'difference'>>(
  pairs: readonly Pair[],
): (Pair & Pick<SidePair, 'difference'>)[] {
  return pairs
    .filter(({ a, b }) => a.count + b.count > 0)
    .map((pair) => ({
      ...pair,
      difference: pair.a.value === null || pair.b.value === null ? null : pair.a.value - pair.b.value,
    }))
    .sort((x, y) => Math.abs(y.difference ?? 0) - Math.abs(x.difference ?? 0));
}

/** The end of the common axis: the farthest interval, rounded up to a tenth of a share or a whole rate. */
export function pairAxisEnd(
  pairs: readonly Pick<SidePair, 'a' | 'b'>[],
  unit: 'share' | 'perThousandWords',
): number {
  const farthest = Math.max(
    0,
    ...pairs.flatMap(({ a, b }) => [a.high ?? a.value ?? 0, b.high ?? b.value ?? 0]),
  );
  if (unit === 'share') return Math.min(1, Math.max(0.1, Math.ceil(farthest * 10) / 10));
  return Math.max(1, Math.ceil(farthest));
}
