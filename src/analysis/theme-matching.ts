import type { Cue, CuePart, CueSlot, CueWord } from './theme-cue.ts';
import { paragraphOfToken, type TokenColumns } from './token-columns.ts';

/** Tokens `[from, to)` of the columns. */
export interface Span {
  from: number;
  to: number;
}

/** One place where a cue matches: all that it covers, and the words that did it (two runs for `near`). */
export interface CuePlace extends Span {
  parts: readonly Span[];
}

/** Where a cue matches, in running order. Never across paragraphs. Works on postings; no text is searched. */
export function findCue(columns: TokenColumns, cue: Cue): CuePlace[] {
  const [left, right] = cue.parts;
  const leftSpans = findPart(columns, left);
  if (right === undefined) return leftSpans.map((span) => ({ ...span, parts: [span] }));
  return pairs(columns, leftSpans, findPart(columns, right), cue.distance);
}

/** The folded forms of the corpus that a word of a cue stands for; for counts by form and for suggestions. */
export function formsOf(columns: TokenColumns, word: CueWord): string[] {
  return compileSlot(columns, [word]).folds.map((fold) => columns.folds[fold] ?? '');
}

interface CompiledSlot {
  folds: number[];
  words: ReadonlySet<number>;
  /** How often the slot occurs at most. */
  total: number;
}

function findPart(columns: TokenColumns, part: CuePart): Span[] {
  const slots = part.slots.map((slot) => (slot.length === 0 ? null : compileSlot(columns, slot)));
  const length = slots.length;
  let rarest = -1;
  for (const [i, slot] of slots.entries())
    if (slot !== null && (rarest < 0 || slot.total < (slots[rarest]?.total ?? 0))) rarest = i;
  const anchor = slots[rarest];
  if (!anchor) return [];
  const { wordIds, postings, postingsStart, paragraphStart } = columns;
  const found: Span[] = [];
  for (const fold of anchor.folds) {
    const end = postingsStart[fold + 1] ?? 0;
    for (let at = postingsStart[fold] ?? 0; at < end; at++) {
      const from = (postings[at] ?? 0) - rarest;
      let matches = from >= 0 && from + length <= wordIds.length;
      for (let i = 0; matches && i < length; i++) {
        const slot = slots[i];
        matches = slot === null || slot === undefined || slot.words.has(wordIds[from + i] ?? -1);
      }
      if (!matches) continue;
      const to = from + length;
      if (length > 1 || part.atStart || part.atEnd) {
        const paragraph = paragraphOfToken(columns, postings[at] ?? 0);
        const first = paragraphStart[paragraph] ?? 0;
        const last = paragraphStart[paragraph + 1] ?? 0;
        if (from < first || to > last) continue;
        if ((part.atStart && from !== first) || (part.atEnd && to !== last)) continue;
      }
      found.push({ from, to });
    }
  }
  return anchor.folds.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
}

/** For each match on the left the nearest one on the right, before or after it, that is near enough. */
function pairs(columns: TokenColumns, left: Span[], right: Span[], distance: number): CuePlace[] {
  const found: CuePlace[] = [];
  let next = 0;
  for (const span of left) {
    while (next < right.length && (right[next]?.from ?? 0) < span.to) next++;
    const after = right[next];
    let back = next - 1;
    while (back >= 0 && (right[back]?.to ?? 0) > span.from) back--;
    const before = right[back];
    const candidates: [gap: number, other: Span][] = [];
    if (after) candidates.push([after.from - span.to, after]);
    if (before) candidates.push([span.from - before.to, before]);
    const [best] = candidates.filter(([gap]) => gap <= distance).sort((a, b) => a[0] - b[0]);
    if (!best) continue;
    const other = best[1];
    const [first, second] = other.from < span.from ? [other, span] : [span, other];
    if (paragraphOfToken(columns, first.from) !== paragraphOfToken(columns, second.from)) continue;
    found.push({ from: first.from, to: second.to, parts: [first, second] });
  }
  return found;
}

function compileSlot(columns: TokenColumns, slot: CueSlot): CompiledSlot {
  const folds = new Set<number>();
  const words = new Set<number>();
  const index = vocabularyOf(columns);
  for (const word of slot)
    for (const fold of foldsOf(columns, index, word)) {
      let any = false;
      for (const id of index.wordsOfFold[fold] ?? []) {
        if (word.exact && !matchesWord(word, columns.words[id] ?? '')) continue;
        words.add(id);
        any = true;
      }
      if (any) folds.add(fold);
    }
  let total = 0;
  for (const fold of folds)
    total += (columns.postingsStart[fold + 1] ?? 0) - (columns.postingsStart[fold] ?? 0);
  return { folds: [...folds], words, total };
}

interface Vocabulary {
  /** Fold ids in the order of their forms. */
  sorted: Uint32Array;
  /** Fold id → its word ids. */
  wordsOfFold: number[][];
}

const vocabularies = new WeakMap<TokenColumns, Vocabulary>();

function vocabularyOf(columns: TokenColumns): Vocabulary {
  const known = vocabularies.get(columns);
  if (known) return known;
  const wordsOfFold: number[][] = columns.folds.map(() => []);
  for (const [word, fold] of columns.foldOfWord.entries()) wordsOfFold[fold]?.push(word);
  const form = (fold: number) => columns.folds[fold] ?? '';
  const sorted = Uint32Array.from(columns.folds.keys()).sort((a, b) => (form(a) < form(b) ? -1 : 1));
  const vocabulary = { sorted, wordsOfFold };
  vocabularies.set(columns, vocabulary);
  return vocabulary;
}

/** Folds whose forms match; for an exact word also those that only match in another case. */
function foldsOf(columns: TokenColumns, index: Vocabulary, word: CueWord): number[] {
  const inLowerCase = { ...word, pieces: word.pieces.map((piece) => piece.toLowerCase()) };
  const [stem = ''] = inLowerCase.pieces;
  const found: number[] = [];
  const consider = (form: string) => {
    const fold = columns.foldId.get(form);
    if (fold !== undefined) found.push(fold);
  };
  if (word.exact) for (const country of ['US', "US's"]) if (matchesWord(word, country)) consider(country);
  if (inLowerCase.pieces.length === 1) {
    consider(stem);
    if (!stem.endsWith("'s")) consider(`${stem}'s`);
    return found;
  }
  for (let i = lowerBound(columns, index.sorted, stem); i < index.sorted.length; i++) {
    const fold = index.sorted[i] ?? 0;
    const form = columns.folds[fold] ?? '';
    if (!form.startsWith(stem)) break;
    if (matchesWord(inLowerCase, form)) found.push(fold);
  }
  return found;
}

function lowerBound(columns: TokenColumns, sorted: Uint32Array, form: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns.folds[sorted[middle] ?? 0] ?? '') < form) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a form is the word, its possessive, or fits its asterisks. Greedy from the left; linear. */
export function matchesWord(word: CueWord, printed: string): boolean {
  const form = word.exact ? printed.normalize('NFC').replaceAll('’', "'") : printed;
  const { pieces } = word;
  const [first = ''] = pieces;
  if (pieces.length === 1) return form === first || form === `${first}'s`;
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  return fits(pieces, form) || fits(pieces, bare);
}

function fits(pieces: string[], form: string): boolean {
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (form.length < first.length + last.length || !form.startsWith(first) || !form.endsWith(last))
    return false;
  let at = first.length;
  const end = form.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const next = form.indexOf(piece, at);
    if (next < 0 || next + piece.length > end) return false;
    at = next + piece.length;
  }
  return true;
}
