/** What a comparison of two groups of speeches could show at the very best: the ingredients of the sentence. */
export interface SmallSampleLimit {
  targetSpeeches: number;
  referenceSpeeches: number;
  /** Ways to deal the speeches out into groups of these sizes. */
  labellings: number;
  /**
   * The smallest one-sided p that an exact permutation test can give: 1 / labellings, reached where the most
   * extreme split is the one observed. `null` where a side has no speech.
   */
  smallestP: number | null;
  /** The same two-sided: with groups of equal size the mirror image is as extreme, so it is twice as large. */
  smallestPTwoSided: number | null;
  threshold: number;
  /** Whether any data at all could fall below the threshold. */
  canReachThreshold: boolean;
}

/** The smallest p that a permutation test of labels over whole speeches can reach (Good 2005, ch. 1). */
export function computeSmallSampleLimit(
  targetSpeeches: number,
  referenceSpeeches: number,
  threshold = 0.05,
): SmallSampleLimit {
  const exists = targetSpeeches > 0 && referenceSpeeches > 0;
  const labellings = countLabellings(targetSpeeches, referenceSpeeches);
  const smallestP = exists ? 1 / labellings : null;
  return {
    targetSpeeches,
    referenceSpeeches,
    labellings,
    smallestP,
    smallestPTwoSided:
      smallestP === null
        ? null
        : Math.min(1, targetSpeeches === referenceSpeeches ? 2 * smallestP : smallestP),
    threshold,
    canReachThreshold: smallestP !== null && smallestP < threshold,
  };
}

/**
 * The smallest one-sided p of a test between two kinds of passages of the same speeches: within each speech the two
 * can be exchanged, so there are 2 to the power of the speeches ways. `null` without a speech.
 */
export function smallestPairedP(speeches: number): number | null {
  return speeches > 0 ? 2 ** -speeches : null;
}

/** More labellings than this are not enumerated. */
const enumeratedLabellings = 200_000;

/**
 * The exact one-sided p of the difference between the groups' means, over all labellings of the speeches: the
 * share of labellings whose difference is at least as far in the observed direction. One value a speech, a rate
 * for example. `null` where a side is empty or there are more than 200,000.
 */
export function computePermutationP(target: readonly number[], reference: readonly number[]): number | null {
  const values = [...target, ...reference];
  const labellings = countLabellings(target.length, reference.length);
  if (target.length === 0 || reference.length === 0 || labellings > enumeratedLabellings) return null;
  // With sizes fixed, the difference of means rises and falls with the target's sum.
  const total = sum(values);
  const observed = sum(target);
  const upwards = observed / target.length >= (total - observed) / reference.length;
  const slack = 1e-12 * Math.max(1, ...values.map(Math.abs)) * values.length;
  let asFar = 0;
  for (const candidate of subsetSums(values, target.length))
    if (upwards ? candidate >= observed - slack : candidate <= observed + slack) asFar++;
  return asFar / labellings;
}

/** n choose k, for n = both groups together. */
function countLabellings(target: number, reference: number): number {
  let ways = 1;
  for (let k = 1; k <= Math.min(target, reference); k++) ways = (ways * (target + reference - k + 1)) / k;
  return Math.round(ways);
}

function* subsetSums(values: readonly number[], size: number, from = 0): Generator<number> {
  if (size === 0) {
    yield 0;
    return;
  }
  for (let i = from; i <= values.length - size; i++)
    for (const rest of subsetSums(values, size - 1, i + 1)) yield (values[i] ?? 0) + rest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
