import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import type { MarkLayer } from '../../url-state/mark-layers.ts';

/** What is marked in a paragraph's text: UTF-16 offsets, `end` exclusive. */
export interface TextMark {
  start: number;
  end: number;
  /** What is stepped through, a cue that stands beside it, or what is marked on demand. */
  kind: 'hit' | 'cue' | MarkLayer;
  /** Number of the hit within the speech, from 1; 0 for all else. */
  hit: number;
  /** Of what is marked on demand: what it is, and the evidence that it opens. */
  label?: string;
  evidence?: EvidenceKey;
}

export interface TextPiece {
  start: number;
  text: string;
  hit: TextMark | null;
  /** Whether it is the first piece of its hit. */
  opensHit: boolean;
  cue: boolean;
  /** What covers it of what is marked on demand. */
  layers: TextMark[];
}

/**
 * Cuts a text where marks begin and end, so that a hit inside a cue shows as both. Of hits that overlap, the one that
 * starts first holds the shared part. The pieces joined are the text.
 *
 * @param cuts further places to cut at
 */
export function sliceText(
  text: string,
  marks: readonly TextMark[],
  cuts: readonly number[] = [],
): TextPiece[] {
  const inside = marks.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const edges = new Set([0, text.length]);
  for (const { start, end } of inside) edges.add(Math.max(0, start)).add(Math.min(end, text.length));
  for (const cut of cuts) if (cut > 0 && cut < text.length) edges.add(cut);
  const places = [...edges].sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [start = 0, end = 0] = [places[i], places[i + 1]];
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const hit = over.find(({ kind }) => kind === 'hit') ?? null;
    pieces.push({
      start,
      text: text.slice(start, end),
      hit,
      opensHit: hit !== null && pieces.every((piece) => piece.hit?.hit !== hit.hit),
      cue: over.some(({ kind }) => kind === 'cue'),
      layers: over.filter(({ kind }) => kind !== 'hit' && kind !== 'cue'),
    });
  }
  return pieces;
}
