import type { TokenColumns } from '../analysis/token-columns.ts';
import type { SortKey } from './sort-keys.ts';
import type { Spans } from './spans.ts';

/** So few hits are sorted by comparing them; more go into buckets first. */
const fewHits = 512;

/**
 * A window of the hits in order: `keys` decide one after another, then the running order. Words compare by their
 * folded forms in code-unit order, the same on every machine; where the paragraph has no word at a place, the line
 * comes first. Only the buckets of a key that the window touches are looked into, so that a first page of very many
 * hits costs little more than one pass over them for each key that leaves them together.
 */
export function windowInOrder(
  columns: TokenColumns,
  hits: Spans,
  keys: readonly SortKey[],
  offset: number,
  limit: number,
): number[] {
  const count = hits.starts.length;
  const all = new Uint32Array(count);
  for (let hit = 0; hit < count; hit++) all[hit] = hit;
  const from = Math.min(offset, count);
  const to = Math.min(offset + limit, count);
  const readers = keys.map((key) => keyReader(columns, hits, key));
  return from < to ? sortWindow(all, readers, from, to) : [];
}

/** Gives the keys of some hits, each from 0 to `size` − 1. */
interface KeyReader {
  size: number;
  read: (hits: Uint32Array) => Uint32Array;
}

/** `[from, to)` of the hits, given in running order, as they would stand if all were sorted. */
function sortWindow(hits: Uint32Array, keys: readonly KeyReader[], from: number, to: number): number[] {
  const [key, ...others] = keys;
  if (key === undefined) return Array.from(hits.subarray(from, to));
  if (hits.length <= fewHits) return compareAll(hits, keys).slice(from, to);
  const keyOf = key.read(hits);
  const bucketStart = new Uint32Array(key.size + 1);
  for (let i = 0; i < keyOf.length; i++) {
    const after = (keyOf[i] ?? 0) + 1;
    bucketStart[after] = (bucketStart[after] ?? 0) + 1;
  }
  let [lowest, highest] = [0, 0];
  for (let bucket = 0; bucket < key.size; bucket++) {
    const start = bucketStart[bucket] ?? 0;
    if (start <= from) lowest = bucket;
    if (start < to) highest = bucket;
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + start;
  }
  const base = bucketStart[lowest] ?? 0;
  const touched = new Uint32Array((bucketStart[highest + 1] ?? 0) - base);
  const next = bucketStart.slice(lowest, highest + 1);
  for (let i = 0; i < keyOf.length; i++) {
    const bucket = (keyOf[i] ?? 0) - lowest;
    if (bucket < 0 || bucket >= next.length) continue;
    const place = next[bucket] ?? 0;
    touched[place - base] = hits[i] ?? 0;
    next[bucket] = place + 1;
  }
  const window: number[] = [];
  for (let bucket = lowest; bucket <= highest; bucket++) {
    const [start, end] = [bucketStart[bucket] ?? 0, bucketStart[bucket + 1] ?? 0];
    if (start === end) continue;
    const inBucket = touched.subarray(start - base, end - base);
    window.push(...sortWindow(inBucket, others, Math.max(0, from - start), Math.min(to, end) - start));
  }
  return window;
}

function compareAll(hits: Uint32Array, keys: readonly KeyReader[]): number[] {
  const columns = keys.map((key) => key.read(hits));
  const compare = (a: number, b: number) => {
    for (const column of columns) {
      const order = (column[a] ?? 0) - (column[b] ?? 0);
      if (order !== 0) return order;
    }
    return a - b;
  };
  const places = Array.from(hits.keys()).sort(compare);
  return places.map((place) => hits[place] ?? 0);
}

function keyReader(columns: TokenColumns, hits: Spans, key: SortKey): KeyReader {
  if (key === 'document' || key === 'latest') return documentReader(columns, hits, key === 'latest');
  const rank = alphabet(columns);
  const { foldIds, paragraphStart } = columns;
  const { starts, ends, paragraphs } = hits;
  const [near, side] = key === 'node' ? [0, 'L'] : [Number(key[0]), key[1]];
  const edges = side === 'L' ? starts : ends;
  const step = side === 'L' ? -near : near - 1;
  return {
    size: columns.folds.length + 1,
    read: (wanted) => {
      const keyOf = new Uint32Array(wanted.length);
      for (let i = 0; i < wanted.length; i++) {
        const hit = wanted[i] ?? 0;
        const at = (edges[hit] ?? 0) + step;
        const p = paragraphs[hit] ?? 0;
        if (at >= (paragraphStart[p] ?? 0) && at < (paragraphStart[p + 1] ?? 0))
          keyOf[i] = (rank[foldIds[at] ?? 0] ?? 0) + 1;
      }
      return keyOf;
    },
  };
}

function documentReader(columns: TokenColumns, { paragraphs }: Spans, latestFirst: boolean): KeyReader {
  const { documentOf } = columns;
  const size = columns.documentIds.length;
  return {
    size,
    read: (wanted) => {
      const keyOf = new Uint32Array(wanted.length);
      for (let i = 0; i < wanted.length; i++) {
        const document = documentOf[paragraphs[wanted[i] ?? 0] ?? 0] ?? 0;
        keyOf[i] = latestFirst ? size - 1 - document : document;
      }
      return keyOf;
    },
  };
}

const alphabets = new WeakMap<TokenColumns, Uint32Array>();

/** Fold id → its place among all folded forms in code-unit order. */
function alphabet(columns: TokenColumns): Uint32Array {
  const known = alphabets.get(columns);
  if (known) return known;
  // Without a comparison of our own the engine sorts texts by code units, several times as fast.
  const sorted = [...columns.folds].sort();
  const rank = new Uint32Array(sorted.length);
  for (const [place, fold] of sorted.entries()) rank[columns.foldId.get(fold) ?? 0] = place;
  alphabets.set(columns, rank);
  return rank;
}
