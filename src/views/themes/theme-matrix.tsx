import { TimeDots } from '../../components/charts/time-dots.tsx';
import { useManifest, useOwnThemes } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatDate, formatQuantity } from '../../components/format.ts';
import {
  changeUnit,
  formatThemeChange,
  formatThemeFigure,
  formatThemeInputs,
  formatThemeSpan,
  formatThemeTick,
  formatThemeValue,
} from '../../components/format-theme.ts';
import { speechColor } from '../../components/speech-color.ts';
import { formatSelection } from '../../analysis/selection-text.ts';
import type { ThemeCell, ThemeMeasureId } from '../../analysis/theme-measure.ts';
import type { ThemeRow } from '../../analysis/theme-table.ts';
import { changeEvidence, speechEvidence, themeEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { openCell, ScrollRegion } from './scroll-region.tsx';
import { heatColors, heatShade } from './heat-model.ts';
import { columnName, columnTitle } from './theme-names-model.ts';
import type { MatrixColumn, ThemeMatrix } from './theme-matrix-model.ts';

/** Themes × speeches as a table: each value with its inputs, empty years as gaps, the trend at the end of the row. */
export function ThemeMatrixTable({ matrix, caption }: { matrix: ThemeMatrix; caption: string }) {
  const { measure, columns, rows, split, axis, max } = matrix;
  const trend = axis !== null && columns.length > 1;
  return (
    <ScrollRegion name={caption}>
      <table className="w-full border-separate border-spacing-x-[2px] border-spacing-y-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 z-1 bg-paper text-left font-normal">
              <span className="sr-only">Theme</span>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} measure={measure} />
            ))}
            {columns.length > 1 && (
              <th scope="col" className="w-22 min-w-17 px-2 pb-2 font-semibold">
                All
                <span className="figures block text-note font-normal text-ink-3">
                  {sizeOf(measure, matrix.all)}
                </span>
              </th>
            )}
            {split !== null && (
              <th scope="col" className="w-18 px-2 pb-2 text-right font-semibold whitespace-nowrap">
                Change
                <span className="block text-note font-normal text-ink-3">{changeUnit(measure)}</span>
              </th>
            )}
            {trend && (
              <th scope="col" className="w-48 min-w-40 pb-2 pl-4 text-left font-semibold">
                Trend
                <span className="figures block text-note font-normal text-ink-3">
                  0–{formatThemeTick(measure, max)}, {axis.years[0]?.year}–{axis.years.at(-1)?.year}
                </span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.id} className="h-[25px]">
              <RowHead row={row} />
              {columns.map((column, i) => (
                <Cells
                  key={column.key}
                  column={column}
                  row={row}
                  cell={row.cells[i]}
                  measure={measure}
                  gapRows={r === 0 ? rows.length : 0}
                />
              ))}
              {columns.length > 1 && (
                <td className="border-b border-rule p-0">
                  <CellNumber row={row} cell={row.total} selection="all" where="in all" measure={measure} />
                </td>
              )}
              {split !== null && (
                <td className="border-b border-rule px-2 text-right">
                  <EvidenceNumber
                    of={changeEvidence(row.id, spanText(split.early), spanText(split.late), measure)}
                    className="number figures inline-block min-w-6 py-0.5"
                    label={`${formatThemeChange(measure, row.change)} ${changeUnit(measure)}, ${row.label}, from ${formatThemeSpan(split.early)} to ${formatThemeSpan(split.late)}`}
                  >
                    {formatThemeChange(measure, row.change)}
                  </EvidenceNumber>
                </td>
              )}
              {trend && (
                <td className="border-b border-rule py-0 pl-4">
                  <TimeDots dots={dotsOf(row, columns, measure)} axis={axis} max={max} height={22} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function spanText({ from, to }: { from: string; to: string }): string {
  return formatSelection({ from, to });
}

function ColumnHead({ column, measure }: { column: MatrixColumn; measure: ThemeMeasureId }) {
  const manifest = useManifest();
  const color = column.document === null ? null : speechColor(column.index);
  const size = sizeOf(measure, column);
  return (
    <>
      {column.gap !== null && (
        <th scope="col" className="hatched w-5 min-w-4 p-0">
          <span className="sr-only">{gapName(column.gap)}</span>
        </th>
      )}
      <th
        scope="col"
        title={column.document?.title}
        className="min-w-17 px-1 pb-1 font-semibold"
        style={color === null ? undefined : { color: color.text }}
      >
        <span className={column.label === null ? 'whitespace-nowrap' : 'line-clamp-3'}>
          {columnTitle(column, manifest)}
        </span>
        <span className="figures block text-note font-normal text-ink-3">
          {column.document === null ? (
            <>
              {formatQuantity(column.speeches, 'speech', 'speeches')}, {size}
            </>
          ) : (
            <EvidenceNumber
              of={speechEvidence(column.document.id)}
              className="hover:underline"
              label={`${size} counted in the speech of ${formatDate(column.date)}: open its card`}
            >
              {size}
            </EvidenceNumber>
          )}
        </span>
        <span
          aria-hidden="true"
          className="mt-1.5 block h-[3px]"
          style={{ background: color?.mark ?? 'var(--rule-2)' }}
        />
      </th>
    </>
  );
}

function RowHead({ row }: { row: ThemeRow }) {
  const { state } = useViewState();
  const own = useOwnThemes().find(({ theme }) => theme.id === row.id);
  const open = state.evidence?.kind === 'theme' && state.evidence.subject === row.id;
  return (
    <th
      scope="row"
      className="sticky left-0 z-1 w-28 max-w-28 min-w-28 border-b border-rule bg-paper pr-2 text-left text-note sm:w-52 sm:max-w-none sm:text-row"
    >
      <ViewLink
        to={{ about: row.id, evidence: null }}
        className={`hover:underline ${open ? 'font-semibold' : 'font-normal'}`}
      >
        {row.label}
      </ViewLink>
      {own !== undefined && (
        <span className="pl-1.5 text-tick font-normal text-ink-3">
          {own.shipped === null ? 'own' : 'changed'}
        </span>
      )}
    </th>
  );
}

interface CellsProps {
  column: MatrixColumn;
  row: ThemeRow;
  cell: ThemeCell | undefined;
  measure: ThemeMeasureId;
  /** How many rows the gap before the column spans from here; 0 where it has begun above. */
  gapRows: number;
}

function Cells({ column, row, cell, measure, gapRows }: CellsProps) {
  return (
    <>
      {column.gap !== null && gapRows > 0 && (
        <td rowSpan={gapRows} className="hatched p-0">
          <span className="sr-only">{gapName(column.gap)}: no speech</span>
        </td>
      )}
      {cell === undefined || cell.value === null ? (
        <td className="hatched border-b border-rule p-0 text-center text-ink-3">
          <span className="sr-only">no paragraph in the filter</span>
        </td>
      ) : (
        <td className="border-b border-rule p-0" style={cellColors(measure, cell)}>
          <CellNumber
            row={row}
            cell={cell}
            selection={column.selection}
            where={columnName(column)}
            measure={measure}
          />
        </td>
      )}
    </>
  );
}

interface CellNumberProps {
  row: ThemeRow;
  cell: ThemeCell;
  selection: string;
  where: string;
  measure: ThemeMeasureId;
}

function CellNumber({ row, cell, selection, where, measure }: CellNumberProps) {
  const { count, total, value } = cell;
  return (
    <EvidenceNumber
      of={themeEvidence(row.id, selection, measure)}
      label={`${row.label}, ${where}: ${formatThemeValue(measure, value)}, ${formatThemeInputs(measure, cell)}`}
      className={`figures relative flex h-[24px] items-center justify-center gap-2 px-1.5 whitespace-nowrap hover:underline hover:decoration-dotted hover:underline-offset-3 ${openCell} ${value === 0 ? 'text-ink-3' : ''}`}
    >
      <span className={`min-w-5 text-right ${value === 0 ? '' : 'font-semibold'}`}>
        {formatThemeFigure(measure, value)}
      </span>
      <span className="min-w-8 text-right text-tick">
        {count}/{total.toLocaleString('en-GB')}
      </span>
    </EvidenceNumber>
  );
}

function cellColors(measure: ThemeMeasureId, { value }: ThemeCell) {
  const shade = heatShade(measure, value);
  return shade === null ? undefined : heatColors(shade);
}

function sizeOf(
  measure: ThemeMeasureId,
  { paragraphs, tokens }: { paragraphs: number; tokens: number },
): string {
  return measure === 'paragraphs'
    ? `${paragraphs.toLocaleString('en-GB')} ¶`
    : formatQuantity(tokens, 'word');
}

function dotsOf(row: ThemeRow, columns: readonly MatrixColumn[], measure: ThemeMeasureId) {
  return columns.flatMap(({ key, day, index, selection }, i) => {
    const cell = row.cells[i];
    return cell === undefined || cell.value === null || day === null
      ? []
      : [
          {
            key,
            day,
            value: cell.value,
            low: null,
            high: null,
            color: speechColor(index).mark,
            evidence: themeEvidence(row.id, selection, measure),
          },
        ];
  });
}

function gapName({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
