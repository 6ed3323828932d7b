import type { SourceLines } from './source-lines.ts';
import type { SegmentKind, SpeechDocument } from './speech-document.ts';

/** Where the characters (UTF-16 units) of a source went, line ends included. The three parts add up to `total`. */
export interface Conservation {
  total: number;
  /** Found in a paragraph's text exactly as they stand in the source. */
  kept: number;
  /** In lines that are not body, and in labels and stage directions inside it. */
  leftOut: number;
  /** In the body, but written otherwise in the text: line ends, runs of white space, hyphens at line ends. */
  rewritten: number;
}

/** Counts what became of every character, and proves that no span points outside its line or covers one twice. */
export function computeConservation(
  document: SpeechDocument,
  source: SourceLines,
): { characters: Conservation; charactersByKind: Record<SegmentKind, number> } {
  const charactersByKind = { 'front-matter': 0, body: 0, 'related-items': 0, boilerplate: 0 };
  for (const { kind, startLine, endLine } of document.segments)
    for (let line = startLine; line <= endLine; line++)
      charactersByKind[kind] += lineLength(source, line - 1);
  let total = 0;
  for (let i = 0; i < source.lines.length; i++) total += lineLength(source, i);
  const covered = Object.values(charactersByKind).reduce((sum, count) => sum + count, 0);
  if (covered !== total)
    throw new ConservationError(document.file, `the segments cover ${covered} of ${total} characters`);

  let kept = 0;
  let labels = 0;
  for (const paragraph of document.paragraphs) {
    for (const span of paragraph.spans) {
      const there = source.lines[span.line - 1]?.slice(span.column, span.column + span.length);
      const here = paragraph.text.slice(span.start, span.start + span.length);
      if (there !== here)
        throw new ConservationError(
          document.file,
          `paragraph ${paragraph.n} has "${here}" where line ${span.line} has "${there ?? ''}"`,
        );
      kept += span.length;
    }
    labels += paragraph.label?.length ?? 0;
  }
  const rewritten = charactersByKind.body - kept - labels;
  return {
    characters: { total, kept, leftOut: total - kept - rewritten, rewritten },
    charactersByKind,
  };
}

function lineLength(source: SourceLines, index: number): number {
  return (source.lines[index]?.length ?? 0) + (source.ends[index]?.length ?? 0);
}

/** Kept + left out + rewritten is not the whole file: a bug of ours. */
export class ConservationError extends Error {
  override name = 'ConservationError';
  constructor(file: string, found: string) {
    super(`${file}: every character should be accounted for; ${found}`);
  }
}
