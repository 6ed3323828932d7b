import { dayNumber } from '../../components/charts/time-axis.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatDate, formatGap, formatMonth, formatQuantity } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import { relatedEvidence, speechEvidence } from '../../url-state/evidence-key.ts';
import type { TimelineMark, TimelineModel } from './timeline-model.ts';
import { HatchPattern } from '../../components/charts/hatch-pattern.tsx';

const yearHeight = 54;
const axisX = 42;
const labelGap = 44;
const mostLabelled = 40;

/** The same on a standing axis, for a phone held upright: a stroke a paragraph, as tall as its words. */
export function UprightTimeline({ model, width }: { model: TimelineModel; width: number }) {
  const height = model.years.length * yearHeight;
  const y = (day: number) => ((day - model.firstDay) / (model.endDay - model.firstDay)) * height;
  const labelX = Math.min(220, Math.max(150, width * 0.42));
  const mostWords = Math.max(
    1,
    ...model.marks.flatMap(({ paragraphs }) => paragraphs.map(({ tokens }) => tokens)),
  );
  const mostStrokes = Math.max(1, ...model.marks.map(({ paragraphs }) => paragraphs.length));
  const pitch = Math.min(3.2, (labelX - axisX - 30) / mostStrokes);
  const labelled = model.marks.length <= mostLabelled;
  const labelYs = spreadLabels(model.marks.map(({ day }) => y(day)));
  const fullHeight = Math.max(height, (labelYs.at(-1) ?? 0) + labelGap);
  return (
    <>
      <svg width={width} height={fullHeight + 12} className="block" role="group" aria-label="Time axis">
        <g transform="translate(0 6)">
          <g aria-hidden="true">
            <HatchPattern id="empty-year-upright" />
            {model.years.map(({ year, startDay, empty }) => (
              <g key={year}>
                {empty && (
                  <rect
                    x={axisX - 9}
                    y={y(startDay)}
                    width={9}
                    height={yearHeight}
                    fill="url(#empty-year-upright)"
                  />
                )}
                <line x1={axisX - 14} x2={axisX} y1={y(startDay)} y2={y(startDay)} stroke="var(--rule-2)" />
                <text x={0} y={y(startDay) + 14} className="figures fill-ink-2 text-note">
                  {year}
                </text>
              </g>
            ))}
            <line x1={axisX} x2={axisX} y1={0} y2={height} stroke="var(--ink)" />
          </g>
          {model.gaps.map(({ from, to }) => (
            <text
              key={from}
              x={axisX + 12}
              y={clearOf(labelYs, (y(dayNumber(from)) + y(dayNumber(to))) / 2 + 4)}
              className="fill-ink-3 font-serif text-[14px] italic"
            >
              no speech for {formatGap(from, to)}
            </text>
          ))}
          {model.marks.map((mark, i) => (
            <UprightMark
              key={mark.document.id}
              mark={mark}
              y={y(mark.day)}
              labelX={labelled ? labelX : null}
              labelY={labelYs[i] ?? 0}
              pitch={pitch}
              scale={24 / mostWords}
              longestTitle={Math.floor((width - labelX) / 6.4)}
            />
          ))}
        </g>
      </svg>
      <RelatedList model={model} />
    </>
  );
}

function RelatedList({ model }: { model: TimelineModel }) {
  if (model.related.length === 0) return null;
  return (
    <p className="mt-3 text-note text-ink-3">
      Listed beside the speeches, never counted:{' '}
      {model.related.map(({ mark, days }) => (
        <EvidenceNumber
          key={mark.document.id}
          of={relatedEvidence(mark.document.id)}
          className="number mr-2 text-ink"
        >
          {formatQuantity(days.length, 'item')}, {formatMonth(mark.document.date)}
        </EvidenceNumber>
      ))}
    </p>
  );
}

interface UprightMarkProps {
  mark: TimelineMark;
  y: number;
  labelX: number | null;
  labelY: number;
  pitch: number;
  scale: number;
  longestTitle: number;
}

function UprightMark({ mark, y, labelX, labelY, pitch, scale, longestTitle }: UprightMarkProps) {
  const { document, paragraphs } = mark;
  const color = speechColor(mark.index);
  const end = axisX + 5 + paragraphs.length * pitch;
  const note = `${document.speakerTokens.toLocaleString('en-GB')} words${document.truncated ? ', breaks off' : ''}`;
  return (
    <EvidenceNumber
      of={speechEvidence(document.id)}
      className={mark.selected ? '' : 'opacity-30'}
      label={labelX === null ? `${formatDate(document.date)}, ${document.shortTitle}, ${note}` : undefined}
    >
      <line x1={axisX - 4} x2={end} y1={y} y2={y} stroke={color.mark} />
      {paragraphs.map(({ n, tokens, counted }, i) => (
        <rect
          key={n}
          x={axisX + 5 + i * pitch}
          y={y - Math.max(1.5, tokens * scale)}
          width={Math.max(0.75, pitch - 1)}
          height={Math.max(1.5, tokens * scale)}
          fill={counted ? color.mark : 'var(--paper)'}
          stroke={counted ? 'none' : color.mark}
        />
      ))}
      {labelX !== null && (
        <>
          <path
            d={`M${end + 3} ${y} H${labelX - 18} L${labelX - 7} ${labelY}`}
            fill="none"
            stroke={color.mark}
            strokeOpacity={0.7}
          />
          <text className="text-ui">
            <tspan x={labelX} y={labelY + 3} fill={color.text} className="font-semibold">
              {formatDate(document.date).replace(/(\d+ \w{3})\w*/, '$1')}{' '}
            </tspan>
            <tspan dx={2} className="fill-ink-3 text-tick">
              {note}{' '}
            </tspan>
            <tspan x={labelX} y={labelY + 20} className="fill-ink text-note">
              {clip(document.shortTitle, longestTitle)}
            </tspan>
          </text>
        </>
      )}
    </EvidenceNumber>
  );
}

/** Moves labels apart, keeping their order: first down from the top, then what stands too low back up. */
function spreadLabels(wanted: number[]): number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? 8 - labelGap) + labelGap));
  return placed;
}

/** Moves a line of text below any label that it would cross. */
function clearOf(labelYs: number[], wanted: number): number {
  return labelYs.reduce((y, label) => (y > label - 14 && y < label + 38 ? label + 38 : y), wanted);
}

function clip(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
