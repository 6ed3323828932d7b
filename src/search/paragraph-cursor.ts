import type { TokenColumns } from '../analysis/token-columns.ts';

/** Finds the paragraphs of token positions that are asked for in ascending order; the step is logarithmic in the distance. */
export class ParagraphCursor {
  private paragraph = 0;
  private readonly starts: Uint32Array;

  constructor(columns: TokenColumns) {
    this.starts = columns.paragraphStart;
  }

  /** @param position not smaller than the last one asked for */
  at(position: number): number {
    const { starts } = this;
    let low = this.paragraph;
    let step = 1;
    while (low + step < starts.length && (starts[low + step] ?? 0) <= position) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, starts.length);
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    this.paragraph = low;
    return low;
  }
}
