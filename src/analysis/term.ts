import type { TokenColumns } from './token-columns.ts';
import { foldToken, tokenize } from './tokenizer.ts';

/** A word or a phrase as somebody typed it ("Security Council"), resolved against a corpus. */
export interface Term {
  text: string;
  /** Folded forms, one a token. Never empty. */
  folds: string[];
  /** Their ids; `null` where the corpus lacks one of them, so that the term cannot occur. */
  ids: number[] | null;
}

/** Reads a term with the one tokenizer. `null` where the text holds no word. */
export function parseTerm(columns: TokenColumns, text: string): Term | null {
  const folds = tokenize(text).map((token) => foldToken(token.text));
  if (folds.length === 0) return null;
  const ids = folds.map((fold) => columns.foldId.get(fold));
  const known = ids.filter((id) => id !== undefined);
  return { text, folds, ids: known.length === ids.length ? known : null };
}

/**
 * Where a term begins: token positions in running order. A phrase is an exact run of tokens within one paragraph,
 * whatever stands between them; runs may overlap ("a a" occurs twice in "a a a").
 */
export function findTerm(columns: TokenColumns, term: Term): number[] {
  const { foldIds, paragraphStart, postings, postingsStart } = columns;
  const ids = term.ids;
  if (ids === null) return [];
  const occurrences = (id: number) => (postingsStart[id + 1] ?? 0) - (postingsStart[id] ?? 0);
  let rarest = 0;
  for (const [i, id] of ids.entries()) if (occurrences(id) < occurrences(ids[rarest] ?? 0)) rarest = i;
  const rarestId = ids[rarest] ?? 0;
  const found: number[] = [];
  let paragraph = 0;
  for (let at = postingsStart[rarestId] ?? 0; at < (postingsStart[rarestId + 1] ?? 0); at++) {
    const position = postings[at] ?? 0;
    while ((paragraphStart[paragraph + 1] ?? Infinity) <= position) paragraph++;
    const first = position - rarest;
    if (first < (paragraphStart[paragraph] ?? 0)) continue;
    if (first + ids.length > (paragraphStart[paragraph + 1] ?? 0)) continue;
    if (ids.every((id, i) => foldIds[first + i] === id)) found.push(first);
  }
  return found;
}
