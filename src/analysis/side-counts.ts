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

/** Counts on two sides that share no paragraph. */
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
  const counts = { target: new Uint32Array(size), reference: new Uint32Array(size) };
  const documents = { target: new Uint32Array(size), reference: new Uint32Array(size) };
  const here = { target: new Uint32Array(size), reference: new Uint32Array(size) };
  const seen = new Uint32Array(size);
  const pairs = new DocumentCounts(columns.foldIds.length);
  let targetTokens = 0;
  let referenceTokens = 0;

  for (let d = 0; d + 1 < documentStart.length; d++) {
    let types = 0;
    let documentTokens = 0;
    for (let p = documentStart[d] ?? 0; p < (documentStart[d + 1] ?? 0); p++) {
      const isTarget = target.mask[p] === 1;
      if (!isTarget && reference.mask[p] !== 1) continue;
      const side = isTarget ? here.target : here.reference;
      let tokens = 0;
      for (let at = paragraphStart[p] ?? 0; at < (paragraphStart[p + 1] ?? 0); at++) {
        const gram = ids[at] ?? 0;
        if (use[gram] === 0) continue;
        tokens++;
        if (here.target[gram] === 0 && here.reference[gram] === 0) seen[types++] = gram;
        side[gram] = (side[gram] ?? 0) + 1;
      }
      documentTokens += tokens;
      if (isTarget) targetTokens += tokens;
      else referenceTokens += tokens;
    }
    for (let i = 0; i < types; i++) {
      const gram = seen[i] ?? 0;
      const onTarget = here.target[gram] ?? 0;
      const onReference = here.reference[gram] ?? 0;
      counts.target[gram] = (counts.target[gram] ?? 0) + onTarget;
      counts.reference[gram] = (counts.reference[gram] ?? 0) + onReference;
      if (onTarget > 0) documents.target[gram] = (documents.target[gram] ?? 0) + 1;
      if (onReference > 0) documents.reference[gram] = (documents.reference[gram] ?? 0) + 1;
      pairs.add(gram, onTarget + onReference);
      here.target[gram] = 0;
      here.reference[gram] = 0;
    }
    pairs.close(documentTokens);
  }
  return {
    ...counts,
    targetTokens,
    referenceTokens,
    targetDocuments: documents.target,
    referenceDocuments: documents.reference,
    dp: pairs.deviations(size, (gram) => (counts.target[gram] ?? 0) + (counts.reference[gram] ?? 0)),
  };
}

/** Counts by document and gram, as two flat columns. */
class DocumentCounts {
  private readonly grams: Uint32Array;
  private readonly counts: Uint32Array;
  private readonly documents: { end: number; tokens: number }[] = [];
  private length = 0;

  constructor(capacity: number) {
    this.grams = new Uint32Array(capacity);
    this.counts = new Uint32Array(capacity);
  }

  add(gram: number, count: number): void {
    this.grams[this.length] = gram;
    this.counts[this.length++] = count;
  }

  close(tokens: number): void {
    if (tokens > 0) this.documents.push({ end: this.length, tokens });
  }

  /** DP = ½ Σ|v/f − s|. Documents without the gram add s, so the sum starts at Σs = 1 and only others are visited. */
  deviations(size: number, frequency: (gram: number) => number): Float64Array | null {
    if (this.documents.length < 2) return null;
    const total = this.documents.reduce((sum, document) => sum + document.tokens, 0);
    const sums = new Float64Array(size).fill(1);
    let at = 0;
    for (const { end, tokens } of this.documents) {
      const share = tokens / total;
      for (; at < end; at++) {
        const gram = this.grams[at] ?? 0;
        sums[gram] = (sums[gram] ?? 0) + Math.abs((this.counts[at] ?? 0) / frequency(gram) - share) - share;
      }
    }
    return sums.map((sum) => Math.max(0, sum / 2));
  }
}
