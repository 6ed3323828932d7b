import type { ThemePair } from '../../analysis/theme-together.ts';

/** How a pair is measured: φ, NPMI, or the bare count. */
export type Tie = 'phi' | 'npmi' | 'both';

/** A theme beside another, seen from that one. */
export interface Neighbour {
  id: string;
  /** Paragraphs on the theme that is looked at, and on the other. */
  own: number;
  other: number;
  pair: ThemePair;
}

/** The themes that share at least one paragraph with a theme, strongest tie (φ) first. */
export function neighboursOf(pairs: readonly ThemePair[], theme: string): Neighbour[] {
  return pairs
    .filter(({ a, b, both }) => both > 0 && (a === theme || b === theme))
    .map((pair) =>
      pair.a === theme
        ? { id: pair.b, own: pair.aCount, other: pair.bCount, pair }
        : { id: pair.a, own: pair.bCount, other: pair.aCount, pair },
    )
    .sort((x, y) => (y.pair.phi ?? 0) - (x.pair.phi ?? 0) || y.pair.both - x.pair.both);
}

/** The matrix of themes that share paragraphs. */
export interface TogetherMatrix {
  /** Themes that occur, in an order that puts what goes together side by side. */
  ids: string[];
  /** How many paragraphs carry each. */
  counts: ReadonlyMap<string, number>;
  pairOf: (a: string, b: string) => ThemePair | null;
  /** All paragraphs that are selected. */
  total: number;
}

export function computeTogether(pairs: readonly ThemePair[]): TogetherMatrix {
  const known = new Map(
    pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair] as const, [`${pair.b} ${pair.a}`, pair] as const]),
  );
  const counts = new Map(
    pairs.flatMap(({ a, b, aCount, bCount }) => [[a, aCount] as const, [b, bCount] as const]),
  );
  const pairOf = (a: string, b: string) => known.get(`${a} ${b}`) ?? null;
  return {
    ids: chain([...counts.keys()], (a, b) => pairOf(a, b)?.phi ?? 0),
    counts,
    pairOf,
    total: pairs[0]?.total ?? 0,
  };
}

/**
 * Puts ids in a row: begins with the strongest pair, then always takes the one that is nearest to either end. Ties go
 * to the earlier id, so that the same pairs give the same order.
 */
function chain(ids: readonly string[], tie: (a: string, b: string) => number): string[] {
  const left = [...ids];
  const [first, second] = strongestPair(left, tie);
  if (first === undefined || second === undefined) return left;
  const row = [first, second];
  while (row.length < ids.length) {
    const rest = left.filter((id) => !row.includes(id));
    let best: { id: string; end: 'front' | 'back'; tie: number } | null = null;
    for (const id of rest)
      for (const end of ['back', 'front'] as const) {
        const strength = tie(end === 'back' ? (row.at(-1) ?? '') : (row[0] ?? ''), id);
        if (best === null || strength > best.tie) best = { id, end, tie: strength };
      }
    if (best === null) break;
    if (best.end === 'back') row.push(best.id);
    else row.unshift(best.id);
  }
  return row;
}

function strongestPair(ids: readonly string[], tie: (a: string, b: string) => number): string[] {
  let best: { pair: string[]; tie: number } | null = null;
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1))
      if (best === null || tie(a, b) > best.tie) best = { pair: [a, b], tie: tie(a, b) };
  return best?.pair ?? [];
}

/** A tie as a shade: 0 to 6 of the heat scale for what is above independence; `null` for what is not. */
export function tieShade(kind: Tie, pair: ThemePair): number | null {
  const value = pair[kind];
  if (value === null || value <= 0) return null;
  const bounds = kind === 'both' ? countBounds : tieBounds;
  return bounds.findLastIndex((bound) => value >= bound);
}

/** Lower bounds of the seven shades. */
export const tieBounds = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6];
export const countBounds = [0, 1, 2, 3, 5, 8, 12];
