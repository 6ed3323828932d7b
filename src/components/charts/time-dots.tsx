import { emptyStretches, type TimeAxis } from './time-axis.ts';

/** A value on a day, with its interval where it has one. */
export interface TimeDot {
  key: string;
  day: number;
  value: number;
  low: number | null;
  high: number | null;
  color: string;
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
        {dots.map(({ key, day, value, low, high, color }) => (
          <g key={key}>
            {intervals && low !== null && high !== null && (
              <line
                x1={`${left(day)}%`}
                x2={`${left(day)}%`}
                y1={y(low)}
                y2={y(high)}
                stroke={color}
                strokeOpacity={0.55}
                strokeWidth={1.5}
              />
            )}
            <circle
              cx={`${left(day)}%`}
              cy={y(value)}
              r={intervals ? 3 : 2.5}
              fill={color}
              stroke="var(--paper)"
              strokeWidth={0.75}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
