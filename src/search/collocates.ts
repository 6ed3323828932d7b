import {
  type CollocationOptions,
  type CollocationResult,
  collocatesOf,
  collocationWindows,
} from '../analysis/collocation.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { selectMask } from '../analysis/selection.ts';
import { type Passage, passageAt, passageWindow, type TokenRange } from './passage.ts';
import { matchInSelection, type QueryArguments } from './selected-match.ts';

export type CollocatesArguments = QueryArguments & CollocationOptions;

/** The words that stand near the counted hits of a query; counted and compared within the speaker's own words. */
export function findCollocates(
  corpus: LoadedCorpus,
  args: CollocatesArguments,
): Omit<CollocationResult, 'key'> {
  const { match, text } = matchInSelection(corpus, args);
  return collocatesOf(corpus, match, selectMask(corpus, text.counted), args);
}

export interface CollocateLines {
  /** Co-occurrences, as the table of collocates counts them. */
  count: number;
  /** The paragraphs where the two meet; hits and collocates are marked. */
  passages: Passage[];
  passageCount: number;
}

/** Where one collocate meets the hits of a query. */
export function findCollocateLines(
  corpus: LoadedCorpus,
  args: CollocatesArguments & { collocate: string },
): CollocateLines {
  const { columns } = corpus;
  const { match, text } = matchInSelection(corpus, args);
  const id = columns.foldId.get(args.collocate);
  const marks = new Map<number, Map<number, TokenRange>>();
  let count = 0;
  const windows = collocationWindows(columns, match, selectMask(corpus, text.counted), args);
  for (const { paragraph, from, start, end, to } of windows)
    for (let at = from; at < to; at++) {
      if ((at >= start && at < end) || columns.foldIds[at] !== id) continue;
      count++;
      const ranges = marks.get(paragraph) ?? new Map<number, TokenRange>();
      marks.set(paragraph, ranges);
      ranges.set(at, { from: at, to: at + 1 });
      ranges.set(start, { from: start, to: end });
    }
  return {
    count,
    passages: [...marks]
      .slice(0, passageWindow)
      .map(([paragraph, ranges]) => passageAt(corpus, paragraph, [...ranges.values()])),
    passageCount: marks.size,
  };
}
