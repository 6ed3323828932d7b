import type { KeynessRow } from '../../analysis/keyness.ts';
import { ratePerThousand } from './keyness-rows-model.ts';

/** Words that stand at one spot: the same count on both sides. */
export interface ScatterPoint {
  a: number;
  b: number;
  /** Strongest first; the first one gives the label. */
  words: string[];
  /** Signed G² of all of them (it depends on the counts alone). */
  logLikelihood: number;
  /** Centre in pixels, from the top left of the plot. */
  x: number;
  y: number;
  radius: number;
}

export interface ScatterLabel {
  text: string;
  /** Where the text begins or ends, and its baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

export interface Scatter {
  points: (ScatterPoint & { label: ScatterLabel | null })[];
  /** The largest rate of either axis: both axes have one scale, so that the diagonal means the same rate. */
  top: number;
  /** Rates at which to draw a grid line. */
  ticks: number[];
  place(rateA: number, rateB: number): { x: number; y: number };
}

export interface ScatterOptions {
  /** The side of the square plot in pixels. */
  size: number;
  /** Width of a label in pixels. */
  measure(text: string): number;
}

/** Middle of the caption on the diagonal, in parts of the side of the plot. */
export const captionAt = { x: 0.88, y: 0.12 };

const labelHeight = 14;
/** Room around a dot and between labels. */
const gap = 3;

/**
 * Words by their rate on side A (right) and side B (up), per 1,000, on square-root scales that spread the rare ones.
 * Labels go to the strongest first, and only where they touch neither a dot nor another label.
 */
export function layoutScatter(rows: readonly KeynessRow[], { size, measure }: ScatterOptions): Scatter {
  const spots = groupBySpot(rows);
  const [first] = rows;
  const rates = spots.map(({ a, b, ...rest }) => ({
    ...rest,
    a,
    b,
    rateA: ratePerThousand(a, first?.targetTokens ?? 0) ?? 0,
    rateB: ratePerThousand(b, first?.referenceTokens ?? 0) ?? 0,
  }));
  const top = Math.max(1, ...rates.flatMap(({ rateA, rateB }) => [rateA, rateB])) * 1.04;
  const scale = (rate: number) => Math.sqrt(rate / top) * size;
  const place = (rateA: number, rateB: number) => ({ x: scale(rateA), y: size - scale(rateB) });
  const points = rates.map(({ a, b, words, logLikelihood, rateA, rateB }): ScatterPoint => ({
    a,
    b,
    words,
    logLikelihood,
    ...place(rateA, rateB),
    radius: Math.min(9, 2.6 + Math.log2(words.length) * 0.8),
  }));
  return { points: labelPoints(points, size, measure), top, ticks: ticksUpTo(top), place };
}

function groupBySpot(rows: readonly KeynessRow[]) {
  const spots = new Map<string, { a: number; b: number; words: string[]; logLikelihood: number }>();
  for (const { word, targetCount: a, referenceCount: b, logLikelihood } of rows) {
    const spot = spots.get(`${a} ${b}`);
    if (spot) spot.words.push(word);
    else spots.set(`${a} ${b}`, { a, b, words: [word], logLikelihood });
  }
  return [...spots.values()];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function labelPoints(points: readonly ScatterPoint[], size: number, measure: ScatterOptions['measure']) {
  const dots = points.map(({ x, y, radius }) => grow({ left: x, right: x, top: y, bottom: y }, radius));
  const taken = captionBoxes(size);
  const labels = new Map<ScatterPoint, ScatterLabel>();
  const ranked = points.toSorted(
    (p, q) => Math.abs(q.logLikelihood) - Math.abs(p.logLikelihood) || q.a + q.b - p.a - p.b,
  );
  for (const point of ranked) {
    const text = point.words.length === 1 ? point.words[0] : `${point.words[0]} +${point.words.length - 1}`;
    if (text === undefined) continue;
    const width = measure(text);
    for (const label of candidates(point, text)) {
      const box = boxOf(label, width);
      const inside =
        box.left >= 0 && box.right <= size + 40 && box.top >= -labelHeight && box.bottom <= size + 4;
      if (!inside || taken.some((other) => meet(box, other)) || dots.some((dot) => meet(box, dot))) continue;
      labels.set(point, label);
      taken.push(grow(box, gap));
      break;
    }
  }
  return points.map((point) => ({ ...point, label: labels.get(point) ?? null }));
}

/** The caption stands above the diagonal, aslant: boxes along it, from its beginning to its end. */
export function captionBoxes(size: number): Box[] {
  return [-32, -24, -16, -8, 0, 8, 16, 24, 32].map((along) => {
    const [x, y] = [captionAt.x * size - 7 + along, captionAt.y * size - 7 - along];
    return grow({ left: x, right: x, top: y, bottom: y }, 7);
  });
}

function candidates({ x, y, radius }: ScatterPoint, text: string): ScatterLabel[] {
  const away = radius + gap;
  return [
    { text, x: x + away, y: y + 4, anchor: 'start' },
    { text, x: x - away, y: y + 4, anchor: 'end' },
    { text, x, y: y - away - 1, anchor: 'middle' },
    { text, x, y: y + away + 10, anchor: 'middle' },
    { text, x: x + away - 2, y: y + 13, anchor: 'start' },
    { text, x: x + away - 2, y: y - 5, anchor: 'start' },
    { text, x: x - away + 2, y: y + 13, anchor: 'end' },
  ];
}

/** The box of a label; its baseline stands four pixels above its lower edge. */
export function boxOf({ x, y, anchor }: ScatterLabel, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - labelHeight + 4, bottom: y + 4 };
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function grow(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

/** Round rates that double or so: they stand roughly even on a square-root scale. */
function ticksUpTo(top: number): number[] {
  const steps = [0, 0.5, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1000];
  const within = steps.filter((step) => step <= top);
  return within.filter((step, i) => i === 0 || i === within.length - 1 || Math.sqrt(step / top) > 0.12);
}
