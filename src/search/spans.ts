/** Runs of tokens `[starts[i], ends[i])`, ordered by start, then end; none twice. No run leaves its paragraph. */
export interface Spans {
  starts: Uint32Array;
  ends: Uint32Array;
}

export const noSpans: Spans = { starts: new Uint32Array(0), ends: new Uint32Array(0) };

/** Spans of one length from their ascending starts. */
export function spansOfLength(starts: Uint32Array, length: number): Spans {
  return { starts, ends: starts.map((start) => start + length) };
}

/** All spans of all lists, in order, each once. */
export function uniteSpans(lists: readonly Spans[]): Spans {
  const filled = lists.filter((list) => list.starts.length > 0);
  const [{ starts, ends } = noSpans, ...others] = filled;
  return others.reduce(mergeTwo, { starts, ends });
}

/** The spans whose index passes. */
export function filterSpans(spans: Spans, keep: (index: number) => boolean): Spans {
  const starts = new Uint32Array(spans.starts.length);
  const ends = new Uint32Array(spans.starts.length);
  let size = 0;
  for (let i = 0; i < starts.length; i++) {
    if (!keep(i)) continue;
    starts[size] = spans.starts[i] ?? 0;
    ends[size++] = spans.ends[i] ?? 0;
  }
  return { starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}

/** Collects spans given in any order. */
export function collectSpans(pairs: readonly (readonly [start: number, end: number])[]): Spans {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const once = sorted.filter((pair, i) => pair[0] !== sorted[i - 1]?.[0] || pair[1] !== sorted[i - 1]?.[1]);
  return {
    starts: Uint32Array.from(once, (pair) => pair[0]),
    ends: Uint32Array.from(once, (pair) => pair[1]),
  };
}

function mergeTwo(a: Spans, b: Spans): Spans {
  const total = a.starts.length + b.starts.length;
  const starts = new Uint32Array(total);
  const ends = new Uint32Array(total);
  let size = 0;
  for (let i = 0, j = 0; i < a.starts.length || j < b.starts.length;) {
    const aStart = a.starts[i] ?? Infinity;
    const bStart = b.starts[j] ?? Infinity;
    const takeA = aStart < bStart || (aStart === bStart && (a.ends[i] ?? 0) <= (b.ends[j] ?? 0));
    const start = takeA ? aStart : bStart;
    const end = (takeA ? a.ends[i++] : b.ends[j++]) ?? 0;
    if (size > 0 && starts[size - 1] === start && ends[size - 1] === end) continue;
    starts[size] = start;
    ends[size++] = end;
  }
  return { starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}
