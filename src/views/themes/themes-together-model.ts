import { clusterOrder } from '../../analysis/seriation.ts';
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

/** Two themes, or two names. */
export type AnyPair = Omit<ThemePair, 'paragraphs'>;

/** The matrix of themes that share paragraphs. */
export interface TogetherMatrix<Pair extends AnyPair = ThemePair> {
  /** Themes that occur, in an order that puts what goes together side by side. */
  ids: string[];
  /** How many paragraphs carry each. */
  counts: ReadonlyMap<string, number>;
  pairOf: (a: string, b: string) => Pair | null;
  /** All paragraphs that are selected. */
  total: number;
}

export function computeTogether<Pair extends AnyPair>(pairs: readonly Pair[]): TogetherMatrix<Pair> {
  const known = new Map(
    pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair] as const, [`${pair.b} ${pair.a}`, pair] as const]),
  );
  const counts = new Map(
    pairs.flatMap(({ a, b, aCount, bCount }) => [[a, aCount] as const, [b, bCount] as const]),
  );
  const pairOf = (a: string, b: string) => known.get(`${a} ${b}`) ?? null;
  const ids = [...counts.keys()];
  return {
    ids: clusterOrder(ids.length, (i, j) => 1 - (pairOf(ids[i] ?? '', ids[j] ?? '')?.phi ?? 0)).flatMap(
      (i) => ids[i] ?? [],
    ),
    counts,
    pairOf,
    total: pairs[0]?.total ?? 0,
  };
}

/** A tie as a shade: 0 to 6 of the heat scale for what is above independence; `null` for what is not. */
export function tieShade(kind: Tie, pair: AnyPair): number | null {
  const value = pair[kind];
  if (value === null || value <= 0) return null;
  const bounds = kind === 'both' ? countBounds : tieBounds;
  return bounds.findLastIndex((bound) => value >= bound);
}

/** Lower bounds of the seven shades. */
export const tieBounds = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6];
export const countBounds = [0, 1, 2, 3, 5, 8, 12];
