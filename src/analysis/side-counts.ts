import type { GramColumns } from './gram-columns.ts';
import type { Selection } from './selection.ts';
import type { TokenColumns } from './token-columns.ts';

/** Counts of grams on two sides and over the documents of both, made in one pass. */
export interface SideCounts {
  target: Uint32Array;
  reference: Uint32Array;
  /** Grams on each side: the denominators. */
  targetTokens: number;
  referenceTokens: number;
  /** Per gram: documents of each side in which it occurs. */
  targetDocuments: Uint32Array;
  referenceDocuments: Uint32Array;
  /** Gries' DP over the documents of both sides together; `null` with fewer than two. */
  dp: Float64Array | null;
}

/**
 * Counts on two sides that share no paragraph.
 *
 * @param counted the grams that count; all by default
 */
export function countSides(
  columns: TokenColumns,
  grams: GramColumns,
  target: Selection,
  reference: Selection,
  counted: (gram: number) => boolean = () => true,
): SideCounts {
  const { ids, size } = grams;
  const { documentStart, paragraphStart } = columns;
  const use = Uint8Array.from({ length: size + 1 }, (_, gram) => (gram < size && counted(gram) ? 1 : 0));
  const targetCounts = new Uint32Array(size);
  const referenceCounts = new Uint32Array(size);
  const targetDocuments = new Uint32Array(size);
  const referenceDocuments = new Uint32Array(size);
  // Of the document in hand: counts by side, and the grams met, each marked with the document's number.
  const targetHere = new Uint32Array(size);
  const referenceHere = new Uint32Array(size);
  const mark = new Uint32Array(size);
  const met = new Uint32Array(size);
  const pairs = new DocumentCounts();
  let targetTokens = 0;
  let referenceTokens = 0;

  for (let d = 0; d + 1 < documentStart.length; d++) {
    let types = 0;
    let documentTokens = 0;
    for (let p = documentStart[d] ?? 0; p < (documentStart[d + 1] ?? 0); p++) {
      const isTarget = target.mask[p] === 1;
      if (!isTarget && reference.mask[p] !== 1) continue;
      const side = isTarget ? targetHere : referenceHere;
      const end = paragraphStart[p + 1] ?? 0;
      let tokens = 0;
      for (let at = paragraphStart[p] ?? 0; at < end; at++) {
        const gram = ids[at] ?? 0;
        if (use[gram] === 0) continue;
        tokens++;
        if (mark[gram] !== d + 1) {
          mark[gram] = d + 1;
          met[types++] = gram;
        }
        side[gram] = (side[gram] ?? 0) + 1;
      }
      documentTokens += tokens;
      if (isTarget) targetTokens += tokens;
      else referenceTokens += tokens;
    }
    pairs.open(types, documentTokens);
    for (let i = 0; i < types; i++) {
      const gram = met[i] ?? 0;
      const onTarget = targetHere[gram] ?? 0;
      const onReference = referenceHere[gram] ?? 0;
      pairs.add(gram, onTarget + onReference);
      if (onTarget > 0) {
        targetCounts[gram] = (targetCounts[gram] ?? 0) + onTarget;
        targetDocuments[gram] = (targetDocuments[gram] ?? 0) + 1;
        targetHere[gram] = 0;
      }
      if (onReference > 0) {
        referenceCounts[gram] = (referenceCounts[gram] ?? 0) + onReference;
        referenceDocuments[gram] = (referenceDocuments[gram] ?? 0) + 1;
        referenceHere[gram] = 0;
      }
    }
  }
  return {
    target: targetCounts,
    reference: referenceCounts,
    targetTokens,
    referenceTokens,
    targetDocuments,
    referenceDocuments,
    dp: pairs.deviations(targetCounts, referenceCounts),
  };
}

/** Counts by document and gram, as two flat columns. */
class DocumentCounts {
  private grams = new Uint32Array(1 << 16);
  private counts = new Uint32Array(1 << 16);
  private readonly documents: { end: number; tokens: number }[] = [];
  private length = 0;

  /** Makes room for a document with so many different grams. */
  open(types: number, tokens: number): void {
    const end = this.length + types;
    if (end > this.grams.length) {
      this.grams = grow(this.grams, end * 2);
      this.counts = grow(this.counts, end * 2);
    }
    if (tokens > 0) this.documents.push({ end, tokens });
  }

  add(gram: number, count: number): void {
    this.grams[this.length] = gram;
    this.counts[this.length++] = count;
  }

  /** DP = ½ Σ|v/f − s|. Documents without the gram add s, so the sum starts at Σs = 1 and only others are visited. */
  deviations(target: Uint32Array, reference: Uint32Array): Float64Array | null {
    if (this.documents.length < 2) return null;
    const total = this.documents.reduce((sum, document) => sum + document.tokens, 0);
    const perOccurrence = Float64Array.from(target, (count, gram) => 1 / (count + (reference[gram] ?? 0)));
    const sums = new Float64Array(target.length).fill(1);
    const { counts, grams } = this;
    let at = 0;
    for (const { end, tokens } of this.documents) {
      const share = tokens / total;
      for (; at < end; at++) {
        const gram = grams[at] ?? 0;
        const deviation = Math.abs((counts[at] ?? 0) * (perOccurrence[gram] ?? 0) - share) - share;
        sums[gram] = (sums[gram] ?? 0) + deviation;
      }
    }
    return sums.map((sum) => Math.max(0, sum / 2));
  }
}

function grow(column: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(capacity);
  grown.set(column);
  return grown;
}
