import { computeSmallSampleLimit, smallestPairedP } from '../../analysis/small-n.ts';

/** How many speeches stand on each side, and on both sides together, each once. */
export interface SpeechCounts {
  targetDocuments: number;
  referenceDocuments: number;
  documents: number;
}

const perWord = 'G² treats each word as drawn by itself, which words in a speech are not';

/** What so many speeches can support, in plain words. */
export function describeSampleLimit(counts: SpeechCounts, spell: (count: number) => string): string {
  const { targetDocuments: a, referenceDocuments: b, documents } = counts;
  if (a === 0 || b === 0) return 'One side has no speech: nothing can be tested.';
  if (documents < a + b) return describeShared(counts, spell);
  const { smallestP, canReachThreshold } = computeSmallSampleLimit(a, b);
  const sizes = `${capitalized(spell(a))} ${a === 1 ? 'speech' : 'speeches'} against ${spell(b)}`;
  if (a === 1 && b === 1)
    return `${sizes}: no test on speeches is possible, and no star is shown. ${perWord}.`;
  return canReachThreshold
    ? `${sizes}: a permutation test on speeches could reach p ${formatBound(smallestP)} at best. ${perWord}; read its p as a ranking.`
    : `${sizes}: no permutation test on speeches can fall below p ${formatBound(smallestP)}, so no star is shown. ${perWord}.`;
}

/** Passages of one speech stand on both sides: whole speeches cannot be dealt out between them. */
function describeShared(
  { targetDocuments: a, referenceDocuments: b, documents }: SpeechCounts,
  spell: (count: number) => string,
): string {
  const shared = a + b - documents;
  const speeches = `${spell(shared)} ${shared === 1 ? 'speech' : 'speeches'}`;
  if (shared < a || shared < b)
    return `The sides share ${speeches}: no test on speeches is possible, and no star is shown. ${perWord}.`;
  const smallest = smallestPairedP(shared) ?? 1;
  return smallest < 0.05
    ? `Both sides are passages of the same ${speeches}: a permutation test within speeches could reach p ${formatBound(smallest)} at best. ${perWord}; read its p as a ranking.`
    : `Both sides are passages of the same ${speeches}: no permutation test within speeches can fall below p ${formatBound(smallest)}, so no star is shown. ${perWord}.`;
}

function formatBound(p: number | null): string {
  if (p === null || p < 0.0001) return '< 0.0001';
  return `= ${p.toFixed(p < 0.01 ? 4 : 2)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
