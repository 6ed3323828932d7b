import { useManifest } from '../../components/corpus-access.tsx';
import { dayNumber } from '../../components/charts/time-axis.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { nameSpeech } from '../../components/speech-name.ts';
import { speechColor } from '../../components/speech-color.ts';
import { yearEvidence } from '../../url-state/evidence-key.ts';
import type { YearMark } from '../../search/year-references.ts';
import { describeMark, markName, spreadLabels, type YearRow, type YearsModel } from './years-spoken-model.ts';

const labelColumn = 92;
const rowHeight = 62;
const axisHeight = 24;
/** Distance of the labels below their line. */
const labelDrop = 34;

/** A lane a speech, on one axis of years. */
export function YearsLanes({ model, width }: { model: YearsModel; width: number }) {
  const { axis, rows, ticks } = model;
  const length = width - labelColumn - 8;
  const x = (day: number) => labelColumn + ((day - axis.firstDay) / (axis.endDay - axis.firstDay)) * length;
  const height = axisHeight + rows.length * rowHeight;
  return (
    <svg
      width={width}
      height={height}
      className="block overflow-visible"
      role="group"
      aria-label="Years spoken of"
    >
      <g aria-hidden="true">
        {ticks.map((year) => {
          const left = x(dayNumber(`${year}-01-01`));
          return (
            <g key={year}>
              <line x1={left} x2={left} y1={axisHeight - 6} y2={height} stroke="var(--rule)" />
              {left < width - 30 && (
                <text x={left + 4} y={axisHeight - 8} className="figures fill-ink-2 text-note">
                  {year}
                </text>
              )}
            </g>
          );
        })}
        <line x1={labelColumn} x2={width - 8} y1={axisHeight - 2} y2={axisHeight - 2} stroke="var(--ink)" />
      </g>
      {rows.map((row, i) => (
        <Lane
          key={row.document?.id ?? 'all'}
          row={row}
          y={axisHeight + i * rowHeight + 22}
          x={x}
          bounds={[labelColumn, width]}
        />
      ))}
    </svg>
  );
}

interface LaneProps {
  row: YearRow;
  y: number;
  x: (day: number) => number;
  bounds: [left: number, right: number];
}

function Lane({ row, y, x, bounds: [left, right] }: LaneProps) {
  const manifest = useManifest();
  const { document, marks, day } = row;
  const color = row.index < 0 ? { mark: 'var(--ink-2)', text: 'var(--ink)' } : speechColor(row.index);
  const middle = ({ first, last }: YearMark) =>
    (x(dayNumber(startOf(first))) + x(dayNumber(startOf(last + 1)))) / 2;
  const ordered = marks.toSorted((a, b) => middle(a) - middle(b));
  const wishes = ordered.map((mark) => ({ at: middle(mark) - left, size: labelSize(mark) }));
  const centres = spreadLabels(wishes, right - left);
  return (
    <g>
      <text x={0} y={y + 4} fill={color.text} className="text-ui font-semibold">
        {document === null ? 'All speeches' : nameSpeech(manifest, document.id).slice(0, 12)}
      </text>
      <line x1={left} x2={right - 8} y1={y} y2={y} stroke="var(--rule-2)" />
      {day !== null && (
        <g aria-hidden="true">
          <line x1={x(day)} x2={x(day)} y1={y - 9} y2={y + 9} stroke={color.mark} strokeWidth={1.25} />
        </g>
      )}
      {ordered.map((mark, i) => {
        const centre = centres[i] ?? null;
        return (
          <YearMarkLink
            key={`${mark.first} ${mark.last}`}
            mark={mark}
            label={describeMark(mark, manifest, document?.id ?? null)}
            document={document?.id ?? null}
            color={color}
            from={x(dayNumber(startOf(mark.first)))}
            to={x(dayNumber(startOf(mark.last + 1)))}
            y={y}
            barY={y + (i % 2 === 0 ? 6 : 11)}
            labelX={centre === null ? null : centre + left}
          />
        );
      })}
      {marks.length === 0 && (
        <text x={left + 8} y={y + 20} className="fill-ink-3 font-serif text-[14px] italic">
          names no year
        </text>
      )}
    </g>
  );
}

interface YearMarkLinkProps {
  mark: YearMark;
  label: string;
  document: string | null;
  color: { mark: string; text: string };
  from: number;
  to: number;
  y: number;
  /** Bars that overlap stand below each other. */
  barY: number;
  labelX: number | null;
}

function YearMarkLink({ mark, label, document, color, from, to, y, barY, labelX }: YearMarkLinkProps) {
  const middle = (from + to) / 2;
  const single = mark.first === mark.last;
  const radius = dotRadius(mark.count);
  return (
    <EvidenceNumber of={yearEvidence(mark, document)} label={label} className="group">
      {single ? (
        <circle cx={middle} cy={y} r={radius} fill={color.mark} stroke="var(--paper)" />
      ) : (
        <>
          <line x1={from} x2={to} y1={barY} y2={barY} stroke={color.mark} strokeWidth={2.5} />
          <line x1={from} x2={from} y1={barY - 3} y2={barY + 3} stroke={color.mark} />
          <line x1={to} x2={to} y1={barY - 3} y2={barY + 3} stroke={color.mark} />
        </>
      )}
      {labelX !== null && (
        <>
          <path
            d={`M${middle} ${single ? y + radius : barY} L${labelX} ${y + labelDrop - 13}`}
            stroke="var(--rule-2)"
            fill="none"
          />
          <rect
            x={labelX - labelSize(mark) / 2}
            y={y + labelDrop - 16}
            width={labelSize(mark)}
            height={24}
            fill="transparent"
          />
          <text
            x={labelX}
            y={y + labelDrop}
            textAnchor="middle"
            textDecoration="underline"
            className="figures fill-ink text-note"
          >
            {markName(mark)}
          </text>
        </>
      )}
    </EvidenceNumber>
  );
}

/** Area grows with the count. */
export function dotRadius(count: number): number {
  return Math.min(11, 4 * Math.sqrt(count));
}

function labelSize(mark: YearMark): number {
  return Math.max(34, markName(mark).length * 7 + 10);
}

function startOf(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}
