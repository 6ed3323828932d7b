import type { NameRow, NameTable } from '../../../analysis/name-table.ts';
import type { TableSpec } from '../../../components/charts/table-spec.ts';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../../components/format.ts';
import { nameEvidence } from '../../../url-state/evidence-key.ts';
import { kindNames, type NameColumn } from './names-model.ts';

interface NameCell {
  row: NameRow;
  column: NameColumn;
  cell: NameRow['total'];
}

/** All names by column, with counts, words, rates and intervals: the table twin and the export. */
export function nameTableSpec(table: NameTable, columns: readonly NameColumn[]): TableSpec<NameCell> {
  const rows = table.rows.flatMap((row) =>
    columns.flatMap((column, i) => {
      const cell = row.cells[i];
      return cell === undefined ? [] : [{ row, column, cell }];
    }),
  );
  const figures = true;
  return {
    rows,
    key: ({ row, column }) => `${row.id} ${column.key}`,
    columns: [
      { id: 'name', label: 'Name', value: ({ row }) => row.label },
      { id: 'kind', label: 'Kind', value: ({ row }) => kindNames[row.kind] },
      { id: 'id', label: 'Id', value: ({ row }) => row.id },
      { id: 'column', label: 'Where', value: ({ column }) => column.label },
      {
        id: 'count',
        label: 'Mentions',
        figures,
        value: ({ cell }) => cell.count,
        show: ({ row, column, cell }) => (
          <EvidenceNumber of={nameEvidence(row.id, column.selection)}>{cell.count}</EvidenceNumber>
        ),
      },
      { id: 'words', label: 'Words', figures, value: ({ cell }) => cell.tokens },
      rate('rate', 'Per 1,000 words', ({ cell }) => cell.perThousandWords),
      rate('low', 'From (Poisson, exact, 95 %)', ({ cell }) => cell.low),
      rate('high', 'To', ({ cell }) => cell.high),
    ],
  };
}

function rate(id: string, label: string, value: (cell: NameCell) => number | null) {
  return { id, label, figures: true, value, show: (cell: NameCell) => formatFixed(value(cell), 2) };
}
