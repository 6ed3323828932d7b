import type { SourceLines } from './source-lines.ts';
import type { SegmentKind, SourceSpan, SpeechDocument } from './speech-document.ts';

/** Where the characters (UTF-16 units) of a source went, line ends included. The three parts add up to `total`. */
export interface Conservation {
  total: number;
  /** Found in a paragraph's text exactly as they stand in the source. */
  kept: number;
  /** In lines that are not body; in it, labels, stage directions and markup. */
  leftOut: number;
  /** In the body, but written otherwise in the text: line ends, white space, hyphens at line ends, character references. */
  rewritten: number;
}

/** What may stand in the body's lines and be written otherwise in the text. */
const rewritable =
  /^(?:[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF‐-]|&#?\w{1,32};)*$/u;

/**
 * Counts what became of every character of the source, and proves it: segments cover each line once, every span holds
 * in the text what it holds in the source, and no character of the source is shown twice.
 *
 * @throws {ConservationError} a bug of ours
 */
export function computeConservation(
  document: SpeechDocument,
  source: SourceLines,
): { characters: Conservation; charactersByKind: Record<SegmentKind, number> } {
  const firstLine = document.firstLine ?? 1;
  const fail = (found: string): never => {
    throw new ConservationError(document.file, found);
  };
  const spansOf = spansByLine(document, source, firstLine, fail);
  const charactersByKind = { 'front-matter': 0, body: 0, 'related-items': 0, boilerplate: 0 };
  const characters = { total: 0, kept: 0, leftOut: 0, rewritten: 0 };
  let line = firstLine;
  for (const segment of document.segments) {
    if (segment.startLine !== line) fail(`the segments go from line ${line - 1} to ${segment.startLine}`);
    for (; line <= segment.endLine; line++) {
      const text = source.lines[line - firstLine];
      if (text === undefined)
        return fail(`a segment ends in line ${segment.endLine}, behind the end of the file`);
      const end = source.ends[line - firstLine] ?? '';
      charactersByKind[segment.kind] += text.length + end.length;
      const spans = spansOf.get(line) ?? [];
      if (spans.length > 0 && segment.kind !== 'body') fail(`line ${line} is shown, but is no body`);
      countLine(text + end, spans, segment.kind === 'body', characters);
    }
  }
  if (line !== firstLine + source.lines.length)
    fail(`the segments end at line ${line - 1} of ${firstLine + source.lines.length - 1}`);
  for (const [i, text] of source.lines.entries())
    characters.total += text.length + (source.ends[i]?.length ?? 0);
  const { total, kept, leftOut, rewritten } = characters;
  if (kept + leftOut + rewritten !== total) fail(`${kept} + ${leftOut} + ${rewritten} is not ${total}`);
  return { characters, charactersByKind };
}

function spansByLine(
  document: SpeechDocument,
  source: SourceLines,
  firstLine: number,
  fail: (found: string) => never,
): Map<number, SourceSpan[]> {
  const spansOf = new Map<number, SourceSpan[]>();
  for (const paragraph of document.paragraphs)
    for (const span of paragraph.spans) {
      const there = source.lines[span.line - firstLine]?.slice(span.column, span.column + span.length);
      const here = paragraph.text.slice(span.start, span.start + span.length);
      if (there !== here)
        fail(
          `paragraph ${paragraph.n} has "${here.slice(0, 80)}" where line ${span.line} has "${there?.slice(0, 80) ?? ''}"`,
        );
      const inLine = spansOf.get(span.line);
      if (inLine) inLine.push(span);
      else spansOf.set(span.line, [span]);
    }
  return spansOf;
}

function countLine(line: string, spans: SourceSpan[], isBody: boolean, characters: Conservation) {
  const ordered = spans.sort((a, b) => a.column - b.column);
  let at = 0;
  const between = (to: number) => {
    if (to < at) throw new ConservationError('', `column ${to} is shown twice`);
    if (isBody && rewritable.test(line.slice(at, to))) characters.rewritten += to - at;
    else characters.leftOut += to - at;
  };
  for (const { column, length } of ordered) {
    between(column);
    characters.kept += length;
    at = column + length;
  }
  between(line.length);
}

/** Kept + left out + rewritten is not the whole file: a bug of ours. */
export class ConservationError extends Error {
  override name = 'ConservationError';
  constructor(file: string, found: string) {
    super(`${file}: every character should be accounted for; ${found}`);
  }
}
