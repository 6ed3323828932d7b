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
    for (const placed of [...marks].reverse()) {
      const own = stacks[marks.indexOf(placed)];
      const obstacles = [...stacks.filter((box) => box !== own), ...labels];
      const box = placeLabel(placed, measure(placed.mark), width, obstacles);
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

/** What it costs, in pixels of height, to let a label run to the left of its mark. */
const leftwardCost = 30;

function placeLabel(
  placed: PlacedMark,
  labelWidth: number,
  width: number,
  obstacles: Box[],
): { box: Box; anchor: 'start' | 'end' } {
  const boxAt = (anchor: 'start' | 'end', bottom: number): Box => {
    const left = anchor === 'start' ? placed.x : placed.x - labelWidth;
    return { left, right: left + labelWidth, bottom, top: bottom + labelHeight };
  };
  const base = placed.height + 8;
  for (let raised = 0; raised < 1_500; raised += 6)
    for (const anchor of ['start', 'end'] as const) {
      const bottom = base + raised - (anchor === 'end' ? leftwardCost : 0);
      const box = boxAt(anchor, bottom);
      if (bottom < base || box.left < 0 || box.right > width) continue;
      if (!obstacles.some((other) => overlaps(box, other))) return { box, anchor };
    }
  return { box: boxAt('start', base), anchor: 'start' };
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
