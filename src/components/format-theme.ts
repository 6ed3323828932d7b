import { type ThemeCell, type ThemeMeasureId, themeMeasures } from '../analysis/theme-measure.ts';
import type { ThemeSpan } from '../analysis/theme-table.ts';
import { formatCount, formatDate, formatFixed, formatSigned } from './format.ts';

/** "50 %", "0.4 %", "3.2": a theme's value as it stands in a sentence. */
export function formatThemeValue(measure: ThemeMeasureId, value: number | null): string {
  if (value === null) return '–';
  return themeMeasures[measure].unit === 'share' ? `${formatShare(value)} %` : formatFixed(value, 1);
}

/** The same where the unit stands in the head of the column: "50", "3.2". */
export function formatThemeFigure(measure: ThemeMeasureId, value: number | null): string {
  if (value === null) return '–';
  if (value === 0) return '0';
  return themeMeasures[measure].unit === 'share' ? formatShare(value) : formatFixed(value, 1);
}

/** "40 %", "2.5": a round value on an axis. */
export function formatThemeTick(measure: ThemeMeasureId, value: number): string {
  const share = themeMeasures[measure].unit === 'share';
  return `${formatCount(Number((share ? value * 100 : value).toPrecision(6)))}${share ? ' %' : ''}`;
}

/** "7 of 14 ¶", "412 of 941 words", "12 in 941 words" */
export function formatThemeInputs(measure: ThemeMeasureId, { count, total }: ThemeCell): string {
  if (measure === 'paragraphs') return `${formatCount(count)} of ${formatCount(total)} ¶`;
  return `${formatCount(count)} ${measure === 'words' ? 'of' : 'in'} ${formatCount(total)} words`;
}

/** "+35": percentage points, or occurrences per 1,000 words. */
export function formatThemeChange(measure: ThemeMeasureId, change: number | null): string {
  if (change === null) return '–';
  return themeMeasures[measure].unit === 'share' ? formatSigned(change * 100) : formatSigned(change, 1);
}

/** What a change is counted in: "points", "per 1,000". */
export function changeUnit(measure: ThemeMeasureId): string {
  return themeMeasures[measure].unit === 'share' ? 'points' : 'per 1,000';
}

/** "2017–2020", "2021", or the two days. */
export function formatThemeSpan({ from, to }: Pick<ThemeSpan, 'from' | 'to'>): string {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `${formatDate(from)} to ${formatDate(to)}`;
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
}

function formatShare(share: number): string {
  const perCent = share * 100;
  return perCent > 0 && perCent < 1 ? formatFixed(perCent, 1) : formatFixed(perCent, 0);
}
