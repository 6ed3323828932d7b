import { computeFormGroups } from './form-groups.ts';
import type { TokenColumns } from './token-columns.ts';

/** Words (n = 1) or runs of n words, numbered; a run never crosses the end of a paragraph. */
export interface GramColumns {
  n: number;
  /** Per token: the gram that begins there; `size` where the paragraph ends before the gram does. */
  ids: Uint32Array;
  /** How many different grams there are. */
  size: number;
  /** All grams, by key in code-unit order. */
  inOrder: () => Uint32Array;
  /** The folded form, words joined by spaces: the key under which it is compared. */
  key: (id: number) => string;
  /** The commonest surface form, as texts print it; where several are as common, one in lower case first. */
  surface: (id: number) => string;
}

const cache = new WeakMap<TokenColumns, Map<string, GramColumns>>();

/**
 * Numbers the runs of n words; done once for each corpus and n.
 *
 * @param forms `folded` takes forms of a word for one (`computeFormGroups`), under the commonest of them
 */
export function gramColumns(
  columns: TokenColumns,
  n: number,
  forms: 'apart' | 'folded' = 'apart',
): GramColumns {
  const known = cache.get(columns) ?? new Map<string, GramColumns>();
  cache.set(columns, known);
  const name = `${n} ${forms}`;
  const grams =
    known.get(name) ??
    (n === 1 ? wordGrams(columns, forms) : longerGrams(columns, gramColumns(columns, n - 1, forms), forms));
  known.set(name, grams);
  return grams;
}

function wordGrams(columns: TokenColumns, forms: 'apart' | 'folded'): GramColumns {
  const counts = new Uint32Array(columns.words.length);
  for (const word of columns.wordIds) counts[word] = (counts[word] ?? 0) + 1;
  const commonest = new Uint32Array(columns.folds.length);
  const most = new Uint32Array(columns.folds.length);
  for (const [word, fold] of columns.foldOfWord.entries()) {
    // Words of one count stand in code-unit order, capitals first: where two are as common, the last one wins.
    if ((counts[word] ?? 0) < (most[fold] ?? 0)) continue;
    most[fold] = counts[word] ?? 0;
    commonest[fold] = word;
  }
  const key = (id: number) => columns.folds[id] ?? '';
  return {
    n: 1,
    ids: forms === 'apart' ? columns.foldIds : groupIds(columns),
    size: columns.folds.length,
    inOrder: orderByKey(columns.folds.length, key),
    key,
    surface: (id) => columns.words[commonest[id] ?? 0] ?? '',
  };
}

function groupIds(columns: TokenColumns): Uint32Array {
  const { groupOf } = computeFormGroups(columns);
  return columns.foldIds.map((fold) => groupOf[fold] ?? fold);
}

function longerGrams(columns: TokenColumns, shorter: GramColumns, forms: 'apart' | 'folded'): GramColumns {
  const { folds, paragraphStart, wordIds, words } = columns;
  const foldIds = gramColumns(columns, 1, forms).ids;
  const n = shorter.n + 1;
  const idOf = new Map<number, number>();
  const firstPlace: number[] = [];
  const ids = new Uint32Array(foldIds.length);
  const missing: number[] = [];
  for (let p = 0; p + 1 < paragraphStart.length; p++) {
    const end = paragraphStart[p + 1] ?? 0;
    for (let at = paragraphStart[p] ?? 0; at < end; at++) {
      if (at + n > end) {
        missing.push(at);
        continue;
      }
      const pair = (shorter.ids[at] ?? 0) * folds.length + (foldIds[at + n - 1] ?? 0);
      let id = idOf.get(pair);
      if (id === undefined) {
        id = firstPlace.length;
        idOf.set(pair, id);
        firstPlace.push(at);
      }
      ids[at] = id;
    }
  }
  const size = firstPlace.length;
  for (const at of missing) ids[at] = size;
  let places: ReturnType<typeof groupPlaces> | null = null;
  const textAt = (at: number) =>
    Array.from(wordIds.subarray(at, at + n), (word) => words[word] ?? '').join(' ');
  const key = (id: number) => {
    const at = firstPlace[id] ?? 0;
    return Array.from(foldIds.subarray(at, at + n), (fold) => folds[fold] ?? '').join(' ');
  };
  return {
    n,
    ids,
    size,
    inOrder: orderByKey(size, key),
    key,
    surface: (id) => {
      places ??= groupPlaces(ids, size);
      const counts = new Map<string, number>();
      let best = '';
      for (const at of places.of(id)) {
        const text = textAt(at);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      for (const [text, count] of counts) {
        const most = counts.get(best) ?? 0;
        if (count > most || (count === most && text > best)) best = text;
      }
      return best;
    },
  };
}

/** Sorts once, when first asked. */
function orderByKey(size: number, key: (id: number) => string): () => Uint32Array {
  let order: Uint32Array | null = null;
  return () => {
    if (order === null) {
      const keys = Array.from({ length: size }, (_, id) => key(id));
      order = Uint32Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
    }
    return order;
  };
}

/** Token positions by gram, in running order. */
function groupPlaces(ids: Uint32Array, size: number) {
  const start = new Uint32Array(size + 2);
  for (const id of ids) start[id + 1] = (start[id + 1] ?? 0) + 1;
  for (let id = 0; id <= size; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
  const next = start.slice();
  const places = new Uint32Array(ids.length);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const slot = next[id] ?? 0;
    places[slot] = at;
    next[id] = slot + 1;
  }
  return { of: (id: number) => places.subarray(start[id], start[id + 1]) };
}
