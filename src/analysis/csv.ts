/** A cell of a table; `null` is a value that does not exist, an empty cell. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180) for spreadsheets: byte-order mark, CRLF, and an apostrophe before text that a
 * spreadsheet would run as a formula. Columns are the keys of the first row, or those given.
 */
export function formatCsv(
  rows: readonly Readonly<Record<string, Cell>>[],
  columns?: readonly string[],
): string {
  const keys = columns ?? Object.keys(rows[0] ?? {});
  const lines = [keys.map(formatCell), ...rows.map((row) => keys.map((key) => formatCell(row[key] ?? null)))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
