import { computeSentenceStarts } from '../analysis/sentences.ts';
import { paragraphOfToken, type TokenColumns } from '../analysis/token-columns.ts';
import type { PhraseSlot, WordPattern } from './query-ast.ts';
import { filterSpans, type Spans, spansOfLength } from './spans.ts';
import { countFold, matchWord } from './vocabulary.ts';

/** Every place where the slots stand one after another within a paragraph; overlapping places all count. */
export function matchPhrase(
  columns: TokenColumns,
  slots: readonly PhraseSlot[],
  sentenceStart: boolean,
): Spans {
  const compiled = slots.map((slot) => (slot === 'any' ? null : compileSlot(columns, slot)));
  const pivot = rarest(compiled);
  const spans = spansOfLength(columns, matchFrom(columns, compiled, pivot), slots.length);
  if (!sentenceStart) return spans;
  const begins = computeSentenceStarts(columns);
  return filterSpans(spans, (i) => begins[spans.starts[i] ?? 0] === 1);
}

/** Where a word stands, ascending. */
export function positionsOfWord(columns: TokenColumns, pattern: WordPattern): Uint32Array {
  return compileSlot(columns, [pattern]).positions();
}

/** One place of a phrase in a given corpus. */
interface CompiledSlot {
  /** How many tokens stand for it, capitals aside. */
  size: number;
  fits: (position: number) => boolean;
  /** All positions that fit, ascending. */
  positions: () => Uint32Array;
}

function compileSlot(columns: TokenColumns, patterns: readonly WordPattern[]): CompiledSlot {
  const matches = patterns.map((pattern) => matchWord(columns, pattern));
  const folds = [...new Set(matches.flatMap((match) => match.folds))];
  const size = folds.reduce((sum, fold) => sum + countFold(columns, fold), 0);
  const { foldIds, wordIds } = columns;
  if (matches.every((match) => match.words === null)) {
    const [only] = folds;
    if (folds.length === 1 && only !== undefined) {
      return { size, fits: (at) => foldIds[at] === only, positions: () => postingsOf(columns, only) };
    }
    const wanted = marks(columns.folds.length, folds);
    const fits = (at: number) => wanted[foldIds[at] ?? 0] === 1;
    return { size, fits, positions: () => positionsOf(columns, folds, size, fits) };
  }
  const wanted = marks(
    columns.words.length,
    matches.flatMap((match) =>
      match.words === null ? wordsOfFolds(columns, match.folds) : Array.from(match.words),
    ),
  );
  const fits = (at: number) => wanted[wordIds[at] ?? 0] === 1;
  return { size, fits, positions: () => positionsOf(columns, folds, size, fits).filter(fits) };
}

function rarest(slots: readonly (CompiledSlot | null)[]): number {
  let best = -1;
  for (const [i, slot] of slots.entries())
    if (slot !== null && (best === -1 || slot.size < (slots[best]?.size ?? 0))) best = i;
  return best;
}

function matchFrom(
  columns: TokenColumns,
  slots: readonly (CompiledSlot | null)[],
  pivot: number,
): Uint32Array {
  const seed = slots[pivot]?.positions() ?? new Uint32Array(0);
  if (slots.length === 1) return seed;
  const found = new Uint32Array(seed.length);
  let size = 0;
  for (const position of seed) {
    const start = position - pivot;
    if (!slots.every((slot, i) => i === pivot || slot === null || slot.fits(start + i))) continue;
    const paragraph = paragraphOfToken(columns, position);
    const first = columns.paragraphStart[paragraph] ?? 0;
    const last = columns.paragraphStart[paragraph + 1] ?? 0;
    if (start >= first && start + slots.length <= last) found[size++] = start;
  }
  return found.subarray(0, size);
}

function postingsOf(columns: TokenColumns, fold: number): Uint32Array {
  return columns.postings.subarray(columns.postingsStart[fold], columns.postingsStart[fold + 1]);
}

/** Joins postings: by sorting where they are few, by one pass over the text where that is cheaper. */
function positionsOf(
  columns: TokenColumns,
  folds: readonly number[],
  size: number,
  fits: (position: number) => boolean,
): Uint32Array {
  const positions = new Uint32Array(size);
  let filled = 0;
  if (size * 16 > columns.foldIds.length && folds.length > 1) {
    for (let at = 0; at < columns.foldIds.length; at++) if (fits(at)) positions[filled++] = at;
    return positions.subarray(0, filled);
  }
  for (const fold of folds) {
    const postings = postingsOf(columns, fold);
    positions.set(postings, filled);
    filled += postings.length;
  }
  return folds.length > 1 ? positions.sort() : positions;
}

function marks(length: number, ids: readonly number[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const id of ids) marked[id] = 1;
  return marked;
}

function wordsOfFolds(columns: TokenColumns, folds: readonly number[]): number[] {
  const wanted = new Set(folds);
  return Array.from(columns.foldOfWord.keys()).filter((word) => wanted.has(columns.foldOfWord[word] ?? -1));
}
