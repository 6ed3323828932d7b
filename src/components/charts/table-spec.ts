import type { ReactNode } from 'react';

/** A value as it stands in an exported table; `null` where it does not exist. */
export type Cell = string | number | null;

/** One column: the same definition feeds the table on the screen and the exported file. */
export interface Column<Row> {
  id: string;
  label: string;
  /** The value itself, unrounded: what an export holds. */
  value(row: Row): Cell;
  /** How the screen shows it, where that differs. */
  show?(row: Row): ReactNode;
  /** Figures stand at the right, words at the left. */
  figures?: boolean;
}

export interface TableSpec<Row> {
  columns: Column<Row>[];
  rows: readonly Row[];
  key(row: Row): string;
}

/**
 * The table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function formatCsv<Row>({ columns, rows }: TableSpec<Row>): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(formatCell).join(',')).join('\r\n')}\r\n`;
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
