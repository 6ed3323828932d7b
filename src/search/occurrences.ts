import { computeDispersion, type Dispersion } from '../analysis/dispersion.ts';
import {
  computeFrequency,
  computeSurprisal,
  countSelected,
  type FrequencyRow,
} from '../analysis/frequency.ts';
import { computeRate, type Rate } from '../analysis/interval.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { findTerm, parseTerm } from '../analysis/term.ts';
import { printedForm } from './printed-form.ts';
import { type Passage, passageAt, passageWindow, rangesByParagraph } from './passage.ts';

export interface Occurrences {
  term: string;
  /** As the texts most often print it. */
  text: string;
  /** Over the documents of the selection. */
  dispersion: Dispersion;
  /** In the whole selection, per 1,000 words. */
  total: Rate;
  /** By document of the selection. */
  documents: FrequencyRow[];
  passages: Passage[];
  passageCount: number;
  /** Word by word, folded: occurrences in the selection, and bits by `computeSurprisal`. */
  words: { word: string; count: number; bits: number | null }[];
}

/** Every place where a word or phrase stands in a selection. */
export function findOccurrences(
  corpus: LoadedCorpus,
  args: { term: string; selection: SelectionSpec },
): Occurrences {
  const term = parseTerm(corpus.columns, args.term);
  const frequency = computeFrequency(corpus, args.term, args.selection);
  const selection = select(corpus, args.selection);
  const { mask, tokens } = selection;
  const counts = countSelected(corpus.columns, selection);
  const ranges =
    term === null
      ? []
      : findTerm(corpus.columns, term).map((from) => ({ from, to: from + term.folds.length }));
  const found = [...rangesByParagraph(corpus, ranges)].filter(([paragraph]) => mask[paragraph] === 1);
  const documents = frequency?.rows ?? [];
  return {
    term: args.term,
    text: term?.ids ? printedForm(corpus.columns, term.ids) : args.term,
    dispersion: computeDispersion(
      documents.map(({ count }) => count),
      documents.map(({ tokens }) => tokens),
    ),
    total: frequency?.total ?? computeRate(0, tokens),
    documents,
    passages: found.slice(0, passageWindow).map(([paragraph, marks]) => passageAt(corpus, paragraph, marks)),
    passageCount: found.length,
    words: (term?.folds ?? []).map((word) => {
      const count = counts[corpus.columns.foldId.get(word) ?? -1] ?? 0;
      return { word, count, bits: computeSurprisal(count, tokens) };
    }),
  };
}
