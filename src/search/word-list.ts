import { computeFrequencyList, type FrequencyList } from '../analysis/frequency-list.ts';
import { computeLexicalMeasures, type LexicalMeasures } from '../analysis/lexical-measures.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';

export interface WordListArguments {
  selection: SelectionSpec;
  /** Words in a row. */
  words: number;
  minCount: number;
  withoutStopWords: boolean;
  offset?: number;
  /** At most 500. */
  limit?: number;
}

export interface WordListResult extends FrequencyList {
  measures: LexicalMeasures;
}

/** A window of the frequency list of a selection, with how varied its words are. */
export function listWords(corpus: LoadedCorpus, args: WordListArguments): WordListResult {
  const selection = select(corpus, args.selection);
  const offset = Math.max(0, args.offset ?? 0);
  const limit = Math.min(500, Math.max(0, args.limit ?? 100));
  return {
    ...computeFrequencyList(corpus, selection, { ...args, offset, limit }),
    measures: computeLexicalMeasures(corpus, selection),
  };
}
