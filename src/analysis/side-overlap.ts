import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, selectMask } from './selection.ts';

/** Paragraphs that both sides of a comparison asked for. */
export interface Overlap {
  paragraphs: number;
  tokens: number;
  /** The side or sides that they were left out of; `null` where nothing overlaps. */
  leftOutOf: 'target' | 'reference' | 'both' | null;
}

/**
 * Makes two selections share nothing, so that a test between them has a meaning. A side that lies within the other
 * is taken out of it ("this speech against all" becomes "against all the others"); where each has something of its
 * own, what they share is left out of both. The same selection twice leaves the reference empty.
 */
export function separateSides(
  corpus: LoadedCorpus,
  target: Selection,
  reference: Selection,
): { target: Selection; reference: Selection; overlap: Overlap } {
  const shared = new Uint8Array(target.mask.length);
  let sharing = 0;
  for (const p of target.paragraphs) {
    if (reference.mask[p] !== 1) continue;
    shared[p] = 1;
    sharing++;
  }
  if (sharing === 0) return { target, reference, overlap: { paragraphs: 0, tokens: 0, leftOutOf: null } };
  const { paragraphs, tokens } = selectMask(corpus, shared);
  const without = (side: Selection) =>
    selectMask(
      corpus,
      side.mask.map((bit, p) => bit & ~(shared[p] ?? 0)),
    );
  const leftOutOf =
    paragraphs.length === target.paragraphs.length
      ? 'reference'
      : paragraphs.length === reference.paragraphs.length
        ? 'target'
        : 'both';
  return {
    target: leftOutOf === 'reference' ? target : without(target),
    reference: leftOutOf === 'target' ? reference : without(reference),
    overlap: { paragraphs: paragraphs.length, tokens, leftOutOf },
  };
}

/** What a side holds once `separateSides` has taken the shared passages out of it, as a filter. */
export function withoutShared(
  own: SelectionSpec,
  other: SelectionSpec,
  side: 'target' | 'reference',
  { leftOutOf }: Overlap,
): SelectionSpec {
  if (leftOutOf !== 'both' && leftOutOf !== side) return own;
  const everyTurn = own.allTurns === true || own.speaker !== undefined;
  return { within: own, except: other, ...(everyTurn ? { allTurns: true } : {}) };
}
