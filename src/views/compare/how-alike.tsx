import { type SimilarityMatrix, similarityMeasures } from '../../analysis/similarity.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed, formatQuantity } from '../../components/format.ts';
import { similarityEvidence } from '../../url-state/evidence-key.ts';
import { findSimilarPair, listSimilarPairs, similarityAxisEnd } from './similarity-pairs-model.ts';
import type { Sides } from './use-sides.ts';

/** One number for the likeness of two speeches, on the scale of all other pairs. */
export function HowAlike({ a, b, similarity }: Sides & { similarity: SimilarityMatrix }) {
  const pairs = listSimilarPairs(similarity);
  const { label, highIsAlike } = similarityMeasures[similarity.measure];
  const own =
    a.document === null || b.document === null ? null : findSimilarPair(pairs, a.document.id, b.document.id);
  const others = pairs.filter((pair) => pair !== own);
  const end = similarityAxisEnd(pairs);
  const at = (value: number) => `${(value / end) * 100}%`;
  const range = others.map(({ value }) => value);
  return (
    <section aria-labelledby="how-alike">
      <h2 id="how-alike" className="mb-1 font-sans! text-row! font-semibold">
        How alike
      </h2>
      {own === null || a.document === null || b.document === null ? (
        <p className="text-note text-ink-3">
          Likeness is measured between two speeches. The table of all pairs is at the end of this page.
        </p>
      ) : (
        <>
          <p className="relative mt-3 h-6">
            <span className="absolute -translate-x-1/2 font-semibold" style={{ left: at(own.value) }}>
              <EvidenceNumber
                of={similarityEvidence(similarity.measure, a.document.id, b.document.id)}
                label={`${formatFixed(own.value, 2)}: ${label}`}
              >
                {formatFixed(own.value, 2)}
              </EvidenceNumber>
            </span>
          </p>
          <svg className="block h-9 w-full overflow-visible" aria-hidden="true">
            <line x1="0" x2="100%" y1={10} y2={10} stroke="var(--ink)" />
            {others.map((pair) => (
              <line
                key={`${pair.a} ${pair.b}`}
                x1={at(pair.value)}
                x2={at(pair.value)}
                y1={3}
                y2={10}
                stroke="var(--ink-2)"
              />
            ))}
            <circle cx={at(own.value)} cy={10} r={4.5} fill="var(--ink)" />
            {[0, end / 2, end].map((tick) => (
              <text
                key={tick}
                x={at(tick)}
                y={28}
                textAnchor={tick === 0 ? 'start' : tick === end ? 'end' : 'middle'}
                className="figures fill-ink-3 text-tick"
              >
                {formatFixed(tick, tick === 0 ? 0 : 2)}
              </text>
            ))}
          </svg>
          <p className="text-note text-ink-3">
            {label.charAt(0).toUpperCase() + label.slice(1)}, whole speeches
            {highIsAlike ? '' : '; here 0 is the same'}.{' '}
            {range.length > 0 &&
              `Ticks: the ${formatQuantity(range.length, 'other pair')}, ${formatFixed(Math.min(...range), 2)}–${formatFixed(Math.max(...range), 2)}.`}
          </p>
        </>
      )}
    </section>
  );
}
