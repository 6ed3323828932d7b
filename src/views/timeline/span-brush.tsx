import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { dateOfDay, dayNumber } from '../../components/charts/time-axis.ts';
import { firstDay, lastDay } from '../../url-state/span.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { TimelineLayout } from './timeline-layout-model.ts';
import type { TimelineModel } from './timeline-model.ts';

/** Months since year 0: the step of the brush. */
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const formatMonthBound = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

interface SpanBrushProps {
  model: TimelineModel;
  layout: TimelineLayout;
  axis: number;
}

/** Selects a span of months: by dragging along the axis, or with its two handles from the keyboard. */
export function SpanBrush({ model, layout, axis }: SpanBrushProps) {
  const { state, navigate } = useViewState();
  const drag = useRef<{ month: number; moved: boolean } | null>(null);
  const lowest = monthOf(dateOfDay(model.firstDay));
  const highest = monthOf(dateOfDay(model.endDay - 1));
  const clamp = (month: number) => Math.min(highest, Math.max(lowest, month));
  const from = clamp(state.span === null ? lowest : monthOf(firstDay(state.span.from)));
  const to = clamp(state.span === null ? highest : monthOf(lastDay(state.span.to)));
  const x = (month: number) => layout.x(dayNumber(`${formatMonthBound(month)}-01`));
  const end = layout.x(model.endDay);

  const change = (a: number, b: number, how: 'push' | 'replace') => {
    const [low, high] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
    const whole = low === lowest && high === highest;
    navigate({ span: whole ? null : { from: formatMonthBound(low), to: formatMonthBound(high) } }, how);
  };
  const monthAt = (event: PointerEvent<SVGRectElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const day = model.firstDay + ((event.clientX - left) / end) * (model.endDay - model.firstDay);
    return clamp(monthOf(dateOfDay(Math.min(model.endDay - 1, Math.max(model.firstDay, day)))));
  };
  const move = (event: PointerEvent<SVGRectElement>) => {
    if (drag.current === null) return;
    const month = monthAt(event);
    if (month === drag.current.month && !drag.current.moved) return;
    change(drag.current.month, month, drag.current.moved ? 'replace' : 'push');
    drag.current.moved = true;
  };

  return (
    <g>
      {state.span !== null && (
        <g fill="var(--sunk)" aria-hidden="true">
          <rect x={0} y={0} width={x(from)} height={axis} />
          <rect x={x(to + 1)} y={0} width={Math.max(0, end - x(to + 1))} height={axis} />
        </g>
      )}
      <rect
        x={0}
        y={0}
        width={end}
        height={axis + 20}
        fill="transparent"
        className="cursor-crosshair touch-pan-y"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { month: monthAt(event), moved: false };
        }}
        onPointerMove={move}
        onPointerUp={() => (drag.current = null)}
        onPointerCancel={() => (drag.current = null)}
      />
      <Handle
        label="First month shown"
        x={x(from)}
        axis={axis}
        month={from}
        bounds={[lowest, to]}
        onChange={(month) => change(month, to, 'replace')}
      />
      <Handle
        label="Last month shown"
        x={Math.min(end, x(to + 1))}
        axis={axis}
        month={to}
        bounds={[from, highest]}
        onChange={(month) => change(from, month, 'replace')}
      />
    </g>
  );
}

interface HandleProps {
  label: string;
  x: number;
  axis: number;
  month: number;
  bounds: [low: number, high: number];
  onChange: (month: number) => void;
}

function Handle({ label, x, axis, month, bounds: [low, high], onChange }: HandleProps) {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 12,
    PageDown: -12,
    Home: low - month,
    End: high - month,
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(Math.min(high, Math.max(low, month + step)));
  };
  return (
    <rect
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={month}
      aria-valuetext={formatMonthBound(month)}
      x={x - 1.5}
      y={axis}
      width={3}
      height={14}
      fill="var(--ink)"
      onKeyDown={press}
    />
  );
}
