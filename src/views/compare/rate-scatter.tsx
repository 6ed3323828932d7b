import { useDeferredValue } from 'react';
import type { KeynessResult } from '../../analysis/keyness.ts';
import { halo } from '../../components/charts/halo.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { useWidth } from '../../components/use-width.ts';
import { keynessEvidence, type KeynessFigure } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { captionAt, layoutScatter, type Scatter, type ScatterPoint } from './rate-scatter-model.ts';
import type { Sides } from './use-sides.ts';

/** χ² with one degree of freedom at p = 0.05. */
const colouredFrom = 3.84;
const margin = { left: 46, right: 40, top: 14, bottom: 44 };

interface RateScatterProps extends Sides {
  result: KeynessResult;
}

/** Every word by its rate on one side and on the other. */
export function RateScatter({ a, b, result }: RateScatterProps) {
  const { state } = useViewState();
  const [host, measured] = useWidth<HTMLDivElement>();
  // A thousand dots are drawn bit by bit, so that the page answers meanwhile.
  const width = useDeferredValue(measured);
  const size = Math.max(120, Math.min(560, width - margin.left - margin.right));
  const scatter = layoutScatter(result.rows, { size, measure: (text) => text.length * 6.4 + 2 });
  const noun = state.words === 1 ? 'word' : 'run';
  return (
    <Figure
      id="scatter"
      title={state.words === 1 ? 'Words, rate against rate' : 'Runs of words, rate against rate'}
      note={
        <>
          Per 1,000 words, square-root scales. A dot is one {noun}, or several at one spot (+n). Coloured: G²
          of 3.84 and more, before correction. {formatQuantity(result.rows.length, noun)} with {state.min} or
          more uses; function words {state.functionWords}.
        </>
      }
      summary={`${formatQuantity(result.rows.length, noun)} at ${formatQuantity(scatter.points.length, 'spot')}: the rate in ${a.title} to the right, in ${b.title} upwards. The table lists the spots.`}
      table={tableOf(scatter.points, { a, b }, result)}
    >
      <div ref={host}>{width > 0 && <Plot a={a} b={b} scatter={scatter} size={size} />}</div>
    </Figure>
  );
}

interface PlotProps extends Sides {
  scatter: Scatter;
  size: number;
}

function Plot({ a, b, scatter, size }: PlotProps) {
  const { place, points, ticks, top } = scatter;
  const corner = place(top, top);
  return (
    <svg
      width={size + margin.left + margin.right}
      height={size + margin.top + margin.bottom}
      className="block max-w-full overflow-visible"
      aria-hidden="true"
    >
      <g transform={`translate(${margin.left} ${margin.top})`}>
        <g className="figures fill-ink-3 text-tick">
          {ticks.map((tick) => {
            const { x, y } = place(tick, tick);
            return (
              <g key={tick}>
                <line x1={x} x2={x} y1={0} y2={size} stroke="var(--rule)" />
                <line x1={0} x2={size} y1={y} y2={y} stroke="var(--rule)" />
                <text x={x} y={size + 20} textAnchor="middle">
                  {tick}
                </text>
                <text x={-12} y={y + 4} textAnchor="end">
                  {tick}
                </text>
              </g>
            );
          })}
          <line x1={0} y1={size} x2={corner.x} y2={corner.y} stroke="var(--edge)" strokeDasharray="2 4" />
          <text
            transform={`translate(${size * captionAt.x} ${size * captionAt.y}) rotate(-45)`}
            y={-6}
            textAnchor="middle"
          >
            same rate in both
          </text>
          <text x={0} y={size + 38} className="font-semibold text-note" style={{ fill: a.color.text }}>
            {a.label}, per 1,000 words →
          </text>
          <text
            transform={`translate(-34 ${size}) rotate(-90)`}
            className="font-semibold text-note"
            style={{ fill: b.color.text }}
          >
            {b.label}, per 1,000 words →
          </text>
        </g>
        {points.map((point) => (
          <Dot key={`${point.a} ${point.b}`} point={point} a={a} b={b} />
        ))}
        {points.map(({ a: countA, b: countB, label, logLikelihood }) =>
          label === null ? null : (
            <text
              key={`${countA} ${countB}`}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              className={`pointer-events-none text-note ${isStrong(logLikelihood) ? 'font-semibold' : ''}`}
              style={{ fill: colorOf(logLikelihood, { a, b }, 'text') }}
              {...halo}
            >
              {label.text}
            </text>
          ),
        )}
      </g>
    </svg>
  );
}

