import type { TimelineMark, TimelineModel } from './timeline-model.ts';

/** A rectangle above the axis; y grows upward from it. */
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface PlacedMark {
  mark: TimelineMark;
  x: number;
  /** One stroke a paragraph, from the axis up in reverse running order, so that the text reads downward. */
  strokes: { y: number; length: number; counted: boolean; n: number }[];
  height: number;
  /** Where the label stands: x of its anchor, y of its lowest line; `null` where there are too many to label. */
  label: { x: number; y: number; anchor: 'start' | 'end' } | null;
}

export interface TimelineLayout {
  marks: PlacedMark[];
  /** Height above the axis that everything needs. */
  height: number;
  /** Height of a stroke with its gap. */
  pitch: number;
  x(day: number): number;
}

/** Beyond this many speeches labels would cover each other; the table and the cards name them. */
const mostLabels = 12;
const longestStroke = 52;
const tallestStack = 120;
const labelHeight = 54;

/** Places marks and labels for a width in pixels. `measure` gives the width of a label. */
export function layoutTimeline(
  model: TimelineModel,
  width: number,
  measure: (mark: TimelineMark) => number,
): TimelineLayout {
  const span = model.endDay - model.firstDay;
  const x = (day: number) => ((day - model.firstDay) / span) * width;
  const mostWords = Math.max(
    1,
    ...model.marks.flatMap(({ paragraphs }) => paragraphs.map(({ tokens }) => tokens)),
  );
  const mostParagraphs = Math.max(1, ...model.marks.map(({ paragraphs }) => paragraphs.length));
  const pitch = Math.min(4, tallestStack / mostParagraphs);
  const strokeScale = Math.min(longestStroke, width / 8) / mostWords;

  const marks = model.marks.map((mark): PlacedMark => {
    const count = mark.paragraphs.length;
    return {
      mark,
      x: x(mark.day),
      strokes: mark.paragraphs.map(({ n, tokens, counted }, i) => ({
        n,
        counted,
        length: Math.max(1.5, tokens * strokeScale),
        y: (count - 1 - i) * pitch,
      })),
      height: count * pitch,
      label: null,
    };
  });

  const stacks = marks.map(({ x: left, strokes, height }): Box => ({
    left: left - 2,
    right: left + Math.max(4, ...strokes.map(({ length }) => length)),
    bottom: 0,
    top: height,
  }));
  // Labels, and the stems that lead to them.
  const labels: Box[] = [];
  if (marks.length <= mostLabels)
    // From the right: a label opens to the right of its mark, and the marks there are then known.
    for (const [i, placed] of [...marks.entries()].reverse()) {
      const own = stacks[i];
      const obstacles = [...stacks.filter((box) => box !== own), ...labels];
      const box = placeLabel(placed, measure(placed.mark), width, obstacles, marks.slice(0, i));
      if (box === null) continue;
      labels.push(box.box, { left: placed.x - 1, right: placed.x + 1, bottom: 0, top: box.box.bottom });
      placed.label = { x: placed.x, y: box.box.bottom, anchor: box.anchor };
    }
  return {
    marks,
    pitch,
    x,
    height: Math.max(tallestStack, ...labels.map(({ top }) => top), ...stacks.map(({ top }) => top)),
  };
}

/** What it costs, in pixels of height, that a label runs to the left of its mark, or stands over a mark to come. */
const leftwardCost = 30;
const coverCost = 150;
const highest = 600;

/**
 * The cheapest free place: low, to the right, with a stem that crosses nothing, over no mark still to be labelled.
 * `null` where there is none: a label that covers another is worse than none, the table has them all.
 */
function placeLabel(
  placed: PlacedMark,
  labelWidth: number,
  width: number,
  obstacles: Box[],
  toCome: PlacedMark[],
): { box: Box; anchor: 'start' | 'end' } | null {
  const base = placed.height + 8;
  let best: { box: Box; anchor: 'start' | 'end'; cost: number } | null = null;
  for (let bottom = base; bottom < base + highest; bottom += 6)
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? placed.x : placed.x - labelWidth;
      const box: Box = { left, right: left + labelWidth, bottom, top: bottom + labelHeight };
      const stem: Box = { left: placed.x, right: placed.x, bottom: base, top: bottom };
      const covered = toCome.filter(({ x }) => x > box.left && x < box.right).length;
      const cost = bottom - base + (anchor === 'end' ? leftwardCost : 0) + covered * coverCost;
      if (box.left < 0 || box.right > width || (best !== null && cost >= best.cost)) continue;
      if (obstacles.some((other) => overlaps(box, other) || overlaps(stem, other))) continue;
      best = { box, anchor, cost };
    }
  return best;
}

function overlaps(a: Box, b: Box): boolean {
  const margin = 6;
  return (
    a.left < b.right + margin &&
    b.left < a.right + margin &&
    a.bottom < b.top + margin &&
    b.bottom < a.top + margin
  );
}
