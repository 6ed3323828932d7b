import type { ParagraphSize } from '../../corpus/artifact.ts';

/** A paragraph in the overview bar; `top` and `height` are percent of the bar. */
export interface OverviewBlock {
  n: number;
  top: number;
  height: number;
  counted: boolean;
  /** Whether there is room for its number beside it. */
  numbered: boolean;
}

/** Numbers stand at least this far apart, in percent of the bar. */
const numberDistance = 2.4;

/** The speech from top to bottom: each paragraph as tall as its words. */
export function computeOverview(paragraphs: readonly ParagraphSize[]): OverviewBlock[] {
  const total = paragraphs.reduce((sum, paragraph) => sum + weightOf(paragraph), 0);
  let top = 0;
  let lastNumber = -Infinity;
  return paragraphs.map((paragraph) => {
    const height = (100 * weightOf(paragraph)) / total;
    const numbered = top - lastNumber >= numberDistance;
    if (numbered) lastNumber = top;
    const block = { n: paragraph.n, top, height, counted: paragraph.counted, numbered };
    top += height;
    return block;
  });
}

/** Where in the bar a place in a paragraph's text lies, in percent. */
export function placeInOverview(block: OverviewBlock, offset: number, textLength: number): number {
  return block.top + block.height * (textLength === 0 ? 0 : Math.min(1, offset / textLength));
}

function weightOf({ tokens }: ParagraphSize): number {
  return Math.max(1, tokens);
}

/**
 * Where a theme stands in the bar, as an SVG path in a box of 100 in height: neighbouring paragraphs that carry it
 * are one stretch.
 */
export function drawLane(
  blocks: readonly OverviewBlock[],
  carriers: ReadonlySet<number>,
  left: number,
  width: number,
) {
  let path = '';
  let start: number | null = null;
  for (const [i, block] of blocks.entries()) {
    if (!carriers.has(block.n)) continue;
    start ??= block.top;
    const next = blocks[i + 1];
    if (next !== undefined && carriers.has(next.n)) continue;
    path += `M${left} ${start.toFixed(2)}h${width}V${(block.top + block.height).toFixed(2)}h-${width}z`;
    start = null;
  }
  return path;
}
