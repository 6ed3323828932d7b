import type { Diagnostic, SpeechDocument } from './speech-document.ts';

/** Words in a shingle. */
const shingleSize = 5;
/** Shingles that stand for a document when candidates are looked for: those with the smallest hashes. */
const sketchSize = 200;
/** From this share of shingles in common on, two documents are versions of one speech. */
const leastShare = 0.4;
/** A shingle in more documents than this is a set phrase. */
const mostDocuments = 60;

/** Documents that hold the same speech, or much of it. */
export interface DuplicatePair {
  a: number;
  b: number;
  /** Shingles in common, as a share of the shorter document's. */
  share: number;
}

/**
 * Finds documents that share much of their text: 5-word shingles, candidates by the smallest hashes of each
 * document (Broder 1997), then the exact share of the shorter one. Time grows with the number of documents, not of pairs.
 */
export function findDuplicates(documents: readonly SpeechDocument[]): DuplicatePair[] {
  const shingles = documents.map(hashShingles);
  const holders = new Map<number, number[]>();
  for (const [d, set] of shingles.entries())
    for (const hash of [...set].sort((a, b) => a - b).slice(0, sketchSize)) {
      const list = holders.get(hash);
      if (list) list.push(d);
      else holders.set(hash, [d]);
    }
  const candidates = new Set<number>();
  for (const list of holders.values()) {
    // Many copies of one text are each compared with the first.
    const [first = 0] = list;
    const others = list.length > mostDocuments ? [] : list;
    for (const [i, a] of others.entries())
      for (const b of others.slice(i + 1)) candidates.add(a * documents.length + b);
    if (list.length > mostDocuments)
      for (const b of list.slice(1)) candidates.add(first * documents.length + b);
  }
  const pairs: DuplicatePair[] = [];
  for (const key of candidates) {
    const [a, b] = [Math.floor(key / documents.length), key % documents.length];
    const share = shareInCommon(shingles[a] ?? new Set(), shingles[b] ?? new Set());
    if (share >= leastShare) pairs.push({ a, b, share });
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** What to say about each document that has duplicates: document → diagnostics. */
export function explainDuplicates(documents: readonly SpeechDocument[]): Map<number, Diagnostic[]> {
  const said = new Map<number, Diagnostic[]>();
  for (const { a, b, share } of findDuplicates(documents))
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const) {
      const other = documents[there];
      if (!other) continue;
      const name =
        other.file === documents[here]?.file ? `the speech from line ${other.firstLine ?? 1} on` : other.file;
      const list = said.get(here) ?? [];
      list.push({
        line: null,
        code: share >= 0.98 ? 'duplicate' : share >= 0.8 ? 'near-duplicate' : 'shared-text',
        severity: share >= 0.8 ? 'warning' : 'info',
        message: `${share >= 0.98 ? 'the same speech as' : share >= 0.8 ? 'another version of' : 'shares text with'} ${name}: ${Math.floor(share * 100)} % of the shorter one in common`,
      });
      said.set(here, list);
    }
  return said;
}

function hashShingles(document: SpeechDocument): Set<number> {
  const words: number[] = [];
  for (const { text } of document.paragraphs)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words.push(hashWord(word));
  const set = new Set<number>();
  for (let i = 0; i + shingleSize <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < shingleSize; k++)
      hash = Math.imul(hash ^ (words[i + k] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    set.add(hash >>> 0);
  }
  return set;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function shareInCommon(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 10) return 0;
  let common = 0;
  for (const hash of small) if (large.has(hash)) common++;
  return common / small.size;
}
