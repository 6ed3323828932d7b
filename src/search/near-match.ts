import type { TokenColumns } from '../analysis/token-columns.ts';
import { collectSpans, type Spans } from './spans.ts';

/**
 * The shortest stretches of one paragraph that hold something of both sides, the two not overlapping and the first
 * word of the later at most `distance` words after the last of the earlier, in either order. A stretch that contains
 * another one is not counted again.
 */
export function matchNear(columns: TokenColumns, left: Spans, right: Spans, distance: number): Spans {
  const longest = right.starts.reduce((most, start, i) => Math.max(most, (right.ends[i] ?? 0) - start), 0);
  const found: [number, number][] = [];
  let next = 0;
  for (const [i, start] of left.starts.entries()) {
    const end = left.ends[i] ?? 0;
    const paragraph = left.paragraphs[i] ?? 0;
    const first = columns.paragraphStart[paragraph] ?? 0;
    const last = columns.paragraphStart[paragraph + 1] ?? 0;
    while (next < right.starts.length && (right.starts[next] ?? 0) < start) next++;

    const lowest = Math.max(first, start - distance - longest);
    for (let r = next - 1; r >= 0 && (right.starts[r] ?? 0) >= lowest; r--) {
      const rightEnd = right.ends[r] ?? 0;
      if (rightEnd > start || start - (rightEnd - 1) > distance) continue;
      found.push([right.starts[r] ?? 0, end]);
      break;
    }
    let best = Infinity;
    const highest = Math.min(last - 1, end - 1 + distance);
    for (let r = next; r < right.starts.length; r++) {
      const rightStart = right.starts[r] ?? 0;
      if (rightStart > highest || rightStart >= best) break;
      if (rightStart >= end) best = Math.min(best, right.ends[r] ?? 0);
    }
    if (best < Infinity) found.push([start, best]);
  }
  return shortest(columns, collectSpans(columns, found));
}

/** Leaves out every span that contains another. */
function shortest(columns: TokenColumns, spans: Spans): Spans {
  const kept: [number, number][] = [];
  let end = Infinity;
  for (let i = spans.starts.length - 1; i >= 0; i--) {
    const start = spans.starts[i] ?? 0;
    const own = spans.ends[i] ?? 0;
    const previous = kept.at(-1);
    if (previous !== undefined && previous[0] === start) {
      // Of two spans with one start the shorter stays.
      if (own < previous[1]) kept[kept.length - 1] = [start, own];
      end = Math.min(end, own);
    } else if (own < end) {
      kept.push([start, own]);
      end = own;
    }
  }
  return collectSpans(columns, kept);
}
