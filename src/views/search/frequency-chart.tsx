import { computeTimeAxis, dayNumber } from '../../components/charts/time-axis.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatDate, formatFixed, formatQuantity } from '../../components/format.ts';
import { useWidth } from '../../components/use-width.ts';
import { queryEvidence } from '../../url-state/evidence-key.ts';
import { queryLook, QueryShape } from './query-mark.tsx';
import type { computeFrequencyPoints, FrequencyPoint } from './search-model.ts';
import { HatchPattern } from '../../components/charts/hatch-pattern.tsx';

const height = 210;
const margin = { top: 16, right: 16, bottom: 24, left: 34 };
/** Beyond this many points their counts are in the table only. */
const mostLabels = 36;

/** Hits per 1,000 words on the true axis: a point a speech, its interval, no line between speeches. */
export function FrequencyChart({ points, by }: ReturnType<typeof computeFrequencyPoints>) {
  const [host, width] = useWidth<HTMLDivElement>();
  const axis = computeTimeAxis(points.map(({ date }) => date));
  const top = niceCeiling(points.reduce((most, { rate }) => Math.max(most, rate.high ?? 0), 1));
  const inner = width - margin.left - margin.right;
  const y = (value: number) => margin.top + (1 - value / top) * (height - margin.top - margin.bottom);
  return (
    <div ref={host} style={{ minHeight: height }}>
      {width > 0 && axis !== null && (
        <svg
          width={width}
          height={height}
          role="group"
          aria-label={`Hits per 1,000 words by ${by}`}
          className="block"
        >
          <g aria-hidden="true">
            <HatchPattern id="search-empty-year" />
            {axis.years.map(({ year, startDay, endDay, empty }) => {
              const left = x(startDay);
              return (
                <g key={year}>
                  {empty && (
                    <rect
                      x={left}
                      y={margin.top}
                      width={x(endDay) - left}
                      height={y(0) - margin.top}
                      fill="url(#search-empty-year)"
                    />
                  )}
                  {x(endDay) - left > 34 && (
                    <text x={left + 4} y={height - 8} className="figures fill-ink-3 text-tick">
                      {year}
                    </text>
                  )}
                </g>
              );
            })}
            {[0, top / 2, top].map((tick) => (
              <g key={tick}>
                <line
                  x1={margin.left}
                  x2={width - margin.right}
                  y1={y(tick)}
                  y2={y(tick)}
                  stroke={tick === 0 ? 'var(--ink)' : 'var(--rule)'}
                />
                <text
                  x={margin.left - 6}
                  y={y(tick) + 4}
                  textAnchor="end"
                  className="figures fill-ink-3 text-tick"
                >
                  {tick}
                </text>
              </g>
            ))}
          </g>
          {points.map((point) => (
            <Point
              key={`${point.query} ${point.selection}`}
              point={point}
              x={x(dayNumber(point.date)) + (point.query - 0.5) * 9}
              y={y}
              labelled={points.length <= mostLabels}
            />
          ))}
        </svg>
      )}
    </div>
  );

  function x(day: number): number {
    if (axis === null) return 0;
    return margin.left + ((day - axis.firstDay) / (axis.endDay - axis.firstDay)) * inner;
  }
}

interface PointProps {
  point: FrequencyPoint;
  x: number;
  y: (value: number) => number;
  labelled: boolean;
}

function Point({ point, x, y, labelled }: PointProps) {
  const { query, text, selection, label, rate } = point;
  const { count, perThousandWords, low, high } = rate;
  if (perThousandWords === null || low === null || high === null) return null;
  const { ink } = queryLook(query);
  return (
    <EvidenceNumber
      of={queryEvidence(text, selection)}
      className=""
      label={`${text}, ${label.length > 4 ? formatDate(label) : label}: ${formatQuantity(count, 'hit')}, ${formatFixed(perThousandWords)} per 1,000 words`}
    >
      <rect x={x - 7} y={y(high) - 4} width={14} height={y(low) - y(high) + 8} fill="transparent" />
      <line x1={x} x2={x} y1={y(high)} y2={y(low)} stroke={ink} strokeOpacity={0.55} strokeWidth={2} />
      <QueryShape index={query} x={x} y={y(perThousandWords)} size={8} />
      {labelled && (
        <text
          x={query === 0 ? x - 7 : x + 7}
          textAnchor={query === 0 ? 'end' : 'start'}
          y={y(perThousandWords) + (count === 0 ? -5 : 4)}
          className="figures text-tick"
          fill={count === 0 ? 'var(--ink-3)' : ink}
          stroke="var(--paper)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {count}
        </text>
      )}
    </EvidenceNumber>
  );
}

/** The next short number, half of which is short too. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10);
}
