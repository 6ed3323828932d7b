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
import { nameTableSpec } from './name-table-spec.tsx';
import { barScale, type NameColumn, rankedIn } from './names-model.ts';
import { useNameTable } from './use-name-table.ts';

const mostBars = 12;

/** The names of each speech, ranked, on one scale. */
export function NameBars() {
  const { state } = useViewState();
  const counted = useNameTable(state.kind);
  if (counted === null) return <Waiting height={640} what="Names are being counted." />;
  const { table, columns, by } = counted;
  const scale = barScale(table.rows, columns.length, mostBars);
  const what = state.kind === 'all' ? 'Names' : kindLabels[state.kind];
  const [first] = table.rows;
  return (
    <Figure
      id="names"
      title={`${what} in each ${by}`}
      note={`Mentions per 1,000 words, one scale; lines: exact Poisson intervals, 95 %. The ${mostBars} commonest of each ${by}; n = ${formatQuantity(table.mentions, 'mention')} of ${formatQuantity(table.rows.length, 'name')}`}
      summary={
        first === undefined
          ? 'Nothing of this kind is named here.'
          : `Named most is ${first.label}, ${formatQuantity(first.total.count, 'time')}.`
      }
      table={nameTableSpec(table, columns)}
    >
      {table.rows.length === 0 ? (
        <p className="text-ink-2">Nothing of this kind is named in what the filter leaves.</p>
      ) : (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-8 gap-y-8">
          {columns.map((column, i) => (
            <ColumnBars
              key={column.key}
              column={column}
              rows={rankedIn(table.rows, i, mostBars)}
              place={i}
              scale={scale}
            />
          ))}
        </div>
      )}
    </Figure>
  );
}

interface ColumnBarsProps {
  column: NameColumn;
  rows: readonly NameRow[];
  /** Which cell of the rows is the column's. */
  place: number;
  scale: number;
}

function ColumnBars({ column, rows, place, scale }: ColumnBarsProps) {
  const color = speechColor(column.index);
  return (
    <section aria-label={column.label}>
      <h3 className="border-b border-ink pb-1 text-row font-semibold">
        <span style={{ color: color.text }}>{column.label}</span>{' '}
        <span className="text-note font-normal text-ink-3">{formatQuantity(column.tokens, 'word')}</span>
      </h3>
      {rows.length === 0 ? (
        <p className="py-2 text-ink-3">None of this kind.</p>
      ) : (
        <ol>
          {rows.map((row) => {
            const cell = row.cells[place];
            return cell === undefined ? null : (
              <li key={row.id} className="border-b border-rule py-1">
                <span className="flex items-baseline gap-x-2">
                  <ViewLink to={{ named: row.id, evidence: null }} className="min-w-0 flex-1 hover:underline">
                    {row.label}
                  </ViewLink>
                  <span className="figures text-note text-ink-3">{formatFixed(cell.perThousandWords)}</span>
                  <EvidenceNumber
                    of={nameEvidence(row.id, column.selection)}
                    className="number figures min-w-6 text-right"
                    label={`${formatQuantity(cell.count, 'mention')} of ${row.label}, ${column.label}`}
                  >
                    {formatCount(cell.count)}
                  </EvidenceNumber>
                </span>
                <Bar cell={cell} scale={scale} color={color.mark} />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** A rate with its interval; where the interval leaves the scale, it ends in an arrowhead. */
export function Bar({ cell, scale, color }: { cell: NameRow['total']; scale: number; color: string }) {
  const { perThousandWords, low, high } = cell;
  if (perThousandWords === null || low === null || high === null) return null;
  const at = (value: number) => `${Math.min(100, (value / scale) * 100)}%`;
  const cut = high > scale;
  return (
    <svg aria-hidden="true" width="100%" height="9" className="block overflow-visible">
      <rect x="0" y="2" width={at(perThousandWords)} height="5" fill={color} />
      <line x1={at(low)} x2={at(high)} y1="4.5" y2="4.5" stroke="var(--ink-2)" strokeWidth="1" />
      {cut && (
        <svg x="100%" y="0" overflow="visible">
          <path d="M-4,1.5 L0,4.5 L-4,7.5" fill="none" stroke="var(--ink-2)" />
        </svg>
      )}
    </svg>
  );
}
