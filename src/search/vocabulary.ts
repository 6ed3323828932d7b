import type { TokenColumns } from '../analysis/token-columns.ts';
import { foldToken } from '../analysis/tokenizer.ts';
import type { WordPattern } from './query-ast.ts';
import { inflect } from '../analysis/word-forms.ts';

/** What a word of a query stands for in one corpus. */
export interface WordMatch {
  /** Folded forms, ascending ids. */
  folds: readonly number[];
  /** Where capitals count: the surface forms that qualify. `null` where any will do. */
  words: ReadonlySet<number> | null;
}

/** Looks a word up in the vocabulary. One answer takes several looks at the same words: the last are kept. */
export function matchWord(columns: TokenColumns, pattern: WordPattern): WordMatch {
  const kept = keptMatches.get(columns) ?? new Map<string, WordMatch>();
  keptMatches.set(columns, kept);
  const key = `${pattern.matchCase ? '=' : ''}${pattern.forms ? '~' : ''}${pattern.text}`;
  const match = kept.get(key) ?? findWord(columns, pattern);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, match);
  return match;
}

const keptMatches = new WeakMap<TokenColumns, Map<string, WordMatch>>();
const mostKept = 500;

function findWord(columns: TokenColumns, pattern: WordPattern): WordMatch {
  if (pattern.matchCase) {
    const words = new Set(formsWithCase(columns, pattern));
    const folds = new Set(Array.from(words, (word) => columns.foldOfWord[word] ?? 0));
    return { folds: ascending(folds), words };
  }
  return { folds: ascending(formsFolded(columns, pattern)), words: null };
}

/** How often a folded form occurs in the whole corpus. */
export function countFold(columns: TokenColumns, fold: number): number {
  return (columns.postingsStart[fold + 1] ?? 0) - (columns.postingsStart[fold] ?? 0);
}

/** True where the pattern has a wildcard. */
export function isWild(pattern: WordPattern): boolean {
  return /[*?]/.test(pattern.text);
}

/** Whether `text` is what `pattern` says: `*` any run of characters, `?` exactly one. Never backtracks further than to the last `*`. */
function matchesWildcard(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const sign = pattern[p];
    if (sign === '*') {
      star = p++;
      resume = t;
    } else if (sign === '?' || (sign !== undefined && sign === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

function formsFolded(columns: TokenColumns, pattern: WordPattern): Iterable<number> {
  const folded = foldToken(pattern.text);
  if (isWild(pattern)) {
    // "US*" is about the country, whose folded form keeps its capitals; "us*" is not.
    return indexesOf(
      columns.folds,
      (fold) =>
        matchesWildcard(folded, fold) || (fold.startsWith('US') && matchesWildcard(pattern.text, fold)),
    );
  }
  const wanted = pattern.forms ? inflect(folded).map(foldToken) : [folded];
  return wanted.flatMap((form) => columns.foldId.get(form) ?? []);
}

function formsWithCase(columns: TokenColumns, pattern: WordPattern): number[] {
  const typed = spell(pattern.text);
  if (isWild(pattern)) return indexesOf(columns.words, (word) => matchesWildcard(typed, spell(word)));
  const [first = ''] = typed;
  const wanted = new Set(
    pattern.forms
      ? inflect(typed.toLowerCase()).map((form) =>
          typed === typed.toLowerCase() ? form : first + form.slice(first.length),
        )
      : [typed],
  );
  return indexesOf(columns.words, (word) => wanted.has(spell(word)));
}

/** One spelling for marks that print alike, capitals kept. */
function spell(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replace(/[‐‑]/g, '-');
}

function indexesOf(list: readonly string[], test: (item: string) => boolean): number[] {
  const found: number[] = [];
  for (const [id, item] of list.entries()) if (test(item)) found.push(id);
  return found;
}

function ascending(ids: Iterable<number>): number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}
