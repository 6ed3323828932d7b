import { computeRate, type Rate } from './interval.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, select } from './selection.ts';
import { findTerm, parseTerm, type Term } from './term.ts';
import type { TokenColumns } from './token-columns.ts';

/** How often a term occurs in one document. */
export interface FrequencyRow extends Rate {
  term: string;
  /** Id of the document, and the source file's name. */
  document: string;
  file: string;
}

export interface FrequencyResult {
  term: string;
  /** Folded words of the term. */
  key: string;
  /** One row per document of the selection, also where the count is 0. */
  rows: FrequencyRow[];
  /** The selection as a whole. */
  total: Rate;
}

/**
 * Occurrences of a word or phrase by document, per 1,000 words of the selected paragraphs, with the exact Poisson
 * interval (Garwood 1936). `null` where the text holds no word.
 */
export function computeFrequency(
  corpus: LoadedCorpus,
  text: string,
  spec: SelectionSpec = {},
): FrequencyResult | null {
  const term = parseTerm(corpus.columns, text);
  if (term === null) return null;
  const selection = select(corpus, spec);
  const counts = countByDocument(corpus, term, selection);
  const tokens = tokensByDocument(corpus, selection);
  const rows = selection.documents.map((d) => ({
    term: text,
    document: corpus.manifest.documents[d]?.id ?? '',
    file: corpus.manifest.documents[d]?.file ?? '',
    ...computeRate(counts[d] ?? 0, tokens[d] ?? 0),
  }));
  const count = counts.reduce((sum, count) => sum + count, 0);
  return { term: text, key: term.folds.join(' '), rows, total: computeRate(count, selection.tokens) };
}

/** Occurrences of a term in the selected paragraphs, one entry for each document of the corpus. */
export function countByDocument({ columns }: LoadedCorpus, term: Term, selection: Selection): Uint32Array {
  const counts = new Uint32Array(columns.documentIds.length);
  let p = 0;
  for (const position of findTerm(columns, term)) {
    while ((columns.paragraphStart[p + 1] ?? Infinity) <= position) p++;
    if (selection.mask[p] !== 1) continue;
    const d = columns.documentOf[p] ?? 0;
    counts[d] = (counts[d] ?? 0) + 1;
  }
  return counts;
}

/** Words of the selected paragraphs, one entry for each document of the corpus. */
export function tokensByDocument({ columns }: LoadedCorpus, selection: Selection): Uint32Array {
  const tokens = new Uint32Array(columns.documentIds.length);
  for (const p of selection.paragraphs) {
    const d = columns.documentOf[p] ?? 0;
    tokens[d] = (tokens[d] ?? 0) + (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
  }
  return tokens;
}

/** Bits that it takes to name a word by its frequency alone: −log₂ of its share of the words. `null` where it is absent. */
export function computeSurprisal(count: number, tokens: number): number | null {
  return count > 0 ? -Math.log2(count / tokens) : null;
}

/** Occurrences of every fold in the selected paragraphs. */
export function countSelected(
  { foldIds, folds, paragraphStart }: TokenColumns,
  selection: Selection,
): Uint32Array {
  const counts = new Uint32Array(folds.length);
  for (const p of selection.paragraphs)
    for (let at = paragraphStart[p] ?? 0; at < (paragraphStart[p + 1] ?? 0); at++) {
      const id = foldIds[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  return counts;
}
