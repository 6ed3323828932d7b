import type { Mark } from './marked-text.tsx';

/** A piece of a passage around its first marks, with the marks moved along. */
export interface Excerpt {
  text: string;
  marks: Mark[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Cuts a long passage down to about `length` characters around its first mark, between words. */
export function excerptOf(text: string, marks: readonly Mark[], length = 320): Excerpt {
  if (text.length <= length * 1.3) return { text, marks: [...marks], cutBefore: false, cutAfter: false };
  const first = Math.min(...marks.map(({ start }) => start), text.length);
  const wanted = marks.length === 0 ? 0 : Math.max(0, first - length / 3);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const afterEnd = text.indexOf(' ', start + length);
  const end = afterEnd === -1 ? text.length : afterEnd;
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
