/** How p-values are corrected for the number of tests. */
export type Correction = 'holm' | 'benjamini-hochberg';

/**
 * Corrects p-values for multiplicity, in the order given.
 *
 * - `holm`: controls the family-wise error rate (Holm 1979);
 * - `benjamini-hochberg`: controls the false discovery rate (Benjamini and Hochberg 1995).
 *
 * @param times how many tests gave each p; one by default
 */
export function adjustPValues(
  p: ArrayLike<number>,
  correction: Correction,
  times?: ArrayLike<number>,
): Float64Array {
  const order = new Uint32Array(p.length).map((_, i) => i);
  order.sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0) || a - b);
  const timesOf = (at: number) => times?.[at] ?? 1;
  const tests = order.reduce((sum, at) => sum + timesOf(at), 0);
  const adjusted = new Float64Array(p.length);
  if (correction === 'holm') {
    let [bound, before] = [0, 0];
    for (const at of order) {
      bound = Math.max(bound, Math.min(1, (p[at] ?? 1) * (tests - before)));
      adjusted[at] = bound;
      before += timesOf(at);
    }
  } else {
    let [bound, rank] = [1, tests];
    for (const at of order.toReversed()) {
      bound = Math.min(bound, (p[at] ?? 1) * (tests / rank));
      adjusted[at] = bound;
      rank -= timesOf(at);
    }
  }
  return adjusted;
}
