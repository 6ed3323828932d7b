import { formatQuantity } from '../../components/format.ts';
import { formatThemeSpan, formatThemeValue } from '../../components/format-theme.ts';
import type { ThemeCell, ThemeMeasureId } from '../../analysis/theme-measure.ts';
import { sortThemeRows, type ThemeSort } from '../../analysis/theme-sort.ts';
import type { ThemeRow, ThemeTable } from '../../analysis/theme-table.ts';
import { type TimeAxis, computeTimeAxis } from '../../components/charts/time-axis.ts';
import { roundUp } from '../../components/charts/scale-top.ts';
import type { ThemeColumn } from './theme-columns-model.ts';

/** Themes × columns, ready to be drawn. */
export interface ThemeMatrix {
  measure: ThemeMeasureId;
  columns: MatrixColumn[];
  /** `cells` in the order of `columns`. */
  rows: ThemeRow[];
  all: { paragraphs: number; tokens: number };
  split: ThemeTable['split'];
  /** The time axis of the trends; `null` where no column has a date. */
  axis: TimeAxis | null;
  /** Top of the scale that all trends share: the largest value, rounded up; never 0. */
  max: number;
}

export interface MatrixColumn extends ThemeColumn {
  paragraphs: number;
  tokens: number;
}

/** A cell without a denominator: the filter leaves no paragraph in its column. */
const noCell: ThemeCell = { count: 0, total: 0, value: null, low: null, high: null };

/**
 * Lays a table over its columns: a column in which the filter leaves nothing stays, without values. The theme that
 * the filter asks for is left out, since every paragraph that is left carries it.
 */
export function computeThemeMatrix(
  table: ThemeTable,
  columns: readonly ThemeColumn[],
  { sort, filteredTheme }: { sort: ThemeSort; filteredTheme: string | null },
): ThemeMatrix {
  const places = new Map(table.groups.map(({ key }, i) => [key, i]));
  const rows = sortThemeRows(table.rows, sort)
    .filter(({ id }) => id !== filteredTheme)
    .map((row) => ({
      ...row,
      cells: columns.map(({ key }) => row.cells[places.get(key) ?? -1] ?? noCell),
    }));
  return {
    measure: table.measure,
    columns: columns.map((column) => {
      const group = table.groups[places.get(column.key) ?? -1];
      return { ...column, paragraphs: group?.paragraphs.length ?? 0, tokens: group?.tokens ?? 0 };
    }),
    rows,
    all: { paragraphs: table.all.paragraphs.length, tokens: table.all.tokens },
    split: table.split,
    axis: computeTimeAxis(columns.flatMap(({ date }) => date ?? [])),
    max: roundUp(Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)))),
  };
}

/** One line of the table twin: a theme in a column. */
export interface MatrixRecord {
  key: string;
  theme: ThemeRow;
  column: MatrixColumn;
  cell: ThemeCell;
}

/** The matrix as a list, theme by theme. */
export function matrixRecords({ rows, columns }: ThemeMatrix): MatrixRecord[] {
  return rows.flatMap((theme) =>
    columns.map((column, i) => ({
      key: `${theme.id} ${column.key}`,
      theme,
      column,
      cell: theme.cells[i] ?? noCell,
    })),
  );
}

/** One sentence for those who do not see the shades. */
export function summarizeMatrix({ measure, rows, columns, split }: ThemeMatrix): string {
  const size = `${formatQuantity(rows.length, 'theme')} by ${formatQuantity(columns.length, 'column')}.`;
  const [most] = sortThemeRows(rows, 'change');
  if (split === null || most?.early === null || most?.late === null || most === undefined) return size;
  return `${size} The largest change is that of ${most.label}: ${formatThemeValue(measure, most.early.value)} in ${formatThemeSpan(split.early)}, ${formatThemeValue(measure, most.late.value)} in ${formatThemeSpan(split.late)}.`;
}
