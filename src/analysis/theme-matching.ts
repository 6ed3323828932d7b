import type { Cue, CuePart, CueSlot, CueWord } from './theme-cue.ts';
import type { TokenColumns } from './token-columns.ts';

/**
 * Where a cue matches, in running order: place i covers the tokens `[from[i], to[i])`. What matched is
 * `[from[i], leftEnd[i])` and, for `near`, `[rightStart[i], to[i])`; without `near` the second run is empty.
 * Plain lists of numbers: a large corpus has hundreds of thousands of places.
 */
export interface CuePlaces {
  from: number[];
  to: number[];
  leftEnd: number[];
  rightStart: number[];
}

/** Where a cue matches. Never across paragraphs. Works on postings; no text is searched. */
export function findCue(columns: TokenColumns, cue: Cue): CuePlaces {
  const [left, right] = cue.parts;
  const found = findPart(columns, left);
  if (right === undefined) return { ...found, leftEnd: found.to, rightStart: found.to };
  return pairs(columns, found, findPart(columns, right), cue.distance);
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

interface Runs {
  from: number[];
  to: number[];
}

const knownParts = new WeakMap<TokenColumns, Map<string, Runs>>();

/** The last parts that were looked for; lexicons use the same lists of words again and again. */
function findPart(columns: TokenColumns, part: CuePart): Runs {
  const known = knownParts.get(columns) ?? new Map<string, Runs>();
  knownParts.set(columns, known);
  const key = JSON.stringify(part);
  const found = known.get(key) ?? searchPart(columns, part);
  if (known.size > 2000) known.clear();
  known.set(key, found);
  return found;
}

function searchPart(columns: TokenColumns, part: CuePart): Runs {
  const slots = part.slots.map((slot) => (slot.length === 0 ? null : compileSlot(columns, slot)));
  const length = slots.length;
  let rarest = -1;
  for (const [i, slot] of slots.entries())
    if (slot !== null && (rarest < 0 || slot.total < (slots[rarest]?.total ?? 0))) rarest = i;
  const anchor = slots[rarest];
  if (!anchor) return { from: [], to: [] };
  const { wordIds, postings, postingsStart, paragraphStart } = columns;
  const paragraphOf = paragraphsByToken(columns);
  const from: number[] = [];
  for (const fold of anchor.folds) {
    const end = postingsStart[fold + 1] ?? 0;
    for (let at = postingsStart[fold] ?? 0; at < end; at++) {
      const token = postings[at] ?? 0;
      const start = token - rarest;
      if (start < 0 || start + length > wordIds.length) continue;
      if (!matchesSlots(slots, wordIds, start)) continue;
      const paragraph = paragraphOf[token] ?? 0;
      const first = paragraphStart[paragraph] ?? 0;
      const last = paragraphStart[paragraph + 1] ?? 0;
      if (start < first || start + length > last) continue;
      if ((part.atStart && start !== first) || (part.atEnd && start + length !== last)) continue;
      from.push(start);
    }
  }
  if (anchor.folds.length > 1) from.sort((a, b) => a - b);
  return { from, to: from.map((start) => start + length) };
}

function matchesSlots(slots: (CompiledSlot | null)[], wordIds: Uint32Array, start: number): boolean {
  for (let i = 0; i < slots.length; i++) {
    const words = slots[i]?.words;
    if (words !== undefined && !words.has(wordIds[start + i] ?? -1)) return false;
  }
  return true;
}

/** For each run on the left the nearest one on the right, before or after it, that is near enough. */
function pairs(columns: TokenColumns, left: Runs, right: Runs, distance: number): CuePlaces {
  const paragraphOf = paragraphsByToken(columns);
  const found: CuePlaces = { from: [], to: [], leftEnd: [], rightStart: [] };
  const far = Number.POSITIVE_INFINITY;
  let next = 0;
  for (const [i, from] of left.from.entries()) {
    const to = left.to[i] ?? from;
    while (next < right.from.length && (right.from[next] ?? far) < to) next++;
    let back = next - 1;
    while (back >= 0 && (right.to[back] ?? 0) > from) back--;
    const gapAfter = (right.from[next] ?? far) - to;
    const gapBefore = back < 0 ? far : from - (right.to[back] ?? 0);
    const other = gapAfter <= gapBefore ? next : back;
    if (Math.min(gapAfter, gapBefore) > distance) continue;
    const otherFrom = right.from[other] ?? 0;
    if (paragraphOf[from] !== paragraphOf[otherFrom]) continue;
    const otherTo = right.to[other] ?? 0;
    const first = otherFrom < from;
    found.from.push(first ? otherFrom : from);
    found.leftEnd.push(first ? otherTo : to);
    found.rightStart.push(first ? from : otherFrom);
    found.to.push(first ? to : otherTo);
  }
  return found;
}

const paragraphTables = new WeakMap<TokenColumns, Uint32Array>();

/** Token → paragraph. */
export function paragraphsByToken(columns: TokenColumns): Uint32Array {
  const known = paragraphTables.get(columns);
  if (known) return known;
  const table = new Uint32Array(columns.wordIds.length);
  for (let p = 0; p + 1 < columns.paragraphStart.length; p++)
    table.fill(p, columns.paragraphStart[p] ?? 0, columns.paragraphStart[p + 1] ?? 0);
  paragraphTables.set(columns, table);
  return table;
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
function matchesWord(word: CueWord, printed: string): boolean {
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
