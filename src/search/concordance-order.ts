import type { TokenColumns } from '../analysis/token-columns.ts';
import type { SortKey } from './sort-keys.ts';
import type { Spans } from './spans.ts';

/**
 * A window of the hits in order: `keys` decide one after another, then the running order. Words compare by their
 * folded forms in code-unit order, the same on every machine; where the paragraph has no word at a place, the line
 * comes first. Only the buckets of the first key that the window touches are sorted, so that a first page of very
 * many hits costs little more than one pass over them.
 */
export function windowInOrder(
  columns: TokenColumns,
  hits: Spans,
  keys: readonly SortKey[],
  offset: number,
  limit: number,
): number[] {
  const count = hits.starts.length;
  const end = Math.min(offset + limit, count);
  const [first, ...others] = keys.map((key) => keyColumn(columns, hits, key));
  if (first === undefined) return Array.from({ length: Math.max(0, end - offset) }, (_, i) => offset + i);

  const major = new Uint32Array(count);
  const bucketStart = new Uint32Array(first.size + 1);
  for (let hit = 0; hit < count; hit++) {
    const key = first.of(hit);
    major[hit] = key;
    bucketStart[key + 1] = (bucketStart[key + 1] ?? 0) + 1;
  }
  let lowest = 0;
  for (let key = 1; key <= first.size; key++) {
    bucketStart[key] = (bucketStart[key] ?? 0) + (bucketStart[key - 1] ?? 0);
    if ((bucketStart[key] ?? 0) <= offset) lowest = key;
  }
  const base = bucketStart[lowest] ?? 0;
  const chosen: number[] = [];
  for (let hit = 0; hit < count; hit++) {
    const key = major[hit] ?? 0;
    if (key < lowest || (bucketStart[key] ?? 0) >= end) continue;
    chosen.push(hit);
  }
  chosen.sort((a, b) => {
    let order = (major[a] ?? 0) - (major[b] ?? 0);
    for (let i = 0; order === 0 && i < others.length; i++)
      order = (others[i]?.of(a) ?? 0) - (others[i]?.of(b) ?? 0);
    return order || a - b;
  });
  return chosen.slice(offset - base, end - base);
}

/** A key for each hit, from 0 to `size` − 1. */
interface KeyColumn {
  size: number;
  of: (hit: number) => number;
}

function keyColumn(columns: TokenColumns, hits: Spans, key: SortKey): KeyColumn {
  if (key === 'document' || key === 'latest') return documentColumn(columns, hits, key === 'latest');
  const rank = alphabet(columns);
  const size = columns.folds.length + 1;
  const [near, side] = key === 'node' ? [0, 'R'] : [Number(key[0]), key[1]];
  const { paragraphs } = hits;
  const of = (hit: number) => {
    const start = hits.starts[hit] ?? 0;
    const at = near === 0 ? start : side === 'L' ? start - near : (hits.ends[hit] ?? 0) - 1 + near;
    const p = paragraphs[hit] ?? 0;
    const inside = at >= (columns.paragraphStart[p] ?? 0) && at < (columns.paragraphStart[p + 1] ?? 0);
    return inside ? (rank[columns.foldIds[at] ?? 0] ?? 0) + 1 : 0;
  };
  return { size, of };
}

function documentColumn(columns: TokenColumns, hits: Spans, latestFirst: boolean): KeyColumn {
  const { paragraphs } = hits;
  const size = columns.documentIds.length;
  const document = (hit: number) => columns.documentOf[paragraphs[hit] ?? 0] ?? 0;
  return { size, of: latestFirst ? (hit) => size - 1 - document(hit) : document };
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
