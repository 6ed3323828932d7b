import { themeMeasures } from '../../analysis/theme-measure.ts';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatThemeValue } from '../../components/format-theme.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { type MatrixRecord, matrixRecords, type ThemeMatrix } from './theme-matrix-model.ts';
import { columnName } from './theme-names-model.ts';

/** The matrix as a list with all inputs: what the table twin shows, and what an export holds. */
export function matrixTable(matrix: ThemeMatrix): TableSpec<MatrixRecord> {
  const { measure } = matrix;
  const { label, countLabel, totalLabel, interval } = themeMeasures[measure];
  const show = (pick: (record: MatrixRecord) => number | null) => (record: MatrixRecord) =>
    formatThemeValue(measure, pick(record));
  return {
    rows: matrixRecords(matrix),
    key: ({ key }) => key,
    columns: [
      { id: 'theme', label: 'Theme', value: ({ theme }) => theme.label },
      { id: 'column', label: 'Where', value: ({ column }) => columnName(column) },
      { id: 'date', label: 'Date', value: ({ column }) => column.date },
      { id: 'count', label: countLabel, figures: true, value: ({ cell }) => cell.count },
      { id: 'total', label: totalLabel, figures: true, value: ({ cell }) => cell.total },
      {
        id: 'value',
        label,
        figures: true,
        value: ({ cell }) => cell.value,
        show: ({ theme, column, cell }) => (
          <EvidenceNumber of={themeEvidence(theme.id, column.selection, measure)}>
            {formatThemeValue(measure, cell.value)}
          </EvidenceNumber>
        ),
      },
      ...(interval === null
        ? []
        : [
            {
              id: 'low',
              label: `From (${interval})`,
              figures: true,
              value: ({ cell }: MatrixRecord) => cell.low,
              show: show(({ cell }) => cell.low),
            },
            {
              id: 'high',
              label: `To (${interval})`,
              figures: true,
              value: ({ cell }: MatrixRecord) => cell.high,
              show: show(({ cell }) => cell.high),
            },
          ]),
    ],
  };
}
