/** A decoded source, cut at its line ends (LF, CRLF, CR). A line end at the end of the file opens no further line. */
export interface SourceLines {
  /** Without line ends. */
  lines: string[];
  /** The line end of each line as the file has it; empty after a last line without one. */
  ends: string[];
}

/** Cuts a text into lines. `lines` and `ends` taken together give the text back. */
export function splitLines(text: string): SourceLines {
  const lines: string[] = [];
  const ends: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    const end = code === 13 && text.charCodeAt(i + 1) === 10 ? '\r\n' : text.charAt(i);
    lines.push(text.slice(start, i));
    ends.push(end);
    i += end.length - 1;
    start = i + 1;
  }
  if (start < text.length) {
    lines.push(text.slice(start));
    ends.push('');
  }
  return { lines, ends };
}
