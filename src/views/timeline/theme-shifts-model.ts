import type { SelectionSpec } from '../../analysis/selection.ts';
import { formatSelection } from '../../analysis/selection-text.ts';
import type { ThemeCell } from '../../analysis/theme-measure.ts';
import { sortThemeRows } from '../../analysis/theme-sort.ts';
import type { ThemeRow, ThemeSpan, ThemeTable } from '../../analysis/theme-table.ts';
import { roundUp } from '../../components/charts/scale-top.ts';
import { computeTimeAxis, dayNumber, type TimeAxis } from '../../components/charts/time-axis.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';

/** A theme whose share differs between the two halves of the span. */
export interface ThemeShift {
  row: ThemeRow;
  early: ThemeCell;
  late: ThemeCell;
  /** Where it is more frequent: what is quoted is from there. */
  quoted: 'early' | 'late';
  points: { key: string; day: number; index: number; value: number; cell: ThemeCell }[];
}

export interface ThemeShifts {
  shifts: ThemeShift[];
  split: { early: ThemeSpan; late: ThemeSpan };
  /** The halves as links write them. */
  selections: { early: string; late: string };
  axis: TimeAxis;
  /** Top of the scale that the small charts share; holds every interval. */
  max: number;
}

const shown = 4;

/** The themes with the largest change between the halves of the span; `null` where there is none to show. */
export function computeThemeShifts(
  table: ThemeTable,
  documents: readonly DocumentSummary[],
  filteredTheme: string | null,
): ThemeShifts | null {
  const { split, groups } = table;
  const axis = computeTimeAxis(
    groups.flatMap(({ documents: places }) => places.flatMap((place) => documents[place]?.date ?? [])),
  );
  if (split === null || axis === null) return null;
  const shifts = sortThemeRows(table.rows, 'change')
    .slice(0, shown + 1)
    .flatMap((row): ThemeShift[] => {
      const { id, early, late, change } = row;
      if (id === filteredTheme || early === null || late === null || !change) return [];
      return [
        { row, early, late, quoted: change > 0 ? 'late' : 'early', points: pointsOf(row, table, documents) },
      ];
    })
    .slice(0, shown);
  if (shifts.length === 0) return null;
  const tops = shifts.flatMap(({ points }) => points.map(({ cell, value }) => cell.high ?? value));
  return {
    shifts,
    split,
    selections: { early: formatSelection(spanOf(split.early)), late: formatSelection(spanOf(split.late)) },
    axis,
    max: roundUp(Math.max(0, ...tops)),
  };
}

/** The days of a half, as a selection. */
export function spanOf({ from, to }: ThemeSpan): SelectionSpec {
  return { from, to };
}

function pointsOf(row: ThemeRow, { groups }: ThemeTable, documents: readonly DocumentSummary[]) {
  return groups.flatMap(({ key, documents: places }, g) => {
    const index = places[0] ?? -1;
    const date = /^\d{4}$/.test(key) ? `${key}-07-02` : (documents[index]?.date ?? null);
    const cell = row.cells[g];
    return date === null || cell === undefined || cell.value === null
      ? []
      : [{ key, day: dayNumber(date), index: key.length === 4 ? -1 : index, value: cell.value, cell }];
  });
}
