import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { inParagraphs, matchQuery, type QueryMatch } from './match.ts';
import { wholeConditions } from './query-ast.ts';
import { parseQuery, type QueryOptions } from './query.ts';
import { type ResolvedQuery, resolveQuery } from './resolve-query.ts';
import { type SearchedText, searchedText } from './searched-text.ts';
import { noSpans } from './spans.ts';

/** What every question that begins with a query has. */
export interface QueryArguments extends QueryOptions {
  query: string;
  selection?: SelectionSpec;
  /** Take words that the corpus does not have as they are, without looking for near ones. */
  exact?: boolean;
}

/** A query held against a selection: its hits, and the text that they are counted in. */
export interface SelectedMatch {
  query: ResolvedQuery;
  match: QueryMatch;
  text: SearchedText;
}

/**
 * Answers a query within a selection. Conditions that hold for the whole query (`theme:`, `year:` …) narrow the text
 * that is searched, so that the base of a rate narrows with them.
 */
export function matchInSelection(corpus: LoadedCorpus, args: QueryArguments): SelectedMatch {
  const query = resolveQuery(corpus, parseQuery(args.query, args), args.exact !== true);
  const conditions = query.node === null ? [] : wholeConditions(query.node);
  const text = searchedText(corpus, args.selection ?? {}, conditions);
  if (query.node === null) {
    const mask = new Uint8Array(corpus.columns.documentOf.length);
    return { query, match: { mask, ...noSpans }, text };
  }
  const { mask, ...spans } = matchQuery(corpus, query.node);
  for (let p = 0; p < mask.length; p++) mask[p] = (mask[p] ?? 0) & (text.shown[p] ?? 0);
  return { query, match: { mask, ...inParagraphs(spans, mask) }, text };
}

/** Paragraph → its first hit in a match; one entry more than there are paragraphs. */
export function hitsByParagraph(match: QueryMatch): Uint32Array {
  const first = new Uint32Array(match.mask.length + 1);
  for (let i = 0; i < match.paragraphs.length; i++) {
    const p = match.paragraphs[i] ?? 0;
    first[p + 1] = (first[p + 1] ?? 0) + 1;
  }
  for (let p = 1; p < first.length; p++) first[p] = (first[p] ?? 0) + (first[p - 1] ?? 0);
  return first;
}
