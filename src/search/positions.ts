import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { QueryProblem } from './query-ast.ts';
import { matchInSelection, type QueryArguments } from './selected-match.ts';

export interface PositionsArguments extends QueryArguments {
  /** A document with more hits gets so many bars at most, each for the hits of one stretch of it. Default 400. */
  mostBars?: number;
}

/** Where the hits of a query stand in one document: the bars of a barcode. */
export interface DocumentPositions {
  document: string;
  /** All words of the document, all turns: the length of its strip. */
  tokens: number;
  /** Words before the first hit of each bar, from the document's beginning, ascending. */
  offsets: Uint32Array;
  /** Hits of each bar: 1 where every hit has its own. */
  hits: Uint32Array;
  /** Number of the first hit's paragraph in the document, from 1. */
  paragraphs: Uint32Array;
  /** 1 where one of its hits is counted. */
  counted: Uint8Array;
}

export interface PositionsResult {
  query: string;
  problems: QueryProblem[];
  /** Every document in which the selection has text, also those without a hit. */
  documents: DocumentPositions[];
}

/** Where in each speech a query is found. */
export function positions(corpus: LoadedCorpus, args: PositionsArguments): PositionsResult {
  const { columns } = corpus;
  const { query, match, text } = matchInSelection(corpus, args);
  const documents: DocumentPositions[] = [];
  let from = 0;
  for (const [d, document] of columns.documentIds.entries()) {
    const firstParagraph = columns.documentStart[d] ?? 0;
    const endParagraph = columns.documentStart[d + 1] ?? 0;
    const first = columns.paragraphStart[firstParagraph] ?? 0;
    const end = columns.paragraphStart[endParagraph] ?? 0;
    let to = from;
    while (to < match.starts.length && (match.starts[to] ?? 0) < end) to++;
    if (to > from || text.counted.subarray(firstParagraph, endParagraph).includes(1)) {
      const bars = joinHits(match.starts, from, to, first, end - first, args.mostBars ?? 400);
      const paragraphOf = (hit: number) => match.paragraphs[hit] ?? 0;
      documents.push({
        document,
        tokens: end - first,
        offsets: bars.map((hit) => (match.starts[hit] ?? 0) - first),
        hits: bars.map((hit, i) => (bars[i + 1] ?? to) - hit),
        paragraphs: bars.map((hit) => columns.paragraphNumber[paragraphOf(hit)] ?? 0),
        counted: Uint8Array.from(bars, (hit, i) => {
          for (let at = hit; at < (bars[i + 1] ?? to); at++)
            if (text.counted[paragraphOf(at)] === 1) return 1;
          return 0;
        }),
      });
    }
    from = to;
  }
  return { query: args.query, problems: query.problems, documents };
}

/** The first hit of each bar: of every hit or, where they are too many, of every stretch that has one. */
function joinHits(
  starts: Uint32Array,
  from: number,
  to: number,
  origin: number,
  tokens: number,
  most: number,
): Uint32Array {
  const step = to - from > most ? Math.ceil(tokens / Math.max(1, most)) : 0;
  const first: number[] = [];
  let lastStretch = -1;
  for (let hit = from; hit < to; hit++) {
    const stretch = step === 0 ? hit : Math.floor(((starts[hit] ?? 0) - origin) / step);
    if (stretch !== lastStretch) first.push(hit);
    lastStretch = stretch;
  }
  return Uint32Array.from(first);
}
