import { useManifest } from '../../components/corpus-access.tsx';
import { dayNumber } from '../../components/charts/time-axis.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { nameSpeech } from '../../components/speech-name.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { YearMark } from '../../search/year-references.ts';
import { yearEvidence } from '../../url-state/evidence-key.ts';
import { describeMark, spreadLabels, type YearsModel } from './years-spoken-model.ts';
import { dotRadius } from './years-lanes.tsx';

const axisX = 40;
const headHeight = 22;
const labelHeight = 25;
/** Narrower columns cannot hold a label. */
const leastColumn = 58;

/** The same with the years running down, a column a speech; what does not fit beside each other stands below. */
export function YearsUpright({ model, width }: { model: YearsModel; width: number }) {
  const perBand = Math.max(1, Math.floor((width - axisX) / leastColumn));
  const bands = Array.from({ length: Math.ceil(model.rows.length / perBand) }, (_, i) =>
    model.rows.slice(i * perBand, (i + 1) * perBand),
  );
  return (
    <div className="flex flex-col gap-6">
      {bands.map((rows) => (
        <Band key={rows[0]?.document?.id ?? 'all'} model={model} rows={rows} width={width} />
      ))}
    </div>
  );
}

function Band({ model, rows, width }: { model: YearsModel; rows: YearsModel['rows']; width: number }) {
  const manifest = useManifest();
  const { axis, ticks } = model;
  const most = Math.max(...rows.map(({ marks }) => marks.length));
  const length = Math.max(420, Math.min(most, 40) * labelHeight);
  const y = (day: number) => headHeight + ((day - axis.firstDay) / (axis.endDay - axis.firstDay)) * length;
  const column = (width - axisX) / rows.length;
  return (
    <svg
      width={width}
      height={headHeight + length + 4}
      className="block overflow-visible"
      role="group"
      aria-label="Years spoken of"
    >
      <g aria-hidden="true">
        {ticks.map((year) => (
          <g key={year}>
            <line
              x1={axisX - 6}
              x2={width}
              y1={y(dayNumber(startOf(year)))}
              y2={y(dayNumber(startOf(year)))}
              stroke="var(--rule)"
            />
            {y(dayNumber(startOf(year))) < headHeight + length - 8 && (
              <text x={0} y={y(dayNumber(startOf(year))) + 13} className="figures fill-ink-2 text-note">
                {year}
              </text>
            )}
          </g>
        ))}
        <line x1={axisX - 2} x2={axisX - 2} y1={headHeight} y2={headHeight + length} stroke="var(--ink)" />
      </g>
      {rows.map((row, i) => {
        const left = axisX + i * column + 8;
        const color = row.index < 0 ? { mark: 'var(--ink-2)', text: 'var(--ink)' } : speechColor(row.index);
        const middle = ({ first, last }: YearMark) =>
          (y(dayNumber(startOf(first))) + y(dayNumber(startOf(last + 1)))) / 2;
        const ordered = row.marks.toSorted((a, b) => middle(a) - middle(b));
        const centres = spreadLabels(
          ordered.map((mark) => ({ at: middle(mark) - headHeight, size: labelHeight })),
          length,
        );
        const document = row.document?.id ?? null;
        return (
          <g key={document ?? 'all'}>
            <text x={left - 4} y={13} fill={color.text} className="text-note font-semibold">
              {document === null ? 'All' : nameSpeech(manifest, document).slice(0, 9)}
            </text>
            <line x1={left} x2={left} y1={headHeight} y2={headHeight + length} stroke="var(--rule-2)" />
            {row.day !== null && (
              <line
                x1={left - 7}
                x2={left + 7}
                y1={y(row.day)}
                y2={y(row.day)}
                stroke={color.mark}
                strokeWidth={1.25}
              />
            )}
            {ordered.map((mark, j) => {
              const centre = centres[j] ?? null;
              const [from, to] = [y(dayNumber(startOf(mark.first))), y(dayNumber(startOf(mark.last + 1)))];
              const single = mark.first === mark.last;
              return (
                <EvidenceNumber
                  key={`${mark.first} ${mark.last}`}
                  of={yearEvidence(mark, document)}
                  label={describeMark(mark, manifest, document)}
                  className=""
                >
                  {single ? (
                    <circle
                      cx={left}
                      cy={(from + to) / 2}
                      r={dotRadius(mark.count) * 0.75}
                      fill={color.mark}
                      stroke="var(--paper)"
                    />
                  ) : (
                    <line
                      x1={left + 4}
                      x2={left + 4}
                      y1={from}
                      y2={to}
                      stroke={color.mark}
                      strokeWidth={2.5}
                    />
                  )}
                  {centre !== null && (
                    <>
                      <path
                        d={`M${left + 5} ${(from + to) / 2} L${left + 13} ${centre + headHeight}`}
                        stroke="var(--rule-2)"
                        fill="none"
                      />
                      <rect
                        x={left + 10}
                        y={centre + headHeight - labelHeight / 2}
                        width={column - 14}
                        height={labelHeight - 1}
                        fill="transparent"
                      />
                      <UprightLabel mark={mark} x={left + 14} y={centre + headHeight} />
                    </>
                  )}
                </EvidenceNumber>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** The years alone: how often they are named is the size of the dot, and in its name. */
function UprightLabel({ mark, x, y }: { mark: YearMark; x: number; y: number }) {
  const parts = mark.first === mark.last ? [`${mark.first}`] : [`${mark.first}–`, `${mark.last}`];
  return (
    <text className="figures fill-ink text-tick" textDecoration="underline">
      {parts.map((part, i) => (
        <tspan key={part} x={x} y={y + 4 + (parts.length === 1 ? 0 : i === 0 ? -6 : 6)}>
          {part}
        </tspan>
      ))}
    </text>
  );
}

function startOf(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}
