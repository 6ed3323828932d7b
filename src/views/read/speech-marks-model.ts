import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import type { MarkLayer } from '../../url-state/mark-layers.ts';
import type { TextMark } from './text-marks-model.ts';

/** Where something stands in a paragraph: UTF-16 offsets in its text, `end` exclusive. */
export interface PlaceInText {
  start: number;
  end: number;
}

/** What is stepped through, numbered through the speech from 1: hits of the query or, without one, cues. */
export interface Hit extends PlaceInText {
  hit: number;
  paragraph: number;
}

/** What is marked on demand: a theme's cue, a name, a year. */
export interface LayerMark extends PlaceInText {
  paragraph: number;
  layer: MarkLayer;
  /** What it is. */
  label: string;
  /** What a click on it opens. */
  evidence?: EvidenceKey;
}

/** What is marked in a speech, by paragraph number. */
export interface SpeechMarks {
  hits: readonly Hit[];
  marksOf: ReadonlyMap<number, readonly TextMark[]>;
}

/** Numbers the hits, and puts them, the cues to be shown beside them and what is marked on demand in place. */
export function computeMarks(
  hits: readonly { paragraph: number; marks: readonly PlaceInText[] }[],
  cues: readonly { paragraph: number; marks: readonly PlaceInText[] }[],
  layers: readonly LayerMark[] = [],
): SpeechMarks {
  const numbered: Hit[] = [];
  const marksOf = new Map<number, TextMark[]>();
  const add = (paragraph: number, mark: TextMark) => {
    const list = marksOf.get(paragraph) ?? [];
    if (list.length === 0) marksOf.set(paragraph, list);
    list.push(mark);
  };
  for (const { paragraph, marks } of hits.toSorted((a, b) => a.paragraph - b.paragraph))
    for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      const hit = numbered.length + 1;
      numbered.push({ hit, paragraph, start, end });
      add(paragraph, { start, end, kind: 'hit', hit });
    }
  for (const { paragraph, marks } of cues)
    for (const { start, end } of marks) add(paragraph, { start, end, kind: 'cue', hit: 0 });
  for (const { paragraph, layer, ...mark } of layers) add(paragraph, { ...mark, kind: layer, hit: 0 });
  return { hits: numbered, marksOf };
}

/**
 * The hit to go to next: from the one that is looked at, else from the first that lies at or after a paragraph. Goes
 * round at the ends; `null` where there is no hit.
 */
export function stepHit(
  hits: readonly Hit[],
  current: number | null,
  paragraph: number,
  direction: 1 | -1,
): number | null {
  if (hits.length === 0) return null;
  if (current !== null && current <= hits.length)
    return ((current - 1 + direction + hits.length) % hits.length) + 1;
  if (direction === 1) return hits.find((hit) => hit.paragraph >= paragraph)?.hit ?? 1;
  return hits.findLast((hit) => hit.paragraph < paragraph)?.hit ?? hits.length;
}
