import type { NameRow } from '../../../analysis/name-table.ts';
import { Figure } from '../../../components/charts/figure.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../../components/format.ts';
import { speechColor } from '../../../components/speech-color.ts';
import { Waiting } from '../../../components/status/message.tsx';
import { kindLabels } from '../../../components/name-kind-labels.ts';
import { nameEvidence } from '../../../url-state/evidence-key.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { heatColors } from '../heat-model.ts';
import { openCell, ScrollRegion } from '../scroll-region.tsx';
import { nameTableSpec } from './name-table-spec.tsx';
import { type NameColumn, rateShade } from './names-model.ts';
import { useNameTable } from './use-name-table.ts';

const mostRows = 40;

/** Names by speeches: counts, shaded by rate. */
export function NameMatrix() {
  const { state } = useViewState();
  const counted = useNameTable(state.kind);
  if (counted === null) return <Waiting height={640} what="Names are being counted." />;
  const { table, columns, by } = counted;
  const rows = table.rows.slice(0, mostRows);
  const what = state.kind === 'all' ? 'Names' : kindLabels[state.kind];
  const caption = `${what} by ${by}`;
  return (
    <Figure
      id="name-matrix"
      title={caption}
      note={`Mentions; the stronger the shade, the more per 1,000 words. ${rows.length < table.rows.length ? `The ${mostRows} commonest of ${formatCount(table.rows.length)}; the table has all` : formatQuantity(rows.length, 'name')}`}
      summary={`${formatQuantity(table.mentions, 'mention')} of ${formatQuantity(table.rows.length, 'name')}.`}
      table={nameTableSpec(table, columns)}
    >
      {rows.length === 0 ? (
        <p className="text-ink-2">Nothing of this kind is named in what the filter leaves.</p>
      ) : (
        <ScrollRegion name={caption}>
          <table className="border-separate border-spacing-[1px]">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr className="text-note">
                <th scope="col" className="sticky left-0 z-1 bg-paper text-left font-medium text-ink-3">
                  Name
                </th>
                {columns.map((column) => (
                  <th key={column.key} scope="col" className="px-2 pb-1 font-semibold whitespace-nowrap">
                    <span style={{ color: speechColor(column.index).text }}>{column.label}</span>
                  </th>
                ))}
                <th scope="col" className="px-2 pb-1 font-medium text-ink-3">
                  All
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <MatrixRow key={row.id} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Figure>
  );
}

function MatrixRow({ row, columns }: { row: NameRow; columns: readonly NameColumn[] }) {
  return (
    <tr className="h-[25px]">
      <th
        scope="row"
        className="sticky left-0 z-1 max-w-32 min-w-32 bg-paper py-0.5 pr-3 text-left text-note leading-tight font-normal sm:max-w-64 sm:min-w-56 sm:text-row sm:leading-tight"
      >
        <ViewLink to={{ named: row.id, evidence: null }} className="hover:underline">
          {row.label}
        </ViewLink>
      </th>
      {columns.map((column, i) => (
        <MatrixCell key={column.key} row={row} column={column} cell={row.cells[i] ?? row.total} />
      ))}
      <td className="min-w-14 bg-sunk p-0 text-center">
        <EvidenceNumber
          of={nameEvidence(row.id)}
          className="figures flex h-[24px] items-center justify-center text-note font-semibold hover:underline"
          label={`${formatQuantity(row.total.count, 'mention')} of ${row.label} in all`}
        >
          {formatCount(row.total.count)}
        </EvidenceNumber>
      </td>
    </tr>
  );
}

function MatrixCell({ row, column, cell }: { row: NameRow; column: NameColumn; cell: NameRow['total'] }) {
  const shade = rateShade(cell.perThousandWords);
  if (cell.tokens === 0) return <td className="hatched" aria-label="no words" />;
  return (
    <td className="min-w-16 p-0 text-center" style={shade === null ? undefined : heatColors(shade)}>
      <EvidenceNumber
        of={nameEvidence(row.id, column.selection)}
        className={`figures relative flex h-[24px] items-center justify-center px-1 text-note hover:underline ${openCell} ${shade === null ? 'text-ink-3' : ''}`}
        label={`${formatQuantity(cell.count, 'mention')} of ${row.label}, ${column.label}: ${formatFixed(cell.perThousandWords, 2)} per 1,000 words`}
      >
        {formatCount(cell.count)}
      </EvidenceNumber>
    </td>
  );
}
