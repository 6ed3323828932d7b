import type { ThemeMeasureId } from '../../analysis/theme-measure.ts';
import type { IntervalPoint } from '../../components/charts/interval-point.ts';
import { formatThemeInputs, formatThemeValue } from '../../components/format-theme.ts';
import { speechColor } from '../../components/speech-color.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import type { MovedTheme } from './moved-themes-model.ts';
import { columnName } from './theme-names-model.ts';

/** A theme's points for the chart: colour, words and evidence of each. */
export function themePoints({ row, points }: MovedTheme, measure: ThemeMeasureId): IntervalPoint[] {
  return points.map(({ column, cell, day, value }) => {
    const color = speechColor(column.index);
    return {
      key: column.key,
      day,
      value,
      low: cell.low,
      high: cell.high,
      color: color.mark,
      textColor: color.text,
      evidence: themeEvidence(row.id, column.selection, measure),
      name: `${row.label}, ${columnName(column)}: ${formatThemeValue(measure, value)}, ${formatThemeInputs(measure, cell)}`,
      label: formatThemeInputs(measure, cell),
    };
  });
}