/** For the pointer; by keyboard, table and list hold the same. */
function Dot({ point, a, b }: { point: ScatterPoint } & Sides) {
  const { words, x, y, radius, logLikelihood } = point;
  const [word, ...others] = words;
  const label = `${words.slice(0, 4).join(', ')}${others.length > 3 ? ` and ${words.length - 4} more` : ''}: ${point.a} in ${a.title}, ${point.b} in ${b.title}`;
  const to =
    word !== undefined && others.length === 0
      ? { evidence: keynessEvidence(word, a.text, b.text) }
      : { spot: { a: point.a, b: point.b } };
  return (
    <ViewLink to={to} tabIndex={-1} className="">
      <title>{label}</title>
      <circle cx={x} cy={y} r={radius + 4} fill="transparent" />
      {logLikelihood < 0 && isStrong(logLikelihood) ? (
        <rect
          x={x - radius}
          y={y - radius}
          width={2 * radius}
          height={2 * radius}
          fill={colorOf(logLikelihood, { a, b }, 'mark')}
        />
      ) : (
        <circle cx={x} cy={y} r={radius} fill={colorOf(logLikelihood, { a, b }, 'mark')} />
      )}
    </ViewLink>
  );
}

const isStrong = (logLikelihood: number) => Math.abs(logLikelihood) >= colouredFrom;

function colorOf(logLikelihood: number, { a, b }: Sides, use: 'mark' | 'text'): string {
  if (!isStrong(logLikelihood)) return use === 'mark' ? 'var(--rule-2)' : 'var(--ink-2)';
  return (logLikelihood > 0 ? a : b).color[use];
}

function tableOf(
  points: readonly ScatterPoint[],
  { a, b }: Sides,
  { rows }: KeynessResult,
): TableSpec<ScatterPoint> {
  const tokens = { a: rows[0]?.targetTokens ?? 0, b: rows[0]?.referenceTokens ?? 0 };
  const figure = ({ words }: ScatterPoint, of: KeynessFigure, shown: string) => (
    <EvidenceNumber of={keynessEvidence(words[0] ?? '', a.text, b.text, of)}>{shown}</EvidenceNumber>
  );
  const rate = (letter: 'a' | 'b') => (point: ScatterPoint) =>
    tokens[letter] === 0 ? null : (point[letter] / tokens[letter]) * 1000;
  return {
    rows: points,
    key: ({ a, b }) => `${a} ${b}`,
    columns: [
      {
        id: 'words',
        label: 'Words at this spot',
        value: ({ words }) => words.join(' '),
        show: ({ words, a, b }) => (
          <ViewLink to={{ spot: { a, b } }}>
            {words.slice(0, 12).join(', ')}
            {words.length > 12 ? ' …' : ''}
          </ViewLink>
        ),
      },
      {
        id: 'n',
        label: 'How many',
        figures: true,
        value: ({ words }) => words.length,
        show: ({ words, a, b }) => (
          <ViewLink to={{ spot: { a, b } }} className="number figures">
            {formatCount(words.length)}
          </ViewLink>
        ),
      },
      ...[a, b].map((side) => ({
        id: side.letter,
        label: `${side.letter.toUpperCase()}: ${side.label}, per 1,000`,
        figures: true,
        value: rate(side.letter),
        show: (point: ScatterPoint) =>
          figure(point, side.letter === 'a' ? 'rateA' : 'rateB', formatFixed(rate(side.letter)(point), 2)),
      })),
      {
        id: 'g2',
        label: 'G² (signed)',
        figures: true,
        value: ({ logLikelihood }) => logLikelihood,
        show: (point) => figure(point, 'g2', formatFixed(point.logLikelihood, 2)),
      },
    ],
  };
}
