import type { SourceSpan } from '../speech-document.ts';

/** One line of a cell, with the way back to the file. */
interface CellLine {
  line: number;
  /** The stretches of the file that a stretch of the cell's line comes from: more than one where quotes were doubled. */
  locate(span: SourceSpan): SourceSpan[];
}

export interface Cell {
  value: string;
  /** Where it begins. */
  line: number;
  lines: CellLine[];
}

export interface Row {
  line: number;
  /** Where a field begins whose quotation mark is never closed. */
  openLine?: number;
  cells: Cell[];
}

/** Reads RFC 4180 and what people make of it: other delimiters, stray quotes, an open quote at the end. */
export function parseRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  let line = 1;
  let lineStart = 0;
  let i = 0;
  while (i < text.length) {
    row ??= { line, cells: [] };
    const cell: Cell = { value: '', line, lines: [] };
    const quoted = text[i] === '"';
    const pieces: string[] = [];
    let dropped: number[] = [];
    let column = i - lineStart + (quoted ? 1 : 0);
    let start = quoted ? i + 1 : i;
    const endLine = () => {
      cell.lines.push({ line, locate: locator(line, column, dropped) });
      dropped = [];
    };
    let lineTextStart = start;
    let droppedHere = 0;
    i = start;
    for (; i < text.length; i++) {
      const character = text[i];
      if (quoted && character === '"') {
        if (text[i + 1] !== '"') break;
        pieces.push(text.slice(start, i));
        dropped.push(i - lineTextStart - droppedHere);
        droppedHere++;
        start = i + 1;
        i++;
      } else if (character === '\n' || character === '\r') {
        if (!quoted) break;
        if (character === '\r' && text[i + 1] === '\n') i++;
        endLine();
        line++;
        lineStart = i + 1;
        column = 0;
        lineTextStart = i + 1;
        droppedHere = 0;
      } else if (!quoted && character === delimiter) break;
    }
    pieces.push(text.slice(start, i));
    endLine();
    cell.value = pieces.join('');
    row.cells.push(cell);
    if (quoted) {
      if (i >= text.length) row.openLine = cell.line;
      i++;
      while (i < text.length && text[i] !== delimiter && text[i] !== '\n' && text[i] !== '\r') i++;
    }
    if (text[i] === delimiter) {
      i++;
      if (i < text.length && text[i] !== '\n' && text[i] !== '\r') continue;
      row.cells.push({ value: '', line, lines: [] });
    }
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    i++;
    line++;
    lineStart = i;
    if (row.cells.length > 1 || row.cells[0]?.value.trim() !== '') rows.push(row);
    row = null;
  }
  if (row && row.cells.length > 0) rows.push(row);
  return rows;
}

/** @param dropped offsets in the cell's line before which one quote of a pair was dropped, ascending */
function locator(line: number, column: number, dropped: number[]) {
  return (span: SourceSpan): SourceSpan[] => {
    const spans: SourceSpan[] = [];
    const end = span.column + span.length;
    let from = span.column;
    let skipped = 0;
    for (const at of [...dropped, Infinity]) {
      const to = Math.min(at, end);
      if (to > from) {
        spans.push({
          start: span.start + from - span.column,
          length: to - from,
          line,
          column: column + from + skipped,
        });
        from = to;
      }
      if (at >= end) break;
      skipped++;
    }
    return spans;
  };
}
