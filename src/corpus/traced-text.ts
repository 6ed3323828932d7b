import type { SourceSpan } from './speech-document.ts';

/** A text that knows, for every character, where it stands in the source. */
export interface TracedText {
  text: string;
  spans: SourceSpan[];
}

/** Never printed and never part of a word: soft hyphen, zero-width space, word joiner, BOM, directional marks. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const irregular =
  /[\t\v\f\u0085\u00A0\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF]| {2}/;

/**
 * The text of a stretch of one source line after the declared normalisations: white space around it is dropped, a run
 * of white space inside becomes one space, and invisible characters are dropped.
 *
 * @param column where `raw` begins in its line
 */
export function traceLine(raw: string, line: number, column = 0): TracedText {
  const trimmedStart = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  if (!irregular.test(trimmed)) {
    if (trimmed === '') return { text: '', spans: [] };
    return {
      text: trimmed,
      spans: [{ start: 0, length: trimmed.length, line, column: column + trimmedStart }],
    };
  }
  const spans: SourceSpan[] = [];
  const parts: string[] = [];
  let length = 0;
  let runStart = -1;
  let pendingSpace = false;
  const endRun = (end: number) => {
    if (runStart < 0) return;
    parts.push(raw.slice(runStart, end));
    spans.push({ start: length, length: end - runStart, line, column: column + runStart });
    length += end - runStart;
    runStart = -1;
  };
  for (let i = 0; i < raw.length; i++) {
    const character = raw.charAt(i);
    if (invisible.test(character)) {
      endRun(i);
    } else if (/\s/.test(character)) {
      const plain = character === ' ' && runStart >= 0 && !/\s/.test(raw.charAt(i + 1));
      if (plain) continue;
      endRun(i);
      pendingSpace = length > 0;
    } else if (runStart < 0) {
      if (pendingSpace && !parts.at(-1)?.endsWith(' ')) {
        parts.push(' ');
        length++;
      }
      pendingSpace = false;
      runStart = i;
    }
  }
  endRun(raw.length);
  return trimTraced({ text: parts.join(''), spans });
}

/** Joins texts; `glue` (a space, or nothing after a hyphen that was taken away) stands in no source line. */
export function joinTraced(first: TracedText, glue: string, second: TracedText): TracedText {
  const shift = first.text.length + glue.length;
  return {
    text: first.text + glue + second.text,
    spans: [...first.spans, ...second.spans.map((span) => ({ ...span, start: span.start + shift }))],
  };
}

/** `text.slice(start, end)` with its spans. */
export function sliceTraced(traced: TracedText, start: number, end = traced.text.length): TracedText {
  const spans: SourceSpan[] = [];
  for (const span of traced.spans) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.start + span.length, end);
    if (from < to)
      spans.push({
        start: from - start,
        length: to - from,
        line: span.line,
        column: span.column + from - span.start,
      });
  }
  return { text: traced.text.slice(start, end), spans };
}

/** Without white space at its ends. */
export function trimTraced(traced: TracedText): TracedText {
  const start = traced.text.length - traced.text.trimStart().length;
  const end = traced.text.trimEnd().length;
  return start === 0 && end === traced.text.length
    ? traced
    : sliceTraced(traced, start, Math.max(start, end));
}
