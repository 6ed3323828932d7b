import { dayNumber } from '../../components/charts/time-axis.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatDate, formatGap, formatQuantity } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import { relatedEvidence, speechEvidence } from '../../url-state/evidence-key.ts';
import { labelWidth, lengthNote } from './mark-label-model.ts';
import { SpanBrush } from './span-brush.tsx';
import { layoutTimeline, type PlacedMark, type TimelineLayout } from './timeline-layout-model.ts';
import type { TimelineModel } from './timeline-model.ts';
import { HatchPattern } from '../../components/charts/hatch-pattern.tsx';

const headroom = 8;
const yearBand = 26;
const relatedBand = 44;

/** Speeches on a lying axis: strokes, labels, empty years, and a span to drag. */
export function TimelineAxis({ model, width }: { model: TimelineModel; width: number }) {
  const layout = layoutTimeline(model, width, labelWidth);
  const axis = layout.height + headroom;
  const height = axis + yearBand + (model.related.length > 0 ? relatedBand : 0);
  return (
    <div className="relative">
      <svg
        width={width}
        height={height}
        className="block overflow-visible"
        role="group"
        aria-label="Time axis"
      >
        <Years model={model} layout={layout} axis={axis} />
        <SpanBrush model={model} layout={layout} axis={axis} />
        {model.gaps.map(({ from, to }) => (
          <text
            key={from}
            x={(layout.x(dayNumber(from)) + layout.x(dayNumber(to))) / 2}
            y={axis - 18}
            textAnchor="middle"
            className="pointer-events-none fill-ink-3 font-serif text-[14px] italic"
          >
            no speech for {formatGap(from, to)}
          </text>
        ))}
        {layout.marks.map((placed) => (
          <SpeechMark key={placed.mark.document.id} placed={placed} axis={axis} pitch={layout.pitch} />
        ))}
        {model.related.length > 0 && <RelatedLane model={model} layout={layout} y={axis + yearBand + 14} />}
      </svg>
    </div>
  );
}

function Years({ model, layout, axis }: { model: TimelineModel; layout: TimelineLayout; axis: number }) {
  return (
    <g aria-hidden="true">
      <HatchPattern id="empty-year" />
      {model.years.map(({ year, startDay, endDay, empty }, i) => {
        const left = layout.x(startDay);
        const right = layout.x(endDay);
        const labelled = right - left > 30 || year % 5 === 0;
        return (
          <g key={year}>
            {empty && (
              <rect x={left} y={axis - 10} width={right - left} height={10} fill="url(#empty-year)" />
            )}
            {i > 0 && labelled && (
              <line x1={left} x2={left} y1={axis} y2={axis + 16} stroke="var(--rule-2)" />
            )}
            {labelled && (
              <text x={left + 5} y={axis + 15} className="figures fill-ink-2 text-note">
                {year}
              </text>
            )}
          </g>
        );
      })}
      <line x1={0} x2={layout.x(model.endDay)} y1={axis} y2={axis} stroke="var(--ink)" />
    </g>
  );
}

function SpeechMark({ placed, axis, pitch }: { placed: PlacedMark; axis: number; pitch: number }) {
  const { mark, x, strokes, label } = placed;
  const { document } = mark;
  const color = speechColor(mark.index);
  const lineX = label?.anchor === 'end' ? x - 4 : x + 4;
  return (
    <EvidenceNumber
      of={speechEvidence(document.id)}
      label={
        label === null
          ? `${formatDate(document.date)}, ${document.shortTitle}, ${lengthNote(mark)}`
          : undefined
      }
      className={mark.selected ? '' : 'opacity-30'}
    >
      <rect x={x - 4} y={axis - placed.height - 4} width={60} height={placed.height + 8} fill="transparent" />
      <line
        x1={x}
        x2={x}
        y1={axis + 4}
        y2={axis - (label?.y ?? placed.height)}
        stroke={color.mark}
        strokeWidth={1.25}
      />
      {strokes.map(({ n, y, length, counted }) => (
        <rect
          key={n}
          x={x + 1.5}
          y={axis - y - pitch}
          width={length}
          height={Math.max(0.75, pitch - 1)}
          fill={counted ? color.mark : 'var(--paper)'}
          stroke={counted ? 'none' : color.mark}
        />
      ))}
      {document.truncated && (
        <path
          d={`M${x + 2} ${axis} l3 -3 l3 3 l3 -3 l3 3 l3 -3 l3 3`}
          fill="var(--paper)"
          stroke="var(--paper)"
          strokeWidth={2}
        />
      )}
      {label !== null && (
        <text
          textAnchor={label.anchor}
          className="text-ui"
          stroke="var(--paper)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          <tspan x={lineX} y={axis - label.y - 40} fill={color.text} className="font-semibold">
            {formatDate(document.date)}{' '}
          </tspan>
          <tspan x={lineX} y={axis - label.y - 23} className="fill-ink">
            {document.shortTitle}{' '}
          </tspan>
          <tspan x={lineX} y={axis - label.y - 7} className="fill-ink-3 text-note">
            {lengthNote(mark)}
          </tspan>
        </text>
      )}
    </EvidenceNumber>
  );
}

function RelatedLane({ model, layout, y }: { model: TimelineModel; layout: TimelineLayout; y: number }) {
  const fromRight = layout.x(model.endDay);
  return (
    <g>
      <text x={0} y={y + 10} className="fill-ink-2 text-note">
        <tspan className="font-semibold">Related items</tspan>
        <tspan className="fill-ink-3"> listed beside; never counted</tspan>
      </text>
      {model.related.map(({ mark, days, from, to }) => {
        const left = layout.x(dayNumber(from));
        const right = layout.x(dayNumber(to));
        const toLeft =
          right + 220 > fromRight ||
          model.related.some((other) => other.from > to && layout.x(dayNumber(other.from)) < right + 220);
        return (
          <EvidenceNumber
            key={mark.document.id}
            of={relatedEvidence(mark.document.id)}
            label={`${formatQuantity(days.length, 'item')} listed beside the speech of ${formatDate(mark.document.date)}, from ${formatDate(from)} to ${formatDate(to)}`}
            className=""
          >
            <text
              x={toLeft ? left - 8 : right + 8}
              y={y + 10}
              textAnchor={toLeft ? 'end' : 'start'}
              className="fill-ink text-note"
              textDecoration="underline"
            >
              {formatQuantity(days.length, 'item')}
            </text>
            {days.map((day, i) => (
              <rect
                // Several items may share a day.
                key={`${day} ${days.indexOf(day) === i ? 0 : i}`}
                x={layout.x(day) - 0.75}
                y={y + (days.indexOf(day) === i ? 4 : 0)}
                width={1.5}
                height={6}
                fill="var(--ink-2)"
              />
            ))}
          </EvidenceNumber>
        );
      })}
    </g>
  );
}
