import type { TokenColumns } from '../analysis/token-columns.ts';

/** Runs of tokens `[starts[i], ends[i])`, ordered by start, then end; none twice. No run leaves its paragraph. */
export interface Spans {
  starts: Uint32Array;
  ends: Uint32Array;
  /** The paragraph of each. */
  paragraphs: Uint32Array;
}

const none = new Uint32Array(0);
export const noSpans: Spans = { starts: none, ends: none, paragraphs: none };

/** Spans of one length from their ascending starts. */
export function spansOfLength(columns: TokenColumns, starts: Uint32Array, length: number): Spans {
  const ends = new Uint32Array(starts.length);
  const paragraphs = new Uint32Array(starts.length);
  const { paragraphStart } = columns;
  const last = paragraphStart.length - 2;
  let p = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    while (p < last && (paragraphStart[p + 1] ?? 0) <= start) p++;
    paragraphs[i] = p;
    ends[i] = start + length;
  }
  return { starts, ends, paragraphs };
}

/** All spans of all lists, in order, each once. */
export function uniteSpans(lists: readonly Spans[]): Spans {
  const filled = lists.filter((list) => list.starts.length > 0);
  const [{ starts, ends, paragraphs } = noSpans, ...others] = filled;
  return others.reduce(mergeTwo, { starts, ends, paragraphs });
}

/** The spans whose index passes. */
export function filterSpans(spans: Spans, keep: (index: number) => boolean): Spans {
  const kept = emptySpans(spans.starts.length);
  let size = 0;
  for (let i = 0; i < spans.starts.length; i++) if (keep(i)) copySpan(spans, i, kept, size++);
  return firstOf(kept, size);
}

/** The spans at the given indexes, in that order. */
export function pickSpans(spans: Spans, indexes: Uint32Array): Spans {
  const picked = emptySpans(indexes.length);
  for (const [to, from] of indexes.entries()) copySpan(spans, from, picked, to);
  return picked;
}

/** Collects spans given in any order. */
export function collectSpans(
  columns: TokenColumns,
  pairs: readonly (readonly [start: number, end: number])[],
): Spans {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const once = sorted.filter((pair, i) => pair[0] !== sorted[i - 1]?.[0] || pair[1] !== sorted[i - 1]?.[1]);
  const spans = spansOfLength(
    columns,
    Uint32Array.from(once, (pair) => pair[0]),
    0,
  );
  return { ...spans, ends: Uint32Array.from(once, (pair) => pair[1]) };
}

function mergeTwo(a: Spans, b: Spans): Spans {
  const merged = emptySpans(a.starts.length + b.starts.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.starts.length || j < b.starts.length;) {
    const aStart = a.starts[i] ?? Infinity;
    const bStart = b.starts[j] ?? Infinity;
    const takeA = aStart < bStart || (aStart === bStart && (a.ends[i] ?? 0) <= (b.ends[j] ?? 0));
    if (takeA) copySpan(a, i++, merged, size);
    else copySpan(b, j++, merged, size);
    const twice =
      size > 0 &&
      merged.starts[size - 1] === merged.starts[size] &&
      merged.ends[size - 1] === merged.ends[size];
    if (!twice) size++;
  }
  return firstOf(merged, size);
}

function emptySpans(size: number): Spans {
  return { starts: new Uint32Array(size), ends: new Uint32Array(size), paragraphs: new Uint32Array(size) };
}

function firstOf({ ends, paragraphs, starts }: Spans, size: number): Spans {
  return {
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    paragraphs: paragraphs.subarray(0, size),
  };
}

function copySpan(from: Spans, i: number, to: Spans, j: number) {
  to.starts[j] = from.starts[i] ?? 0;
  to.ends[j] = from.ends[i] ?? 0;
  to.paragraphs[j] = from.paragraphs[i] ?? 0;
}
