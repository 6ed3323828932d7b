import { isStopWord } from './stop-words.ts';
import type { TokenColumns } from './token-columns.ts';

/** A stretch of two texts: tokens `[aFrom, aTo)` and `[bFrom, bTo)` of the columns. */
export interface DiffStretch {
  /** `same`: equal folded words on both sides; `changed`: others, on one side or on both. */
  kind: 'same' | 'changed';
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Texts whose lengths multiply to more than this are not compared word by word: 4,000 words each. */
export const maxDiffCells = 16_000_000;

/**
 * What two runs of tokens have in common, word by word and in order: a longest common subsequence of folded words.
 * Function words that stand alone between two changes are taken for changed, since nobody reads them as kept.
 * Stretches follow each other without gaps. `null` beyond `maxDiffCells`.
 */
export function computeWordDiff(
  columns: TokenColumns,
  a: { from: number; to: number },
  b: { from: number; to: number },
): DiffStretch[] | null {
  const { foldIds } = columns;
  let [aFrom, bFrom, aTo, bTo] = [a.from, b.from, a.to, b.to];
  while (aFrom < aTo && bFrom < bTo && foldIds[aFrom] === foldIds[bFrom])
    [aFrom, bFrom] = [aFrom + 1, bFrom + 1];
  while (aFrom < aTo && bFrom < bTo && foldIds[aTo - 1] === foldIds[bTo - 1]) [aTo, bTo] = [aTo - 1, bTo - 1];
  if ((aTo - aFrom) * (bTo - bFrom) > maxDiffCells) return null;
  const stretches = new Stretches(a.from, b.from);
  stretches.keep(aFrom - a.from);
  for (const [at, bt] of commonPlaces(foldIds, aFrom, aTo, bFrom, bTo)) {
    stretches.changeUpTo(at, bt);
    stretches.keep(1);
  }
  stretches.changeUpTo(aTo, bTo);
  stretches.keep(a.to - aTo);
  return dissolveStrays(columns, stretches.list);
}

class Stretches {
  readonly list: DiffStretch[] = [];
  private a: number;
  private b: number;

  constructor(a: number, b: number) {
    this.a = a;
    this.b = b;
  }

  keep(words: number): void {
    this.add('same', this.a + words, this.b + words);
  }

  changeUpTo(a: number, b: number): void {
    this.add('changed', a, b);
  }

  private add(kind: DiffStretch['kind'], aTo: number, bTo: number): void {
    if (aTo === this.a && bTo === this.b) return;
    appendStretch(this.list, { kind, aFrom: this.a, aTo, bFrom: this.b, bTo });
    [this.a, this.b] = [aTo, bTo];
  }
}

function appendStretch(list: DiffStretch[], stretch: DiffStretch): void {
  const last = list.at(-1);
  if (last?.kind === stretch.kind) [last.aTo, last.bTo] = [stretch.aTo, stretch.bTo];
  else list.push({ ...stretch });
}

/** Pairs of places of a longest common subsequence, in order; the earliest in both texts where there are several. */
function commonPlaces(
  ids: Uint32Array,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
): [number, number][] {
  const [height, width] = [aTo - aFrom, bTo - bFrom];
  // Row by row from the end: the longest common subsequence of what follows. A row more than there are words.
  const longest = new Uint16Array((height + 1) * (width + 1));
  for (let i = height - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--) {
      const at = i * (width + 1) + j;
      longest[at] =
        ids[aFrom + i] === ids[bFrom + j]
          ? (longest[at + width + 2] ?? 0) + 1
          : Math.max(longest[at + width + 1] ?? 0, longest[at + 1] ?? 0);
    }
  const places: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < height && j < width) {
    const at = i * (width + 1) + j;
    if (ids[aFrom + i] === ids[bFrom + j]) places.push([aFrom + i++, bFrom + j++]);
    else if ((longest[at + width + 1] ?? 0) >= (longest[at + 1] ?? 0)) i++;
    else j++;
  }
  return places;
}

function dissolveStrays({ foldIds, folds }: TokenColumns, stretches: readonly DiffStretch[]): DiffStretch[] {
  const kept: DiffStretch[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const between = i > 0 && i < stretches.length - 1;
    const words = foldIds.subarray(stretch.aFrom, stretch.aTo);
    const isStray = stretch.kind === 'same' && between && words.every((id) => isStopWord(folds[id] ?? ''));
    appendStretch(kept, isStray ? { ...stretch, kind: 'changed' } : stretch);
  }
  return kept;
}
