import type { ReactNode } from 'react';
import { type EvidenceKey, evidenceKey } from '../../url-state/evidence-key.ts';
import { ViewLink } from '../controls/view-link.tsx';
import { emptyStretches, type TimeAxis } from './time-axis.ts';

/** A value on a day, with its interval where it has one. */
export interface TimeDot {
  key: string;
  day: number;
  value: number;
  low: number | null;
  high: number | null;
  color: string;
  /** What a click opens. The same number stands beside the chart as a link with its name. */
  evidence?: EvidenceKey;
}

interface TimeDotsProps {
  dots: readonly TimeDot[];
  axis: TimeAxis;
  /** Top of the scale, in the unit of the values; charts beside each other share it. */
  max: number;
  height: number;
  intervals?: boolean;
}

const inset = 6;

/** A chart of the size of a line: dots on a true time axis, empty years hatched, nothing drawn between. */
export function TimeDots({ dots, axis, max, height, intervals = false }: TimeDotsProps) {
  const left = (day: number) => ((day - axis.firstDay) / (axis.endDay - axis.firstDay)) * 100;
  const y = (value: number) => height - 3 - (Math.min(value, max) / max) * (height - inset - 3);
  return (
    <div aria-hidden="true" className="relative" style={{ height }}>
      {emptyStretches(axis).map(({ startDay, endDay }) => (
        <span
          key={startDay}
          className="hatched absolute top-0 bottom-[3px]"
          style={{ left: `${left(startDay)}%`, width: `${left(endDay) - left(startDay)}%` }}
        />
      ))}
      <svg width="100%" height={height} className="absolute inset-0 overflow-visible">
        <line x1="0" x2="100%" y1={height - 3} y2={height - 3} stroke="var(--rule-2)" />
        {dots.map((dot) => (
          <DotLink key={dot.key} dot={dot} x={`${left(dot.day)}%`} height={height}>
            {intervals && dot.low !== null && dot.high !== null && (
              <line
                x1={`${left(dot.day)}%`}
                x2={`${left(dot.day)}%`}
                y1={y(dot.low)}
                y2={y(dot.high)}
                stroke={dot.color}
                strokeOpacity={0.55}
                strokeWidth={1.5}
              />
            )}
            <circle
              cx={`${left(dot.day)}%`}
              cy={y(dot.value)}
              r={intervals ? 3 : 2.5}
              fill={dot.color}
              stroke="var(--paper)"
              strokeWidth={0.75}
            />
          </DotLink>
        ))}
      </svg>
    </div>
  );
}

/** The chart is hidden from screen readers and Tab: its numbers stand beside it. Whoever points at a dot may click it. */
function DotLink({
  dot,
  x,
  height,
  children,
}: {
  dot: TimeDot;
  x: string;
  height: number;
  children: ReactNode;
}) {
  if (dot.evidence === undefined) return <g>{children}</g>;
  return (
    <ViewLink
      to={{ evidence: dot.evidence }}
      tabIndex={-1}
      className=""
      data-evidence={evidenceKey.format(dot.evidence)}
    >
      <rect x={x} y={0} width={12} height={height} transform="translate(-6)" fill="transparent" />
      {children}
    </ViewLink>
  );
}
