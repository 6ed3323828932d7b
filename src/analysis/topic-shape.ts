import { computeNpmi } from './association.ts';
import type { DenseMatrix } from './sparse-matrix.ts';
import { computeRelevance, type TopicTerm } from './topic-model.ts';
import type { Factorization } from './topic-nmf.ts';
import type { TermMatrix } from './topic-terms.ts';

const termsCompared = 10;

/** A topic before it is known how stable it is. */
export interface TopicShape {
  label: string;
  /** Column of the factors. */
  column: number;
  leading: number[];
  terms: TopicTerm[];
  coherence: number | null;
  share: number;
}

/** Names, terms and quality of each topic, largest first. */
export function describeTopics(source: TermMatrix, { h, w }: Factorization): TopicShape[] {
  const k = h.columns;
  const termMass = columnSums(h);
  const paragraphMass = columnSums(w);
  const weightOf = Array.from({ length: k }, (_, t) => (termMass[t] ?? 0) * (paragraphMass[t] ?? 0));
  const all = weightOf.reduce((sum, each) => sum + each, 0);
  const marginal = Float64Array.from(source.terms, (_, term) => {
    let sum = 0;
    for (let t = 0; t < k; t++) sum += (h.values[term * k + t] ?? 0) * (paragraphMass[t] ?? 0);
    return all > 0 ? sum / all : 0;
  });
  const shapes = Array.from({ length: k }, (_, t): TopicShape => {
    const leading = leadingTerms(h, t);
    const labels = leading.map((term) => source.labels[term] ?? '');
    return {
      label: labels.slice(0, 3).join(', '),
      column: t,
      leading,
      terms: candidateTerms(source, h, t, termMass[t] ?? 0, marginal),
      coherence: computeTopicCoherence(source, leading),
      share: all > 0 ? (weightOf[t] ?? 0) / all : 0,
    };
  }).filter(({ leading }) => leading.length > 0);
  shapes.sort((a, b) => b.share - a.share);
  return shapes;
}

/** The terms that lead for some λ: the first 30 at each of five values. */
function candidateTerms(
  source: TermMatrix,
  h: DenseMatrix,
  topic: number,
  mass: number,
  marginal: Float64Array,
): TopicTerm[] {
  const all: (TopicTerm & { index: number })[] = [];
  for (const [index, term] of source.terms.entries()) {
    const weight = h.values[index * h.columns + topic] ?? 0;
    if (weight <= 0 || mass <= 0) continue;
    all.push({
      index,
      term,
      label: source.labels[index] ?? term,
      weight: round(weight / mass) ?? 0,
      marginal: round(marginal[index] ?? 0) ?? 0,
      paragraphs: source.paragraphFrequency[index] ?? 0,
    });
  }
  const visible = all.filter(({ marginal, weight }) => weight > 0 && marginal > 0);
  const kept = new Set<number>();
  for (const lambda of [1, 0.75, 0.5, 0.25, 0])
    for (const { index } of visible
      .map((term) => ({ index: term.index, relevance: computeRelevance(term, lambda) }))
      .sort((a, b) => b.relevance - a.relevance || a.index - b.index)
      .slice(0, 30))
      kept.add(index);
  return visible
    .filter(({ index }) => kept.has(index))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ label, marginal, paragraphs, term, weight }) => ({ term, label, weight, marginal, paragraphs }));
}

/** Indexes of the terms with most weight; fewer where no more have any. */
export function leadingTerms(h: DenseMatrix, topic: number, count = termsCompared): number[] {
  const weights: [weight: number, term: number][] = [];
  for (let term = 0; term < h.rows; term++) {
    const weight = h.values[term * h.columns + topic] ?? 0;
    if (weight > 1e-9) weights.push([weight, term]);
  }
  return weights
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, count)
    .map(([, term]) => term);
}

/** Mean NPMI of all pairs, by paragraphs; −1 for a pair that never meets (Aletras and Stevenson 2013). */
export function computeTopicCoherence({ matrix }: TermMatrix, terms: readonly number[]): number | null {
  const wanted = new Map(terms.map((term, i) => [term, i]));
  const n = terms.length;
  const joint = new Float64Array(n * n);
  for (let row = 0; row < matrix.rows; row++) {
    const present: number[] = [];
    const end = matrix.rowStart[row + 1] ?? 0;
    for (let at = matrix.rowStart[row] ?? 0; at < end; at++) {
      const i = wanted.get(matrix.columnIds[at] ?? -1);
      if (i !== undefined) present.push(i);
    }
    for (const a of present) for (const b of present) joint[a * n + b] = (joint[a * n + b] ?? 0) + 1;
  }
  const values: number[] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      const npmi = computeNpmi(
        joint[a * n + b] ?? 0,
        joint[a * n + a] ?? 0,
        joint[b * n + b] ?? 0,
        matrix.rows,
      );
      if (npmi !== null) values.push(npmi);
    }
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** The sum of each column. */
export function columnSums(matrix: DenseMatrix): number[] {
  const sums: number[] = Array.from({ length: matrix.columns }, () => 0);
  for (let row = 0; row < matrix.rows; row++)
    for (let c = 0; c < matrix.columns; c++)
      sums[c] = (sums[c] ?? 0) + (matrix.values[row * matrix.columns + c] ?? 0);
  return sums;
}

/** Four decimal places: what is below is noise of the arithmetic. */
export function round<Value extends number | null>(value: Value): Value | number {
  return value === null ? value : Math.round(value * 1e4) / 1e4;
}
