import { gramColumns } from '../analysis/gram-columns.ts';
import { editDistance } from '../analysis/nearest-word.ts';
import type { TokenColumns } from '../analysis/token-columns.ts';
import { foldToken } from '../analysis/tokenizer.ts';
import { countFold } from './vocabulary.ts';

/** A word of the corpus with its count there. */
export interface CountedForm {
  /** As it is compared: folded. */
  form: string;
  /** As the texts most often print it. */
  word: string;
  /** In the whole corpus, all turns. */
  count: number;
}

/**
 * The words of the corpus that are nearest to one that it does not have: those that begin with it, else those that
 * take the fewest letters inserted, left out, replaced or swapped with their neighbour (one in words of up to five
 * letters, else two). Commonest first; none for words of less than three letters.
 */
export function findNearForms(columns: TokenColumns, word: string, limit = 5): CountedForm[] {
  const wanted = foldToken(word);
  if (wanted.length < 3 || wanted.length > 40) return [];
  const longer: number[] = [];
  for (const [id, fold] of columns.folds.entries()) if (fold.startsWith(wanted)) longer.push(id);
  const found = longer.length > 0 ? longer : nearest(columns, wanted);
  return found
    .map((id) => countForm(columns, id))
    .sort(commonestFirst)
    .slice(0, limit);
}

export function countForm(columns: TokenColumns, fold: number): CountedForm {
  const word = gramColumns(columns, 1).surface(fold);
  return { form: columns.folds[fold] ?? '', word, count: countFold(columns, fold) };
}

export function commonestFirst(a: CountedForm, b: CountedForm): number {
  return b.count - a.count || (a.form < b.form ? -1 : 1);
}

function nearest(columns: TokenColumns, wanted: string): number[] {
  const letters = lettersOf(columns);
  const own = letterSet(wanted);
  let allowed = wanted.length <= 5 ? 1 : 2;
  let found: number[] = [];
  for (const [id, fold] of columns.folds.entries()) {
    if (Math.abs(fold.length - wanted.length) > allowed) continue;
    // One edit changes at most two letters of the set; most words fall here, before anything is measured.
    if (bitCount(own ^ (letters[id] ?? 0)) > 2 * allowed) continue;
    const distance = editDistance(wanted, fold);
    if (distance > allowed) continue;
    if (distance < allowed) found = [];
    allowed = distance;
    found.push(id);
  }
  return found;
}

const letterSets = new WeakMap<TokenColumns, Int32Array>();

/** Fold id → which letters it has. */
function lettersOf(columns: TokenColumns): Int32Array {
  const known = letterSets.get(columns) ?? Int32Array.from(columns.folds, letterSet);
  letterSets.set(columns, known);
  return known;
}

/** One bit for each of 32 classes of letters. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}
