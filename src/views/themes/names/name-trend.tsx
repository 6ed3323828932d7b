import type { NameRow } from '../../../analysis/name-table.ts';
import { Figure } from '../../../components/charts/figure.tsx';
import { LazyIntervalChart } from '../../../components/charts/lazy-interval-chart.tsx';
import { roundUp } from '../../../components/charts/scale-top.ts';
import { computeTimeAxis, type TimeAxis } from '../../../components/charts/time-axis.ts';
import { useManifest } from '../../../components/corpus-access.tsx';
import { formatCount, formatFixed } from '../../../components/format.ts';
import { speechColor } from '../../../components/speech-color.ts';
import { useWidth } from '../../../components/use-width.ts';
import type { CorpusName } from '../../../corpus/name-kind.ts';
import { nameEvidence } from '../../../url-state/evidence-key.ts';
import { filteredDocuments } from '../../../url-state/resolve-link.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { nameTableSpec } from './name-table-spec.tsx';
import { type CountedNames, useNameTable } from './use-name-table.ts';

/** How often it is named, over time. */
export function NameTrend({ name }: { name: CorpusName }) {
  const manifest = useManifest();
  const { state } = useViewState();
  const counted = useNameTable('all', name.id);
  const axis = computeTimeAxis(filteredDocuments(state, manifest).flatMap(({ date }) => date ?? []));
  const row = counted?.table.rows[0];
  return counted === null || axis === null || row === undefined ? null : (
    <Trend name={name} counted={counted} axis={axis} row={row} />
  );
}

interface TrendProps {
  name: CorpusName;
  counted: CountedNames;
  axis: TimeAxis;
  row: NameRow;
}

function Trend({ name, counted, axis, row }: TrendProps) {
  const [host, width] = useWidth<HTMLDivElement>();
  const points = counted.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    if (cell === undefined || cell.perThousandWords === null || column.day === null) return [];
    const color = speechColor(column.index);
    const counts = `${formatCount(cell.count)} in ${formatCount(cell.tokens)} words`;
    return [
      {
        key: column.key,
        day: column.day,
        value: cell.perThousandWords,
        low: cell.low,
        high: cell.high,
        color: color.mark,
        textColor: color.text,
        evidence: nameEvidence(name.id, column.selection),
        name: `${name.label}, ${column.label}: ${counts}, ${formatFixed(cell.perThousandWords, 2)} per 1,000`,
        label: counts,
      },
    ];
  });
  const max = roundUp(Math.max(0, ...points.map(({ value, high }) => high ?? value)));
  return (
    <Figure
      id="name-trend"
      title="How often it is named"
      note="Mentions per 1,000 words; bars: exact Poisson intervals, 95 %; true dates"
      summary={points.map((point) => point.name).join('; ')}
      table={nameTableSpec(counted.table, counted.columns)}
    >
      <div ref={host} className="min-h-60">
        {width > 0 && (
          <LazyIntervalChart
            points={points}
            axis={axis}
            max={max}
            ticks={[0, max / 2, max]}
            formatTick={(value) => formatCount(Number(value.toPrecision(3)))}
            width={width}
            height={240}
            scaleShown
          />
        )}
      </div>
    </Figure>
  );
}
