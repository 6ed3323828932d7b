import {
  CartesianGrid,
  ReferenceArea,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { useId } from 'react';
import { EvidenceNumber, useIsOpen } from '../evidence/evidence-number.tsx';
import type { IntervalPoint } from './interval-point.ts';
import { emptyStretches, type TimeAxis } from './time-axis.ts';
import { HatchPattern } from './hatch-pattern.tsx';

export interface IntervalChartProps {
  points: readonly IntervalPoint[];
  axis: TimeAxis;
  /** Top of the scale and its ticks, in the unit of the values. */
  max: number;
  ticks: readonly number[];
  formatTick: (value: number) => string;
  width: number;
  height: number;
  /** Whether the scale is written beside it: in the first of charts that share one. */
  scaleShown: boolean;
}

/** Points with their intervals on a true time axis; no line joins them, and empty years are hatched. */
export default function IntervalChart(props: IntervalChartProps) {
  const { points, axis, max, ticks, formatTick, width, height, scaleShown } = props;
  const hatch = useId();
  const margin = { top: 24, right: 8, bottom: 0, left: scaleShown ? 0 : 8 };
  return (
    <ScatterChart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      {emptyStretches(axis).map(({ startDay, endDay }) => (
        <ReferenceArea key={startDay} x1={startDay} x2={endDay} fill={`url(#${hatch})`} fillOpacity={1} />
      ))}
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey={(point: IntervalPoint) => point.day}
        type="number"
        domain={[axis.firstDay, axis.endDay]}
        ticks={yearTicks(axis, width)}
        tickFormatter={(day: number) =>
          String(axis.years.find(({ startDay }) => startDay === day)?.year ?? '')
        }
        interval={0}
        height={22}
        axisLine={{ stroke: 'var(--ink-2)' }}
        tickLine={{ stroke: 'var(--rule-2)' }}
        tick={<YearTick />}
      />
      <YAxis
        dataKey={(point: IntervalPoint) => point.value}
        type="number"
        domain={[0, max]}
        ticks={[...ticks]}
        tickFormatter={formatTick}
        width={scaleShown ? 44 : 1}
        axisLine={false}
        tickLine={false}
        tick={scaleShown ? { fill: 'var(--ink-3)', fontSize: 11 } : false}
      />
      <Scatter data={labelHighest(points)} isAnimationActive={false} shape={PointShape} />
    </ScatterChart>
  );
}

interface LabelledPoint extends IntervalPoint {
  /** Where the point says its numbers: the others, which the label must clear; else nothing. */
  others: readonly IntervalPoint[] | null;
}

/** The highest point is the one that says its numbers. */
function labelHighest(points: readonly IntervalPoint[]): LabelledPoint[] {
  const top = Math.max(0, ...points.map(({ value }) => value));
  const highest = points.find(({ value }) => value === top && top > 0);
  return points.map((point) => ({
    ...point,
    others: point === highest ? points.filter((other) => other !== point) : null,
  }));
}

interface PointShapeProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: LabelledPoint;
}

function PointShape({ cx, cy, payload }: PointShapeProps) {
  if (cx === undefined || cy === undefined || payload === undefined) return <g />;
  return <PointWithInterval x={cx} y={cy} point={payload} />;
}

interface PointProps {
  x: number;
  y: number;
  point: LabelledPoint;
}

function PointWithInterval({ x, y, point }: PointProps) {
  const scale = useYAxisScale();
  const open = useIsOpen(point.evidence);
  const at = (value: number | null) => (value === null ? undefined : scale?.(value));
  const [low, high] = [at(point.low), at(point.high)];
  return (
    <EvidenceNumber of={point.evidence} label={point.name} className="">
      <rect
        x={x - 6}
        y={(high ?? y) - 4}
        width={12}
        height={(low ?? y) - (high ?? y) + 8}
        fill="transparent"
      />
      {low !== undefined && high !== undefined && (
        <line x1={x} x2={x} y1={low} y2={high} stroke={point.color} strokeOpacity={0.5} strokeWidth={2} />
      )}
      {open && <circle cx={x} cy={y} r={8} fill="var(--mark-a)" stroke="var(--ink)" />}
      <circle cx={x} cy={y} r={4} fill={point.color} stroke="var(--paper)" />
      {point.others !== null && <PointLabel x={x} top={high ?? y} point={point} others={point.others} />}
    </EvidenceNumber>
  );
}

interface PointLabelProps {
  x: number;
  /** Upper end of the point's interval. */
  top: number;
  point: IntervalPoint;
  others: readonly IntervalPoint[];
}

/** Stands above its interval, and above every other that it would cross. */
function PointLabel({ x, top, point, others }: PointLabelProps) {
  const [scaleX, scaleY, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  const width = point.label.length * 6.3;
  const left = plot?.x ?? 0;
  const right = left + (plot?.width ?? 0);
  const start = Math.max(left, Math.min(x - width / 2, right - width));
  const crossed = others.flatMap(({ day, value, high }) => {
    const at = scaleX?.(day) ?? Number.NaN;
    return at > start - 4 && at < start + width + 4 ? (scaleY?.(high ?? value) ?? top) : top;
  });
  return (
    <text
      x={start + width / 2}
      y={Math.max(11, Math.min(top, ...crossed) - 7)}
      textAnchor="middle"
      fill={point.textColor}
      className="text-note font-semibold"
      stroke="var(--paper)"
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {point.label}
    </text>
  );
}

function YearTick({ x, y, payload, tickFormatter }: TickProps) {
  const plot = usePlotArea();
  const right = (plot?.x ?? 0) + (plot?.width ?? 0);
  const cramped = right - Number(x) < 28;
  return (
    <text
      x={cramped ? right : Number(x) + 3}
      y={Number(y) + 8}
      textAnchor={cramped ? 'end' : 'start'}
      className="figures fill-ink-3 text-tick"
    >
      {payload && tickFormatter?.(payload.value)}
    </text>
  );
}

interface TickProps {
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
  tickFormatter?: (value: number) => string;
}

/** As many years as there is room for, the first and the last with them. */
function yearTicks({ years }: TimeAxis, width: number): number[] {
  const room = Math.max(2, Math.floor(width / 70));
  const step = Math.ceil(years.length / room);
  const last = years.length - 1;
  return years
    .filter((_, i) => i === last || (i % step === 0 && last - i >= step))
    .map(({ startDay }) => startDay);
}
