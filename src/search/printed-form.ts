import { findTerm } from '../analysis/term.ts';
import type { TokenColumns } from '../analysis/token-columns.ts';

/** Enough places to know the commonest form. */
const mostPlaces = 2_000;

/** A run of folded words as the corpus most often prints it; equally common ones: the first in running order. */
export function printedForm(columns: TokenColumns, folds: readonly number[]): string {
  const term = { text: '', folds: folds.map((fold) => columns.folds[fold] ?? ''), ids: [...folds] };
  const forms = new Map<string, number>();
  for (const start of findTerm(columns, term).slice(0, mostPlaces)) {
    const form = Array.from(
      columns.wordIds.subarray(start, start + folds.length),
      (word) => columns.words[word] ?? '',
    ).join(' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [first] = [...forms].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? term.folds.join(' ');
}
