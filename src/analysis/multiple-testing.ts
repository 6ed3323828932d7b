/** How p-values are corrected for the number of tests. */
export type Correction = 'holm' | 'benjamini-hochberg';

/**
 * Corrects p-values for multiplicity, in the order given.
 *
 * - `holm`: controls the family-wise error rate (Holm 1979);
 * - `benjamini-hochberg`: controls the false discovery rate (Benjamini and Hochberg 1995).
 */
export function adjustPValues(p: ArrayLike<number>, correction: Correction): Float64Array {
  const count = p.length;
  const order = ascending(p);
  const adjusted = new Float64Array(count);
  let bound = correction === 'holm' ? 0 : 1;
  for (let step = 0; step < count; step++) {
    const rank = correction === 'holm' ? step : count - 1 - step;
    const at = order[rank] ?? 0;
    const value = p[at] ?? 1;
    bound =
      correction === 'holm'
        ? Math.max(bound, Math.min(1, value * (count - rank)))
        : Math.min(bound, value * (count / (rank + 1)));
    adjusted[at] = bound;
  }
  return adjusted;
}

function ascending(p: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(p.length).map((_, i) => i);
  return order.sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0) || a - b);
}
