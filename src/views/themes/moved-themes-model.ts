import { formatSpelled } from '../../components/format.ts';
import { formatThemeSpan, formatThemeValue } from '../../components/format-theme.ts';
import type { ThemeRow } from '../../analysis/theme-table.ts';
import type { MatrixColumn, ThemeMatrix } from './theme-matrix-model.ts';
import { roundUp } from '../../components/charts/scale-top.ts';

/** One small chart: a theme over time. */
export interface MovedTheme {
  row: ThemeRow;
  points: { column: MatrixColumn; cell: ThemeRow['total']; day: number; value: number }[];
}

/** The small multiples, on one scale. */
export interface MovedThemes {
  themes: MovedTheme[];
  /** Top of the scale: holds every interval. */
  max: number;
}

const shown = 8;

/**
 * The themes with the largest change either way, on one scale; where there is no change to rank by (one date), the
 * most frequent. `null` where no column has a date, since then there is no axis to stand on.
 */
export function computeMovedThemes({ rows, columns, axis, split }: ThemeMatrix): MovedThemes | null {
  if (axis === null) return null;
  const ranked = rows
    .filter(({ total, change }) => total.count > 0 && (split === null || change !== 0))
    .toSorted((a, b) => size(b.change) - size(a.change) || (b.total.value ?? 0) - (a.total.value ?? 0))
    .slice(0, shown);
  return onOneScale(ranked.map((row) => trendOf(row, columns)));
}

/** The trend of one theme; `null` where no column has a date. */
export function computeTrend({ rows, columns, axis }: ThemeMatrix, theme: string): MovedThemes | null {
  const row = rows.find(({ id }) => id === theme);
  return row === undefined || axis === null ? null : onOneScale([trendOf(row, columns)]);
}

function trendOf(row: ThemeRow, columns: readonly MatrixColumn[]): MovedTheme {
  const points = columns.flatMap((column, i) => {
    const cell = row.cells[i];
    return cell === undefined || cell.value === null || column.day === null
      ? []
      : [{ column, cell, day: column.day, value: cell.value }];
  });
  return { row, points };
}

function onOneScale(themes: MovedTheme[]): MovedThemes {
  const tops = themes.flatMap(({ points }) => points.map(({ cell, value }) => cell.high ?? value));
  return { themes, max: roundUp(Math.max(0, ...tops)) };
}

function size(change: number | null): number {
  return Math.abs(change ?? 0);
}

/** 0, the middle and the top. */
export function scaleTicks(max: number): number[] {
  return [0, max / 2, max];
}

/** "Eight themes that moved most"; where nothing could move, what is shown instead. */
export function movedTitle({ split }: ThemeMatrix, { themes }: MovedThemes): string {
  const count = formatSpelled(themes.length);
  const number = count.charAt(0).toUpperCase() + count.slice(1);
  const noun = themes.length === 1 ? 'theme' : 'themes';
  return split === null ? `${number} most frequent ${noun}` : `${number} ${noun} that moved most`;
}

/** One sentence for those who do not see the charts. */
export function summarizeMoved({ measure, split }: ThemeMatrix, { themes }: MovedThemes): string {
  if (split === null) return `${themes.length} small charts, one a theme, each with a point a speech.`;
  const moves = themes.map(
    ({ row }) =>
      `${row.label} from ${formatThemeValue(measure, row.early?.value ?? null)} to ${formatThemeValue(measure, row.late?.value ?? null)}`,
  );
  return `Between ${formatThemeSpan(split.early)} and ${formatThemeSpan(split.late)}: ${moves.join('; ')}.`;
}
