import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { TextMark } from './passage.ts';
import type { QueryProblem } from './query-ast.ts';
import type { Correction } from './resolve-query.ts';
import { findPassages } from './ranked-passage.ts';

/** A query's hits in one speech, all turns included. */
export interface SpeechHits {
  query: string;
  problems: QueryProblem[];
  corrections: Correction[];
  /** Hits in turns of the document's own speaker: what is counted everywhere else. */
  count: number;
  otherCount: number;
  /** Only paragraphs where the query holds, in running order; numbers are those of the document. */
  paragraphs: { paragraph: number; counted: boolean; marks: TextMark[] }[];
}

/** Where a query stands in a speech. */
export function findSpeechHits(corpus: LoadedCorpus, args: { document: string; query: string }): SpeechHits {
  const { query, passages } = findPassages(corpus, {
    query: args.query,
    selection: { documents: [args.document] },
  });
  const countIn = (counted: boolean) =>
    passages.reduce((sum, passage) => sum + (passage.counted === counted ? passage.marks.length : 0), 0);
  return {
    query: args.query,
    problems: query.problems,
    corrections: query.corrections,
    count: countIn(true),
    otherCount: countIn(false),
    paragraphs: passages.map(({ paragraph, counted, marks }) => ({ paragraph, counted, marks })),
  };
}
