import { Fragment } from 'react';

/** Where something stands in a text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
  className?: string;
}

/** A text with its marks; marks that overlap are joined. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return splitAtMarks(text, marks).map(({ start, piece, mark }) =>
    mark === null ? (
      <Fragment key={start}>{piece}</Fragment>
    ) : (
      <mark key={start} className={mark.className}>
        {piece}
      </mark>
    ),
  );
}

function splitAtMarks(text: string, marks: readonly Mark[]) {
  const pieces: { start: number; piece: string; mark: Mark | null }[] = [];
  let at = 0;
  for (const mark of joinMarks(marks)) {
    if (mark.start > at) pieces.push({ start: at, piece: text.slice(at, mark.start), mark: null });
    pieces.push({ start: mark.start, piece: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ start: at, piece: text.slice(at), mark: null });
  return pieces;
}

function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else joined.push({ ...mark });
  }
  return joined;
}
