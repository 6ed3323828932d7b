import { computeAssociation, computeCollocationG2 } from './association.ts';
import { countSelected } from './frequency.ts';
import { gramColumns } from './gram-columns.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, select } from './selection.ts';
import { computeSentenceStarts } from './sentences.ts';
import { findTerm, parseTerm } from './term.ts';

/** A word that stands near another. */
export interface CollocateRow {
  /** The commonest surface form, and the folded form that was counted. */
  word: string;
  key: string;
  /** O₁₁: co-occurrences. A place that lies in the windows of two occurrences of the node counts twice. */
  count: number;
  /** On the node's left and right; they add up to `count`. */
  left: number;
  right: number;
  /** windowTokens × wordCount / corpusTokens: what chance would put into windows of this many words. */
  expected: number;
  /** Occurrences in the selection: of the collocate, of the node, of any word. */
  wordCount: number;
  nodeCount: number;
  corpusTokens: number;
  /** Places in all windows. */
  windowTokens: number;
  /** 14 + log₂(2 count / (nodeCount + wordCount)) (Rychlý 2008): it takes no account of the window. */
  logDice: number;
  /** log₂(count / expected), and (count − expected) / √count. */
  mi: number;
  t: number;
  /**
   * Four-term G² of the windows against the rest of the selection, below 0 where the word avoids the node; `null` where
   * nothing lies outside the windows.
   */
  logLikelihood: number | null;
  /** Documents in which the two meet. */
  documents: number;
}

export interface CollocationOptions {
  /** Words to the left and right of the node, 5 each by default. */
  left?: number;
  right?: number;
  /** Where a window ends at the latest; by default at the paragraph. */
  within?: 'paragraph' | 'sentence';
  /** Only collocates that co-occur at least so often, and that occur so often at all. Default 1. */
  minCount?: number;
  minWordCount?: number;
}

export interface CollocationResult {
  /** Folded words of the node. */
  key: string;
  nodeCount: number;
  corpusTokens: number;
  windowTokens: number;
  /** By logDice, then by count, then by key. */
  rows: CollocateRow[];
}

/** The words that stand near a word or phrase. `null` where the text holds no word. */
export function computeCollocates(
  corpus: LoadedCorpus,
  text: string,
  options: CollocationOptions = {},
  spec: SelectionSpec = {},
): CollocationResult | null {
  const term = parseTerm(corpus.columns, text);
  if (term === null) return null;
  const nodes = findTerm(corpus.columns, term);
  return {
    key: term.folds.join(' '),
    ...collocatesOf(corpus, nodes, term.folds.length, select(corpus, spec), options),
  };
}

/**
 * The words that stand near given places.
 *
 * @param nodes first tokens of the node, ascending; those outside the selection are passed over
 * @param length words of the node
 */
export function collocatesOf(
  { columns }: LoadedCorpus,
  nodes: ArrayLike<number>,
  length: number,
  selection: Selection,
  { left = 5, minCount = 1, minWordCount = 1, right = 5, within = 'paragraph' }: CollocationOptions = {},
): Omit<CollocationResult, 'key'> {
  const size = columns.folds.length;
  const counts = { left: new Uint32Array(size), right: new Uint32Array(size) };
  const documents = new Uint32Array(size);
  const lastDocument = new Int32Array(size).fill(-1);
  const wordCounts = countSelected(columns, selection);
  const outside = wordCounts.slice();
  const covered = new Uint8Array(columns.foldIds.length);
  const starts = within === 'sentence' ? computeSentenceStarts(columns) : null;
  let [nodeCount, windowTokens, coveredTokens, p] = [0, 0, 0, 0];

  const look = (at: number, side: Uint32Array) => {
    const id = columns.foldIds[at] ?? 0;
    const document = columns.documentOf[p] ?? 0;
    side[id] = (side[id] ?? 0) + 1;
    windowTokens++;
    if (lastDocument[id] !== document) documents[id] = (documents[id] ?? 0) + 1;
    lastDocument[id] = document;
    if (covered[at] === 1) return;
    covered[at] = 1;
    coveredTokens++;
    outside[id] = (outside[id] ?? 0) - 1;
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] ?? 0;
    while ((columns.paragraphStart[p + 1] ?? Infinity) <= node) p++;
    if (selection.mask[p] !== 1) continue;
    nodeCount++;
    const first = Math.max(columns.paragraphStart[p] ?? 0, node - left);
    const last = Math.min(columns.paragraphStart[p + 1] ?? 0, node + length + right) - 1;
    for (let at = node - 1; at >= first && starts?.[at + 1] !== 1; at--) look(at, counts.left);
    for (let at = node + length; at <= last && starts?.[at] !== 1; at++) look(at, counts.right);
  }

  const corpusTokens = selection.tokens;
  const grams = gramColumns(columns, 1);
  const rows: CollocateRow[] = [];
  for (let id = 0; id < size; id++) {
    const [onLeft, onRight] = [counts.left[id] ?? 0, counts.right[id] ?? 0];
    const count = onLeft + onRight;
    const wordCount = wordCounts[id] ?? 0;
    if (count < Math.max(1, minCount) || wordCount < minWordCount) continue;
    const expected = (windowTokens * wordCount) / corpusTokens;
    const association = computeAssociation(count, nodeCount, wordCount, expected);
    if (association === null) continue;
    rows.push({
      word: grams.surface(id),
      key: grams.key(id),
      count,
      left: onLeft,
      right: onRight,
      expected,
      wordCount,
      nodeCount,
      corpusTokens,
      windowTokens,
      ...association,
      logLikelihood: computeCollocationG2({
        windowTokens,
        inWindows: count,
        outsideTokens: corpusTokens - coveredTokens,
        outside: outside[id] ?? 0,
      }),
      documents: documents[id] ?? 0,
    });
  }
  rows.sort((a, b) => b.logDice - a.logDice || b.count - a.count || (a.key < b.key ? -1 : 1));
  return { nodeCount, corpusTokens, windowTokens, rows };
}
