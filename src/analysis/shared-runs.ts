import type { Selection } from './selection.ts';
import type { TokenColumns } from './token-columns.ts';

/** The same words at two places: tokens `[a, a + words)` and `[b, b + words)`, a before b. */
export interface SharedRun {
  a: number;
  b: number;
  words: number;
}

export interface SharedRuns {
  /** In order of a, then of b. */
  runs: SharedRun[];
  /** Beginnings that return so often that the runs that start with them were not paired; see `maxPlaces`. */
  tooCommon: { at: number; places: number }[];
}

/** A beginning that returns at more places than this is not paired with itself: the pairs grow with the square. */
const defaultMaxPlaces = 100;

/**
 * All maximal runs of at least `minWords` equal folded tokens in paragraphs of two different documents: no run could
 * be made longer on either side without leaving a paragraph or meeting different words.
 *
 * Every run begins with a gram of `minWords` tokens that both places share, so places are chained by the hash of the
 * gram that begins there, and each pair in a chain is taken where it cannot be extended to the left: linear in the
 * tokens plus the pairs of places that share a gram.
 */
export function findSharedRuns(
  columns: TokenColumns,
  selection: Selection,
  minWords: number,
  maxPlaces = defaultMaxPlaces,
): SharedRuns {
  const text = new RunText(columns, selection);
  const chains = chainGrams(text, minWords, maxPlaces);
  const found = new Map<string, SharedRun>();
  for (const places of chains.groups)
    for (const [i, b] of places.entries())
      for (const a of places.slice(0, i)) {
        if (text.documentAt(a) === text.documentAt(b)) continue;
        if (text.sameBefore(a, b) && chains.isSkipped[a - 1] !== 1) continue;
        const run = text.extend(a, b, minWords);
        found.set(`${run.a} ${run.b}`, run);
      }
  const runs = [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { runs, tooCommon: chains.tooCommon };
}

/** The selected tokens, with the bounds that a run may not cross. */
class RunText {
  readonly ids: Uint32Array;
  /** Token → end of its paragraph; 0 where it is not selected. */
  readonly end: Uint32Array;
  private readonly document: Uint32Array;
  private readonly begins: Uint8Array;

  constructor(columns: TokenColumns, selection: Selection) {
    this.ids = columns.foldIds;
    this.end = new Uint32Array(this.ids.length);
    this.document = new Uint32Array(this.ids.length);
    this.begins = new Uint8Array(this.ids.length + 1);
    for (const p of selection.paragraphs) {
      const [first, last] = [columns.paragraphStart[p] ?? 0, columns.paragraphStart[p + 1] ?? 0];
      this.end.fill(last, first, last);
      this.document.fill(columns.documentOf[p] ?? 0, first, last);
      if (first < last) this.begins[first] = 1;
    }
  }

  documentAt(at: number): number {
    return this.document[at] ?? 0;
  }

  holds(at: number, words: number): boolean {
    return at + words <= (this.end[at] ?? 0);
  }

  sameGram(a: number, b: number, words: number): boolean {
    for (let i = 0; i < words; i++) if (this.ids[a + i] !== this.ids[b + i]) return false;
    return true;
  }

  sameBefore(a: number, b: number): boolean {
    return this.begins[a] === 0 && this.begins[b] === 0 && this.ids[a - 1] === this.ids[b - 1];
  }

  extend(a: number, b: number, words: number): SharedRun {
    let left = 0;
    while (this.sameBefore(a - left, b - left)) left++;
    let right = words;
    while (
      this.holds(a, right + 1) &&
      this.holds(b, right + 1) &&
      this.ids[a + right] === this.ids[b + right]
    )
      right++;
    return { a: a - left, b: b - left, words: left + right };
  }
}

function chainGrams(text: RunText, words: number, maxPlaces: number) {
  const { ids } = text;
  const size = 1 << Math.ceil(Math.log2(Math.max(16, ids.length * 2)));
  const head = new Int32Array(size).fill(-1);
  const nextGroup: number[] = [];
  const groups: number[][] = [];
  for (let at = 0; at < ids.length; at++) {
    if (!text.holds(at, words)) continue;
    let hash = 0;
    for (let i = 0; i < words; i++) hash = Math.imul(hash ^ (ids[at + i] ?? 0), 0x9e3779b1) + i;
    const slot = ((hash ^ (hash >>> 15)) >>> 0) & (size - 1);
    let group = head[slot] ?? -1;
    while (group !== -1 && !text.sameGram(groups[group]?.[0] ?? 0, at, words)) group = nextGroup[group] ?? -1;
    if (group === -1) {
      nextGroup.push(head[slot] ?? -1);
      head[slot] = groups.length;
      groups.push([at]);
    } else {
      groups[group]?.push(at);
    }
  }
  const isSkipped = new Uint8Array(ids.length);
  const common = groups.filter((places) => places.length > maxPlaces);
  for (const places of common) for (const at of places) isSkipped[at] = 1;
  return {
    groups: groups.filter((places) => places.length > 1 && places.length <= maxPlaces),
    isSkipped,
    tooCommon: common.map((places) => ({ at: places[0] ?? 0, places: places.length })),
  };
}
