import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { nearestWords } from '../analysis/nearest-word.ts';
import type { TokenColumns } from '../analysis/token-columns.ts';
import { foldToken } from '../analysis/tokenizer.ts';
import { countForm } from './near-miss.ts';
import { paragraphFields } from './paragraph-filters.ts';
import { matchPhrase } from './phrase-match.ts';
import {
  fieldNames,
  positivePhrases,
  type QueryNode,
  type QueryProblem,
  type QueryRange,
  type WordPattern,
} from './query-ast.ts';
import { quoteValue } from './query-conditions.ts';
import { isWild } from './vocabulary.ts';

/** Another query that may be meant, or wanted too. Nothing is looked for in its place unasked. */
export interface Suggestion extends QueryRange {
  /** What would stand in the place of `[start, end)`, and the whole query with it. */
  text: string;
  query: string;
  /** Of another spelling: how often it occurs in the whole corpus; else `null`. */
  count: number | null;
}

/** The nearest field or value where the corpus does not know the one that was typed. */
export function suggestFields(
  corpus: LoadedCorpus,
  query: string,
  problems: readonly QueryProblem[],
): Suggestion[] {
  return problems.flatMap(({ code, start, end }) => {
    const typed = query.slice(start, end);
    if (code === 'unknown-field') {
      const [name] = nearestWords(typed.slice(0, 40), fieldNames, 1);
      return name === undefined ? [] : [suggest(query, { start, end }, name, null)];
    }
    if (code !== 'unknown-value') return [];
    const name = fieldNames.find((field) => typed.toLowerCase().startsWith(`${field}:`));
    if (name === undefined) return [];
    const value = typed.slice(name.length + 1).replace(/^["“„«]|["”»]$/g, '');
    const [near] = nearestWords(value.slice(0, 60), paragraphFields[name].values(corpus), 1);
    return near === undefined ? [] : [suggest(query, { start, end }, `${name}:${quoteValue(near)}`, null)];
  });
}

/** The same words as the corpus writes them elsewhere: with a hyphen, without one, as one word. */
export function suggestSpellings(corpus: LoadedCorpus, query: string, node: QueryNode | null): Suggestion[] {
  const { columns } = corpus;
  const runs = positivePhrases(node).map(({ slots }) =>
    slots.map((slot) => (slot !== 'any' && slot.length === 1 ? (slot[0] ?? null) : null)),
  );
  const words = runs.flat().filter((word) => word !== null && !isWild(word) && !word.forms);
  const found: Suggestion[] = [];
  const add = (range: QueryRange, text: string, count: number) => {
    const known = found.some((other) => other.start === range.start && other.text === text);
    if (count > 0 && !known) found.push(suggest(query, range, text, count));
  };
  for (const [i, word] of words.entries()) {
    if (word === null || query.slice(word.start, word.end) !== word.text) continue;
    for (const spelling of otherSpellings(columns, [word.text])) add(word, spelling.word, spelling.count);
    const apart = word.text.split(/[-‐‑]/);
    if (apart.length > 1) {
      const slots = apart.map((text) => [{ ...word, text, literal: true, matchCase: false }]);
      const text = word.literal ? apart.join(' ') : `"${apart.join(' ')}"`;
      add(word, text, matchPhrase(columns, slots, false).starts.length);
    }
    const next = words[i + 1];
    if (!next || !sideBySide(query, word, next)) continue;
    for (const spelling of otherSpellings(columns, [word.text, next.text]))
      add({ start: word.start, end: next.end }, spelling.word, spelling.count);
  }
  return found.slice(0, 3);
}

function suggest(query: string, { start, end }: QueryRange, text: string, count: number | null): Suggestion {
  return { start, end, text, query: query.slice(0, start) + text + query.slice(end), count };
}

function sideBySide(query: string, a: WordPattern, b: WordPattern): boolean {
  return a.literal === b.literal && /^\s+$/.test(query.slice(a.end, b.start));
}

/** Words of the corpus that have the same letters, hyphens aside. */
function otherSpellings(columns: TokenColumns, texts: readonly string[]) {
  const folded = texts.map(foldToken);
  const letters = folded.join('').replaceAll('-', '');
  const folds = new Set(hyphenated(columns).get(letters));
  const whole = columns.foldId.get(letters);
  if (whole !== undefined) folds.add(whole);
  const own = folded.length === 1 ? columns.foldId.get(folded[0] ?? '') : undefined;
  if (own !== undefined) folds.delete(own);
  return [...folds].map((fold) => countForm(columns, fold)).sort((a, b) => b.count - a.count);
}

const tables = new WeakMap<TokenColumns, Map<string, number[]>>();

/** Folded forms with a hyphen, by what is left without it. */
function hyphenated(columns: TokenColumns): Map<string, number[]> {
  const known = tables.get(columns);
  if (known) return known;
  const table = new Map<string, number[]>();
  for (const [fold, form] of columns.folds.entries()) {
    if (!form.includes('-')) continue;
    const letters = form.replaceAll('-', '');
    table.set(letters, [...(table.get(letters) ?? []), fold]);
  }
  tables.set(columns, table);
  return table;
}
