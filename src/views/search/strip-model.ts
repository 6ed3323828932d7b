import type { PositionsResult } from '../../search/positions.ts';

export interface StripHit {
  query: number;
  /** Place of its query among those that were asked. */
  lane: number;
  /** Words before it in the document. */
  offset: number;
  /** Hits that the stroke stands for. */
  hits: number;
  paragraph: number;
  counted: boolean;
}

/** One speech with the hits of all queries. */
export interface Strip {
  document: string;
  /** Words of the document, all turns. */
  tokens: number;
  /** Queries that are drawn, one above the other. */
  lanes: number;
  hits: StripHit[];
}

/** The speeches with the most hits, at most so many; in the order of the corpus. `null` where all fit. */
export function chooseStrips(
  rows: readonly { document: string; count: number; otherCount: number }[],
  most: number,
): string[] | null {
  const hits = new Map<string, number>();
  for (const { document, count, otherCount } of rows)
    hits.set(document, (hits.get(document) ?? 0) + count + otherCount);
  if (hits.size <= most) return null;
  const mostFirst = [...hits].sort((a, b) => b[1] - a[1]).slice(0, most);
  const chosen = new Set(mostFirst.map(([document]) => document));
  return [...hits.keys()].filter((document) => chosen.has(document));
}

/** A query that was asked (0, 1, 2), and where it stands. */
export interface AskedPositions {
  query: number;
  answer: PositionsResult | undefined;
}

/** Joins the positions of several queries by speech, in the order of the corpus; each query has a lane. */
export function computeStrips(asked: readonly AskedPositions[]): Strip[] {
  const strips = new Map<string, Strip>();
  for (const [lane, { query, answer }] of asked.entries())
    for (const { document, tokens, offsets, hits, paragraphs, counted } of answer?.documents ?? []) {
      const strip = strips.get(document) ?? { document, tokens, lanes: asked.length, hits: [] };
      strips.set(document, strip);
      for (const [i, offset] of offsets.entries())
        strip.hits.push({
          query,
          lane,
          offset,
          hits: hits[i] ?? 1,
          paragraph: paragraphs[i] ?? 0,
          counted: counted[i] === 1,
        });
    }
  return [...strips.values()];
}

/** The strokes of one look: those of a query that are counted, or those that are not. */
export interface StripStrokes {
  key: string;
  query: number;
  counted: boolean;
  /** An SVG path. */
  path: string;
}

/** The strokes of a strip in one path a look: a shape for each of thousands of hits would be slow to draw. */
export function drawStrokes(strip: Strip, length: number, laneHeight: number): StripStrokes[] {
  const paths = new Map<string, StripStrokes>();
  for (const { query, lane, offset, counted } of strip.hits) {
    const key = `${query} ${counted}`;
    const strokes = paths.get(key) ?? { key, query, counted, path: '' };
    paths.set(key, strokes);
    const x = (offset / Math.max(1, strip.tokens)) * length;
    strokes.path += `M${x.toFixed(1)} ${lane * laneHeight + 2}h1.5v${laneHeight - 4}h-1.5z`;
  }
  return [...paths.values()];
}
