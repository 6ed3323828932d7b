import type { SmallSampleLimit } from '../../analysis/small-n.ts';

/** What so many speeches can support, in plain words. */
export function describeSampleLimit(limit: SmallSampleLimit, spell: (count: number) => string): string {
  const { targetSpeeches: a, referenceSpeeches: b, smallestP } = limit;
  if (a === 0 || b === 0 || smallestP === null) return 'One side has no speech: nothing can be tested.';
  const sizes = `${capitalized(spell(a))} ${a === 1 ? 'speech' : 'speeches'} against ${spell(b)}`;
  const smallest = smallestP < 0.0001 ? '< 0.0001' : `= ${smallestP.toFixed(smallestP < 0.01 ? 4 : 2)}`;
  if (a === 1 && b === 1)
    return `${sizes}: no test on speeches is possible, and no star is shown. G² treats each word as drawn by itself, which words in a speech are not.`;
  if (!limit.canReachThreshold)
    return `${sizes}: no permutation test on speeches can fall below p ${smallest}, so no star is shown. G² treats each word as drawn by itself, which words in a speech are not.`;
  return `${sizes}: a permutation test on speeches could reach p ${smallest} at best. G² treats each word as drawn by itself, which words in a speech are not; read its p as a ranking.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
