import codes from 'i18n-iso-countries/codes.json';
import borders from 'world-atlas/countries-110m.json';
import { useMemo } from 'react';
import type { NameRow } from '../../../analysis/name-table.ts';
import { halo } from '../../../components/charts/halo.ts';
import { EvidenceNumber, useIsOpen } from '../../../components/evidence/evidence-number.tsx';
import { formatFixed, formatQuantity } from '../../../components/format.ts';
import { useWidth } from '../../../components/use-width.ts';
import { nameEvidence } from '../../../url-state/evidence-key.ts';
import { decodeBorders } from './map-borders-model.ts';
import { layOutWorldMap, type MapState } from './world-map-model.ts';

const alpha2 = new Map(
  codes.flatMap(([two, , numeric]) => (two && numeric ? [[numeric, two] as const] : [])),
);
const decoded = decodeBorders(borders, alpha2);

/** The states that are named, where they lie. Loaded by itself: nobody else waits for the borders. */
export default function WorldMap({ rows }: { rows: readonly NameRow[] }) {
  const [host, width] = useWidth<HTMLDivElement>();
  const map = useMemo(() => (width === 0 ? null : layOutWorldMap(decoded, rows, width)), [rows, width]);
  return (
    <div ref={host} style={{ minHeight: map?.height ?? 160 }}>
      {map !== null && (
        <svg
          width={map.width}
          height={map.height}
          viewBox={`0 0 ${map.width} ${map.height}`}
          role="group"
          aria-label="The states that are named, on a map of the world"
          className="block max-w-full"
        >
          <path d={map.earth} fill="none" stroke="var(--rule)" />
          <path d={map.unnamed} fill="var(--sunk)" stroke="var(--rule-2)" strokeWidth={0.5} />
          {map.states.map((state) => (
            <State key={state.row.id} state={state} />
          ))}
        </svg>
      )}
      {map !== null && map.absent.length > 0 && (
        <p className="mt-2 text-note text-ink-3">
          Not on these borders:{' '}
          {map.absent.map((row, i) => (
            <span key={row.id}>
              {i > 0 && ', '}
              {row.label}{' '}
              <EvidenceNumber of={nameEvidence(row.id)} label={said(row)}>
                {row.total.count}
              </EvidenceNumber>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}

function State({ state }: { state: MapState }) {
  const { row, shade, path, at, dot, small, label } = state;
  const of = nameEvidence(row.id);
  const open = useIsOpen(of);
  const [fill, stroke] = open ? ['var(--mark-a)', 'var(--ink)'] : [`var(--heat-${shade})`, 'var(--ink-3)'];
  const line = open ? 'stroke-2' : 'group-hover:stroke-ink group-hover:stroke-2 group-focus-visible:stroke-2';
  return (
    <EvidenceNumber of={of} className="group" label={said(row)}>
      {path !== null && <path d={path} fill={fill} stroke={stroke} strokeWidth={0.75} className={line} />}
      {small && <circle cx={at[0]} cy={at[1]} r={12} fill="transparent" />}
      {dot && <circle cx={at[0]} cy={at[1]} r={4} fill={fill} stroke={stroke} className={line} />}
      {label !== null && (
        <text
          x={label.at[0]}
          y={label.at[1]}
          textAnchor="middle"
          {...halo}
          className="fill-ink text-note group-hover:underline"
        >
          {label.text}
        </text>
      )}
    </EvidenceNumber>
  );
}

function said({ label, total }: NameRow): string {
  return `${label} ${formatQuantity(total.count, 'mention')}, ${formatFixed(total.perThousandWords, 2)} per 1,000 words`;
}
