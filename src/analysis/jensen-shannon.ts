/**
 * Jensen–Shannon divergence of two distributions, base 2: 0 where they are equal, 1 where they share nothing (Lin
 * 1991): ½ Σ p log₂(p/m) + ½ Σ q log₂(q/m), m the mean of p and q. Counts are normalised; `null` where a side is empty.
 */
export function computeJensenShannon(first: ArrayLike<number>, second: ArrayLike<number>): number | null {
  let [p, q] = [0, 0];
  const length = Math.max(first.length, second.length);
  for (let i = 0; i < length; i++) {
    p += first[i] ?? 0;
    q += second[i] ?? 0;
  }
  if (p <= 0 || q <= 0) return null;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const a = (first[i] ?? 0) / p;
    const b = (second[i] ?? 0) / q;
    const mean = (a + b) / 2;
    if (a > 0) sum += a * Math.log2(a / mean);
    if (b > 0) sum += b * Math.log2(b / mean);
  }
  return Math.min(1, Math.max(0, sum / 2));
}
