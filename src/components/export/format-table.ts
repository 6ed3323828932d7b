import { formatCsv, formatTsv } from '../../analysis/csv.ts';
import type { TableSpec } from '../charts/table-spec.ts';
import { type ExportAbout, remarksOf } from './export-about.ts';

export const tableFormats = [
  { format: 'csv', label: 'CSV', type: 'text/csv' },
  { format: 'tsv', label: 'TSV', type: 'text/tab-separated-values' },
  { format: 'json', label: 'JSON', type: 'application/json' },
] as const;

export type TableFormat = (typeof tableFormats)[number]['format'];

/** A table as a file, unrounded, with what it is of. */
export function formatTable<Row>(
  { columns, rows }: TableSpec<Row>,
  format: TableFormat,
  about: ExportAbout,
): string {
  if (format === 'json') {
    const { speeches: _, ...said } = about;
    const table = {
      about: said,
      columns: columns.map(({ id, label }) => ({ id, label })),
      rows: rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)]))),
    };
    return `${JSON.stringify(table, null, 2)}\n`;
  }
  const labelled = rows.map((row) =>
    Object.fromEntries(columns.map(({ label, value }) => [label, value(row)])),
  );
  const labels = columns.map(({ label }) => label);
  return (format === 'csv' ? formatCsv : formatTsv)(labelled, labels, remarksOf(about));
}
