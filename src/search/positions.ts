import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { QueryProblem } from './query-ast.ts';
import { matchInSelection, type QueryArguments } from './selected-match.ts';

/** Where the hits of a query stand in one document: the bars of a barcode. */
export interface DocumentPositions {
  document: string;
  /** All words of the document, all turns: the length of its strip. */
  tokens: number;
  /** Words before each hit, from the document's beginning, ascending. */
  offsets: Uint32Array;
  /** Number of each hit's paragraph in the document, from 1. */
  paragraphs: Uint32Array;
  /** 1 where the hit is counted. */
  counted: Uint8Array;
}

export interface PositionsResult {
  query: string;
  problems: QueryProblem[];
  /** Every document in which the selection has text, also those without a hit. */
  documents: DocumentPositions[];
}

/** Where in each speech a query is found. */
export function positions(corpus: LoadedCorpus, args: QueryArguments): PositionsResult {
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
      const own = match.paragraphs.subarray(from, to);
      documents.push({
        document,
        tokens: end - first,
        offsets: match.starts.subarray(from, to).map((start) => start - first),
        paragraphs: own.map((p) => columns.paragraphNumber[p] ?? 0),
        counted: Uint8Array.from(own, (p) => text.counted[p] ?? 0),
      });
    }
    from = to;
  }
  return { query: args.query, problems: query.problems, documents };
}
