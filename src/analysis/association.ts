import { computeSignedLogLikelihood } from './log-likelihood.ts';

/** How strongly two words go together. */
export interface Association {
  logDice: number;
  mi: number;
  t: number;
}

/**
 * Association of two words that meet, from their joint count and marginals.
 *
 * - logDice = 14 + log₂(2f / (f₁ + f₂)) (Rychlý 2008): it does not depend on the corpus's size;
 * - MI = log₂(f / E) (Church and Hanks 1990);
 * - t = (f − E) / √f (Church et al. 1991).
 *
 * `null` for a pair that never meets: there is a gap, not a very small number.
 *
 * @param joint f: co-occurrences
 * @param first f₁: occurrences of the node
 * @param second f₂: occurrences of the collocate
 * @param expected E; f₁f₂/N where each node has one place for the collocate, so many times as much as it has places
 */
export function computeAssociation(
  joint: number,
  first: number,
  second: number,
  expected: number,
): Association | null {
  if (joint <= 0 || expected <= 0) return null;
  return {
    logDice: 14 + Math.log2((2 * joint) / (first + second)),
    mi: Math.log2(joint / expected),
    t: (joint - expected) / Math.sqrt(joint),
  };
}

/**
 * Normalised pointwise mutual information of two events: ln(p₁₂/p₁p₂) / −ln p₁₂ (Bouma 2009): 1 where they only occur
 * together, 0 where they are independent, −1 where they never meet. `null` where one never occurs, or both always.
 *
 * @param both, first, second out of `total` units: with both, with the first, with the second
 */
export function computeNpmi(both: number, first: number, second: number, total: number): number | null {
  if (total <= 0 || first === 0 || second === 0 || both === total) return null;
  if (both === 0) return -1;
  return Math.log((both * total) / (first * second)) / -Math.log(both / total);
}

/** What stands in windows, against what stands outside them. */
export interface WindowCounts {
  /** Places in windows, and those that hold the collocate. */
  windowTokens: number;
  inWindows: number;
  /** The rest of the corpus. */
  outsideTokens: number;
  outside: number;
}

/** G² of a collocate: windows as target, the rest of the corpus as reference; below 0 where it avoids the node. */
export function computeCollocationG2(counts: WindowCounts): number | null {
  return computeSignedLogLikelihood(
    counts.inWindows,
    counts.outside,
    counts.windowTokens,
    counts.outsideTokens,
  );
}
