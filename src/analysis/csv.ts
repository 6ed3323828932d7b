/** A cell of a table; `null` is a value that does not exist, an empty cell. */
export type Cell = string | number | null;

/** What a file says of itself before its rows: names and texts. */
export type Remarks = readonly (readonly [name: string, text: string])[];

type Rows = readonly Readonly<Record<string, Cell>>[];

/**
 * A table as CSV (RFC 4180) for spreadsheets: byte-order mark, CRLF, and an apostrophe before text that a
 * spreadsheet would run as a formula. Columns are the keys of the first row, or those given. Remarks stand before it in
 * lines that begin with `#`, as `pandas.read_csv(…, comment='#')` and R's `read.csv(…, comment.char = '#')` skip them;
 * cells that hold the sign are quoted.
 */
export function formatCsv(rows: Rows, columns?: readonly string[], remarks: Remarks = []): string {
  return formatRows(rows, columns, remarks, ',');
}

/** The same with tabs between the cells. Tabs and line ends within a cell become spaces. */
export function formatTsv(rows: Rows, columns?: readonly string[], remarks: Remarks = []): string {
  return formatRows(rows, columns, remarks, '\t');
}

function formatRows(
  rows: Rows,
  columns: readonly string[] | undefined,
  remarks: Remarks,
  separator: ',' | '\t',
): string {
  const keys = columns ?? Object.keys(rows[0] ?? {});
  const lines = [
    ...remarks.map(([name, text]) => formatRemark(`# ${name}: ${text}`)),
    ...[keys, ...rows.map((row) => keys.map((key) => row[key] ?? null))].map((cells) =>
      cells.map((cell) => formatCell(cell, separator)).join(separator),
    ),
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function formatCell(cell: Cell, separator: ',' | '\t'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = separator === '\t' ? cell.replace(/[\t\r\n]+/g, ' ') : cell;
  const safe = disarm(text);
  return /[",\r\n#]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Text that no spreadsheet takes for a formula (OWASP, "CSV injection"): an apostrophe before what begins with
 * `= + - @`, also in full width or after white space, or with a control character. NUL, which cuts files off, goes.
 */
function disarm(text: string): string {
  const shown = text.replaceAll('\0', '');
  return /^\s*[=+\-@＝＋－＠]|^\p{Cc}/u.test(shown) ? `'${shown}` : shown;
}

/** One line, whatever its text: spreadsheets part it at separators, and must find neither formula nor quotation there. */
function formatRemark(line: string): string {
  return line
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replaceAll('\0', '')
    .replace(/([,;])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'")
    .replace(/([,;])(?=")/g, '$1 ');
}
