import { lazy, Suspense } from 'react';
import type { NameRow } from '../../../analysis/name-table.ts';
import { Figure } from '../../../components/charts/figure.tsx';
import type { TableSpec } from '../../../components/charts/table-spec.ts';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../../components/format.ts';
import { Waiting } from '../../../components/status/message.tsx';
import { nameEvidence } from '../../../url-state/evidence-key.ts';
import { HeatScale } from '../heat-key.tsx';
import { Bar } from './name-bars.tsx';
import { firstMapShade, mapBounds } from './world-map-model.ts';
import { useNameTable } from './use-name-table.ts';

const WorldMap = lazy(() => import('./world-map.tsx'));

const mostBars = 24;

/** The states on a map, a second look beside their bars. */
export function NameMap() {
  const counted = useNameTable('state');
  if (counted === null) return <Waiting height={640} what="Names are being counted." />;
  const { rows, mentions } = counted.table;
  const [first] = rows;
  const scale = 1.6 * (first?.total.perThousandWords ?? 1) || 1;
  return (
    <Figure
      id="name-map"
      title="States on a map"
      note={`Mentions of a state, its people or its government per 1,000 words, in what the filter leaves; bars with exact Poisson intervals, 95 %. n = ${formatQuantity(mentions, 'mention')} of ${formatQuantity(rows.length, 'state')}`}
      summary={
        first === undefined
          ? 'No state is named here.'
          : `Named most is ${first.label}, ${formatQuantity(first.total.count, 'time')}. The bars and the table say the same as the map.`
      }
      table={tableOf(rows)}
    >
      {first === undefined ? (
        <p className="text-ink-2">No state is named in what the filter leaves.</p>
      ) : (
        <div className="@container">
          <div className="grid gap-x-10 gap-y-6 @min-[900px]:grid-cols-[minmax(0,1fr)_17rem]">
            <div className="min-w-0">
              <Suspense fallback={<Waiting height={420} what="The borders are being loaded." />}>
                <WorldMap rows={rows} />
              </Suspense>
              <div className="mt-4 flex flex-wrap gap-x-10 gap-y-3">
                <HeatScale bounds={mapBounds} firstShade={firstMapShade} said=" per 1,000 words" />
                <BordersNote />
              </div>
            </div>
            <div className="min-w-0">
              <ol className="border-t border-ink">
                {rows.slice(0, mostBars).map((row) => (
                  <StateBar key={row.id} row={row} scale={scale} />
                ))}
              </ol>
              {rows.length > mostBars && (
                <p className="mt-2 text-note text-ink-3">
                  The {mostBars} named most of {formatCount(rows.length)}; the table has all.
                </p>
              )}
            </div>
          </div>
        </div>
      )}
    </Figure>
  );
}

function BordersNote() {
  return (
    <p className="max-w-[75ch] min-w-0 flex-1 basis-72 text-note text-ink-3">
      Borders: Natural Earth 4.1.0 at 1:110 million, public domain, from the package world-atlas 2.0.2. They
      are one publisher’s view of who holds the ground, and settle no claim: they draw Crimea with Russia, the
      Golan Heights with Israel and the north of Western Sahara with Morocco; Kosovo, Northern Cyprus,
      Somaliland and Taiwan by themselves. A shade counts how often a state is named, wherever its borders
      run. Dots: states too small for these borders or this width. Antarctica is left out. Projection: Equal
      Earth.
    </p>
  );
}

function StateBar({ row, scale }: { row: NameRow; scale: number }) {
  const { label, total } = row;
  return (
    <li className="border-b border-rule py-1">
      <span className="flex items-baseline gap-x-2">
        <ViewLink to={{ named: row.id, evidence: null }} className="min-w-0 flex-1 hover:underline">
          {label}
        </ViewLink>
        <span className="figures text-note text-ink-3">{formatFixed(total.perThousandWords)}</span>
        <EvidenceNumber
          of={nameEvidence(row.id)}
          className="number figures min-w-6 text-right"
          label={`${formatQuantity(total.count, 'mention')} of ${label}`}
        >
          {formatCount(total.count)}
        </EvidenceNumber>
      </span>
      <Bar cell={total} scale={scale} color="var(--heat-5)" />
    </li>
  );
}

function tableOf(rows: readonly NameRow[]): TableSpec<NameRow> {
  return {
    rows: [...rows],
    key: ({ id }) => id,
    columns: [
      { id: 'name', label: 'State', value: ({ label }) => label },
      { id: 'id', label: 'ISO 3166', value: ({ id }) => id },
      {
        id: 'count',
        label: 'Mentions',
        figures: true,
        value: ({ total }) => total.count,
        show: ({ id, total }) => <EvidenceNumber of={nameEvidence(id)}>{total.count}</EvidenceNumber>,
      },
      { id: 'words', label: 'Words', figures: true, value: ({ total }) => total.tokens },
      rate('rate', 'Per 1,000 words', ({ total }) => total.perThousandWords),
      rate('low', 'From (Poisson, exact, 95 %)', ({ total }) => total.low),
      rate('high', 'To', ({ total }) => total.high),
    ],
  };
}

function rate(id: string, label: string, value: (row: NameRow) => number | null) {
  return { id, label, figures: true, value, show: (row: NameRow) => formatFixed(value(row), 2) };
}
