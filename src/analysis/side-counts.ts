import { type DocumentGrams, documentGrams, type GramCounts } from './document-grams.ts';
import type { GramColumns } from './gram-columns.ts';
import type { Selection } from './selection.ts';
import type { TokenColumns } from './token-columns.ts';

/** Counts of grams on two sides and over the documents of both. */
export interface SideCounts {
  target: Uint32Array;
  reference: Uint32Array;
  /** Grams on each side: the denominators. */
  targetTokens: number;
  referenceTokens: number;
  /** Per gram: documents of each side in which it occurs. */
  targetDocuments: Uint32Array;
  referenceDocuments: Uint32Array;
  /** Per gram: documents in which it occurs on both sides, where the sides have passages of one document. */
  sharedDocuments: Uint32Array;
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
  counted?: (gram: number) => boolean,
): SideCounts {
  const use =
    counted === undefined ? null : Uint8Array.from({ length: grams.size }, (_, id) => Number(counted(id)));
  const documents = documentGrams(columns, grams);
  const sides = { target: new SideTally(grams.size), reference: new SideTally(grams.size) };
  const parts: Part[] = [];
  const sharedDocuments = new Uint32Array(grams.size);
  for (let d = 0; d + 1 < columns.documentStart.length; d++) {
    const onTarget = countDocument(columns, documents, d, target);
    const onReference = countDocument(columns, documents, d, reference);
    const tokens = sides.target.add(onTarget?.counts, use) + sides.reference.add(onReference?.counts, use);
    if (tokens === 0) continue;
    if (onTarget && onReference) addShared(sharedDocuments, onTarget.counts, onReference.counts);
    const all =
      onTarget && onReference
        ? documents.ofParagraphs([...onTarget.paragraphs, ...onReference.paragraphs])
        : (onTarget ?? onReference)?.counts;
    if (all) parts.push({ counts: all, tokens });
  }
  return {
    target: sides.target.counts,
    reference: sides.reference.counts,
    targetTokens: sides.target.tokens,
    referenceTokens: sides.reference.tokens,
    targetDocuments: sides.target.documents,
    referenceDocuments: sides.reference.documents,
    sharedDocuments,
    dp: computeDeviations(parts, sides.target.counts, sides.reference.counts),
  };
}

/** What one document has in the selections, and its tokens. */
interface Part {
  counts: GramCounts;
  tokens: number;
}

/** The selected paragraphs of a document, counted; `null` where there are none. */
export function countDocument(
  columns: TokenColumns,
  documents: DocumentGrams,
  document: number,
  { mask }: Selection,
): { paragraphs: number[]; counts: GramCounts } | null {
  const paragraphs: number[] = [];
  let isWhole = true;
  const end = columns.documentStart[document + 1] ?? 0;
  for (let p = columns.documentStart[document] ?? 0; p < end; p++) {
    if (mask[p] !== columns.counted[p]) isWhole = false;
    if (mask[p] === 1) paragraphs.push(p);
  }
  if (paragraphs.length === 0) return null;
  return {
    paragraphs,
    counts: isWhole ? documents.ofDocument(document) : documents.ofParagraphs(paragraphs),
  };
}

function addShared(shared: Uint32Array, a: GramCounts, b: GramCounts): void {
  const inA = new Set(a.grams);
  for (const gram of b.grams) if (inA.has(gram)) shared[gram] = (shared[gram] ?? 0) + 1;
}

class SideTally {
  readonly counts: Uint32Array;
  readonly documents: Uint32Array;
  tokens = 0;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.documents = new Uint32Array(size);
  }

  /** Adds a document's counts, and says how many tokens they are. */
  add(added: GramCounts | undefined, use: Uint8Array | null): number {
    if (added === undefined) return 0;
    const { counts, documents } = this;
    const length = added.grams.length;
    let tokens = 0;
    for (let i = 0; i < length; i++) {
      const gram = added.grams[i] ?? 0;
      if (use !== null && use[gram] === 0) continue;
      const count = added.counts[i] ?? 0;
      tokens += count;
      counts[gram] = (counts[gram] ?? 0) + count;
      documents[gram] = (documents[gram] ?? 0) + 1;
    }
    this.tokens += tokens;
    return tokens;
  }
}

/**
 * DP = ½ Σ|v/f − s| of every gram over the parts. A part without the gram adds its s, so the sum starts at Σs = 1 and
 * only the grams that a part has are visited. What comes out for grams that do not count has no meaning.
 */
function computeDeviations(
  parts: readonly Part[],
  target: Uint32Array,
  reference: Uint32Array,
): Float64Array | null {
  if (parts.length < 2) return null;
  const total = parts.reduce((sum, { tokens }) => sum + tokens, 0);
  const length = target.length;
  const perUse = new Float64Array(length);
  for (let gram = 0; gram < length; gram++) perUse[gram] = 1 / ((target[gram] ?? 0) + (reference[gram] ?? 0));
  const sums = new Float64Array(length).fill(1);
  for (const { counts: part, tokens } of parts) {
    const share = tokens / total;
    const { counts, grams } = part;
    const types = grams.length;
    for (let i = 0; i < types; i++) {
      const gram = grams[i] ?? 0;
      const above = (counts[i] ?? 0) * (perUse[gram] ?? 0) - share;
      sums[gram] = (sums[gram] ?? 0) + (above > 0 ? above - share : -above - share);
    }
  }
  for (let gram = 0; gram < length; gram++) {
    const sum = sums[gram] ?? 0;
    sums[gram] = sum > 0 ? sum / 2 : 0;
  }
  return sums;
}
