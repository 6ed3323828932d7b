import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { foldToken, tokenize } from '../analysis/tokenizer.ts';
import { type FieldName, fieldNames } from './query-ast.ts';
import { paragraphFields } from './paragraph-filters.ts';
import { quoteValue } from './query-conditions.ts';
import { countFold } from './vocabulary.ts';

export interface CompleteArguments {
  /** What is in the box, and where the caret is in it. */
  query: string;
  caret: number;
  /** At most 20. */
  limit?: number;
}

export interface Completion {
  kind: 'word' | 'field' | FieldName;
  /** What takes the place of `[start, end)` of the query. */
  insert: string;
  /** The name behind an id: a theme's label, a speech's short title; else `null`. */
  label: string | null;
  /** Of a word: how often it occurs in the whole corpus; else `null`. */
  count: number | null;
}

export interface CompletionResult {
  start: number;
  end: number;
  /** Words commonest first, as the corpus most often prints them; values in their own order. */
  completions: Completion[];
}

/** Offers what the word at the caret may become: words of the corpus, fields, and a field's values. */
export function complete(corpus: LoadedCorpus, args: CompleteArguments): CompletionResult {
  const caret = Math.max(0, Math.min(args.caret, args.query.length));
  const limit = Math.min(20, Math.max(0, args.limit ?? 10));
  const before = args.query.slice(Math.max(0, caret - 100), caret);
  const field = /(\p{L}+):("[^"]*|[^\s"()[\]|]*)$/u.exec(before);
  const name = fieldNames.find((name) => name === field?.[1]?.toLowerCase());
  if (field && name !== undefined) {
    const typed = field[2] ?? '';
    const completions = valuesOf(corpus, name, typed.replace(/^"/, '')).slice(0, limit);
    return { start: caret - typed.length, end: caret, completions };
  }
  const word = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’\-‐‑]*)$/u.exec(before)?.[0] ?? '';
  if (word === '') return { start: caret, end: caret, completions: [] };
  const fields = fieldNames
    .filter((name) => name.startsWith(word.toLowerCase()))
    .map((name): Completion => ({ kind: 'field', insert: `${name}:`, label: null, count: null }));
  // Within quotation marks stand words only.
  const inPhrase = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  const others = inPhrase ? [] : [...fields, ...namedBeginning(corpus, word)].slice(0, Math.ceil(limit / 2));
  const words = wordsBeginning(corpus, word, limit - others.length);
  return { start: caret - word.length, end: caret, completions: [...words, ...others].slice(0, limit) };
}

/** Themes and speakers of which a word begins so. */
function namedBeginning(corpus: LoadedCorpus, typed: string): Completion[] {
  const wanted = typed.toLowerCase();
  const begins = (text: string) => tokenize(text).some(({ text }) => text.toLowerCase().startsWith(wanted));
  return (['theme', 'speaker'] as const).flatMap((field) =>
    valuesOf(corpus, field, typed)
      .filter(({ insert, label }) => wanted.length > 1 && begins(`${insert} ${label ?? ''}`))
      .slice(0, 3)
      .map((value) => ({ ...value, insert: `${field}:${value.insert}` })),
  );
}

function wordsBeginning({ columns }: LoadedCorpus, typed: string, limit: number): Completion[] {
  const folded = foldToken(typed);
  const found: { fold: number; count: number }[] = [];
  for (const [fold, form] of columns.folds.entries())
    // Someone who types "us" may be about to name the US.
    if (form.startsWith(folded) || (form.startsWith('US') && form.toLowerCase().startsWith(folded)))
      found.push({ fold, count: countFold(columns, fold) });
  const best = found.sort((a, b) => b.count - a.count || a.fold - b.fold).slice(0, limit);
  const surface = commonestSurface(columns.foldOfWord, new Set(best.map(({ fold }) => fold)));
  return best.map(({ count, fold }) => ({
    kind: 'word',
    insert: columns.words[surface.get(fold) ?? -1] ?? columns.folds[fold] ?? '',
    label: null,
    count,
  }));
}

/** Words are numbered commonest first: a fold's first word is its commonest. */
function commonestSurface(foldOfWord: Uint32Array, wanted: ReadonlySet<number>): Map<number, number> {
  const surface = new Map<number, number>();
  for (let word = 0; word < foldOfWord.length && surface.size < wanted.size; word++) {
    const fold = foldOfWord[word] ?? 0;
    if (wanted.has(fold) && !surface.has(fold)) surface.set(fold, word);
  }
  return surface;
}

function valuesOf(corpus: LoadedCorpus, field: FieldName, typed: string): Completion[] {
  const wanted = typed.toLowerCase();
  const labels = labelsOf(corpus, field);
  return paragraphFields[field]
    .values(corpus)
    .map((value) => ({ value, label: labels.get(value) ?? null }))
    .filter(({ label, value }) => `${value} ${label ?? ''}`.toLowerCase().includes(wanted))
    .map(({ label, value }) => ({
      kind: field,
      insert: quoteValue(value),
      label,
      count: null,
    }));
}

function labelsOf({ manifest }: LoadedCorpus, field: FieldName): Map<string, string> {
  if (field === 'theme') return new Map(manifest.themes.map(({ id, label }) => [id, label]));
  if (field === 'name') return new Map(manifest.names?.map(({ id, label }) => [id, label]));
  if (field === 'in') return new Map(manifest.documents.map(({ id, shortTitle }) => [id, shortTitle]));
  return new Map();
}
