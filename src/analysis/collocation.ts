import { computeAssociation, computeCollocationG2 } from './association.ts';
import { countSelected } from './frequency.ts';
import { gramColumns } from './gram-columns.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, select } from './selection.ts';
import { computeSentenceStarts } from './sentences.ts';
import { findTerm, parseTerm } from './term.ts';
import type { TokenColumns } from './token-columns.ts';

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
  const starts = findTerm(corpus.columns, term);
  const ends = starts.map((start) => start + term.folds.length);
  return {
    key: term.folds.join(' '),
    ...collocatesOf(corpus, { starts, ends }, select(corpus, spec), options),
  };
}

/** Places `[start, end)` of a node, in running order, none across paragraphs. */
export interface NodeSpans {
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

/** The surroundings of one occurrence of a node: tokens `[from, start)` on its left and `[end, to)` on its right. */
export interface CollocationWindow {
  paragraph: number;
  from: number;
  start: number;
  end: number;
  to: number;
}

/** The window of every occurrence of a node in the selection; those outside it are passed over. */
export function* collocationWindows(
  columns: TokenColumns,
  nodes: NodeSpans,
  selection: Selection,
  { left = 5, right = 5, within = 'paragraph' }: CollocationOptions = {},
): Generator<CollocationWindow> {
  const sentenceStarts = within === 'sentence' ? computeSentenceStarts(columns) : null;
  let paragraph = 0;
  for (let i = 0; i < nodes.starts.length; i++) {
    const start = nodes.starts[i] ?? 0;
    const end = nodes.ends[i] ?? start;
    while ((columns.paragraphStart[paragraph + 1] ?? Infinity) <= start) paragraph++;
    if (selection.mask[paragraph] !== 1) continue;
    const first = Math.max(columns.paragraphStart[paragraph] ?? 0, start - left);
    const last = Math.min(columns.paragraphStart[paragraph + 1] ?? 0, end + right);
    let from = start;
    while (from > first && sentenceStarts?.[from] !== 1) from--;
    let to = end;
    while (to < last && sentenceStarts?.[to] !== 1) to++;
    yield { paragraph, from, start, end, to };
  }
}

/** The words that stand near given places. */
export function collocatesOf(
  { columns }: LoadedCorpus,
  nodes: NodeSpans,
  selection: Selection,
  options: CollocationOptions = {},
): Omit<CollocationResult, 'key'> {
  const { minCount = 1, minWordCount = 1 } = options;
  const size = columns.folds.length;
  const counts = { left: new Uint32Array(size), right: new Uint32Array(size) };
  const documents = new Uint32Array(size);
  const lastDocument = new Int32Array(size).fill(-1);
  const wordCounts = countSelected(columns, selection);
  const outside = wordCounts.slice();
  const covered = new Uint8Array(columns.foldIds.length);
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
  for (const window of collocationWindows(columns, nodes, selection, options)) {
    nodeCount++;
    p = window.paragraph;
    for (let at = window.from; at < window.start; at++) look(at, counts.left);
    for (let at = window.end; at < window.to; at++) look(at, counts.right);
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
