import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { paragraphTokens } from '../analysis/token-columns.ts';
import { windowInOrder } from './concordance-order.ts';
import type { SortKey } from './sort-keys.ts';
import { type ParagraphPlace, passageWindow, placeOf, type TextMark } from './passage.ts';
import type { QueryProblem } from './query-ast.ts';
import type { Correction, Expansion } from './resolve-query.ts';
import { drawSample, type SampleSpec } from './sample.ts';
import { matchInSelection, type QueryArguments } from './selected-match.ts';
import { pickSpans, type Spans } from './spans.ts';

export interface ConcordanceArguments extends QueryArguments {
  /** At most three; without any, lines stand in running order. */
  sort?: SortKey[];
  /** Words of context on each side, at most 40; the context never leaves the paragraph. */
  width?: number;
  sample?: SampleSpec;
  offset?: number;
  /** At most `passageWindow`. */
  limit?: number;
}

/** One side of a line, and where its words stand in it, nearest to the match first. */
export interface LineContext {
  text: string;
  words: TextMark[];
}

/** One hit in its context (key word in context). */
export interface ConcordanceLine extends ParagraphPlace {
  left: LineContext;
  node: string;
  right: LineContext;
  /** The match in the paragraph's text. */
  start: number;
  end: number;
  /** Its number among all hits of the query in the document, from 1, whatever the selection: as Read counts. */
  hit: number;
}

export interface ConcordanceResult {
  query: string;
  problems: QueryProblem[];
  corrections: Correction[];
  expansions: Expansion[];
  /** All hits: those that are counted, and those in turns of others. */
  count: number;
  otherCount: number;
  /** The sample that was drawn of all hits; `null` where every hit is a line. */
  sample: (SampleSpec & { of: number }) | null;
  /** A window of the lines, `lineCount` in number. */
  lines: ConcordanceLine[];
  lineCount: number;
  offset: number;
}

/** The hits of a query as lines of a concordance: sorted, thinned if asked, a window of them. */
export function concordance(corpus: LoadedCorpus, args: ConcordanceArguments): ConcordanceResult {
  const { columns } = corpus;
  const { query, match, text } = matchInSelection(corpus, args);
  let count = 0;
  const { paragraphs } = match;
  for (let i = 0; i < paragraphs.length; i++) count += text.counted[paragraphs[i] ?? 0] ?? 0;

  const thinned = args.sample !== undefined && args.sample.size < match.starts.length ? args.sample : null;
  const hits: Spans = thinned === null ? match : pickSpans(match, drawSample(match.starts.length, thinned));
  const inDocument = hitNumbers(corpus, args, match);
  const offset = Math.max(0, args.offset ?? 0);
  const limit = Math.min(passageWindow, Math.max(0, args.limit ?? 50));
  const width = Math.min(40, Math.max(1, args.width ?? 8));
  return {
    query: args.query,
    problems: query.problems,
    corrections: query.corrections,
    expansions: query.expansions,
    count,
    otherCount: match.starts.length - count,
    sample: thinned && { size: thinned.size, seed: thinned.seed, of: match.starts.length },
    lines: windowInOrder(columns, hits, (args.sort ?? []).slice(0, 3), offset, limit).map((hit) => {
      const [p, start, end] = [hits.paragraphs[hit] ?? 0, hits.starts[hit] ?? 0, hits.ends[hit] ?? 0];
      return { ...lineAt(corpus, p, start, end, width), hit: inDocument(p, start, end) };
    }),
    lineCount: hits.starts.length,
    offset,
  };
}

/** Counts the hits of a document up to one of them; a selection of part of the document leaves none out. */
function hitNumbers(corpus: LoadedCorpus, args: ConcordanceArguments, match: Spans) {
  const { columns } = corpus;
  const narrowed = Object.keys(args.selection ?? {}).length > 0;
  const { starts, ends } = narrowed ? matchInSelection(corpus, { ...args, selection: {} }).match : match;
  const firstFrom = (token: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (p: number, start: number, end: number): number => {
    const firstParagraph = columns.documentStart[columns.documentOf[p] ?? 0] ?? 0;
    let at = firstFrom(start);
    while (starts[at] === start && (ends[at] ?? end) < end) at++;
    return at - firstFrom(columns.paragraphStart[firstParagraph] ?? 0) + 1;
  };
}

function lineAt(
  corpus: LoadedCorpus,
  p: number,
  start: number,
  end: number,
  width: number,
): Omit<ConcordanceLine, 'hit'> {
  const { text, starts, ends } = paragraphTokens(corpus.columns, p);
  const first = corpus.columns.paragraphStart[p] ?? 0;
  const [from, to] = [start - first, end - first];
  const [nodeStart, nodeEnd] = [starts[from] ?? 0, ends[to - 1] ?? 0];
  const leftmost = Math.max(0, from - width);
  // The outer ends show what belongs to the paragraph's own ends: quotation marks, the full stop.
  const leftStart = leftmost === 0 ? 0 : (starts[leftmost] ?? 0);
  const past = to + width;
  const rightEnd = past >= starts.length ? text.length : (ends[past - 1] ?? text.length);
  const marks = (i: number, origin: number): TextMark => ({
    start: (starts[i] ?? 0) - origin,
    end: (ends[i] ?? 0) - origin,
  });
  const leftWords: TextMark[] = [];
  for (let i = from - 1; i >= leftmost; i--) leftWords.push(marks(i, leftStart));
  const rightWords: TextMark[] = [];
  for (let i = to; i < Math.min(past, starts.length); i++) rightWords.push(marks(i, nodeEnd));
  return {
    ...placeOf(corpus, p),
    left: { text: text.slice(leftStart, nodeStart), words: leftWords },
    node: text.slice(nodeStart, nodeEnd),
    right: { text: text.slice(nodeEnd, rightEnd), words: rightWords },
    start: nodeStart,
    end: nodeEnd,
  };
}
