import type { SegmentKind, SpeechDocument } from '../../corpus/speech-document.ts';

/** One line of the source that is not blank, and what became of it. */
export interface SourceRow {
  line: number;
  rule: string;
  /** What the rule says in words; empty where the parser gave none. */
  note: string;
  characters: number;
  /** Numbers of the paragraphs that were made from it. */
  paragraphs: number[];
  /** Fields that were read from it, where its note does not say so: "speech date", "speaker". */
  takenFor: string[];
  pieces: SourcePiece[];
}

/** A stretch of a line; the pieces joined are the line. */
export interface SourcePiece {
  column: number;
  text: string;
  /** True where these very characters stand in a paragraph's text. */
  kept: boolean;
}

export interface SourceSection {
  kind: SegmentKind;
  startLine: number;
  endLine: number;
  rows: SourceRow[];
}

const fieldNames: Record<string, string> = {
  title: 'title',
  speaker: 'speaker',
  role: 'role',
  venue: 'event',
  city: 'city',
  languages: 'languages',
  pageDate: 'page date',
};

/** The source, segment by segment and line by line, with the rule that decided each line. */
export function computeSource(document: SpeechDocument): SourceSection[] {
  const rules = new Map(document.lineRules.map((rule) => [rule.line, rule]));
  const keptOn = spansByLine(document);
  const fields = fieldsByLine(document);
  return document.segments.map(({ kind, startLine, endLine, rule: segmentRule }) => {
    const rows: SourceRow[] = [];
    for (let line = startLine; line <= endLine; line++) {
      const text = document.lines[line - (document.firstLine ?? 1)] ?? '';
      if (text.trim() === '') continue;
      const spans = (keptOn.get(line) ?? []).toSorted((a, b) => a.column - b.column);
      const rule = rules.get(line);
      const note = rule?.note ?? '';
      rows.push({
        line,
        rule: rule?.rule ?? segmentRule,
        note,
        characters: text.length,
        paragraphs: [...new Set(spans.map(({ n }) => n))].sort((a, b) => a - b),
        takenFor: (fields.get(line) ?? []).filter((field) => !note.includes(field)),
        pieces: cutLine(text, spans),
      });
    }
    return { kind, startLine, endLine, rows };
  });
}

interface KeptSpan {
  n: number;
  column: number;
  length: number;
}

function spansByLine(document: SpeechDocument): Map<number, KeptSpan[]> {
  const byLine = new Map<number, KeptSpan[]>();
  for (const { n, spans } of document.paragraphs)
    for (const { line, column, length } of spans) {
      const list = byLine.get(line) ?? [];
      if (list.length === 0) byLine.set(line, list);
      list.push({ n, column, length });
    }
  return byLine;
}

function fieldsByLine(document: SpeechDocument): Map<number, string[]> {
  const fields = new Map<number, string[]>();
  const add = (line: number, name: string) => fields.set(line, [...(fields.get(line) ?? []), name]);
  if (document.dateEvidence !== null) add(document.dateEvidence.line, 'speech date');
  for (const [field, { line }] of Object.entries(document.evidence))
    add(line, Object.hasOwn(fieldNames, field) ? (fieldNames[field] ?? field) : field);
  return fields;
}

function cutLine(text: string, spans: readonly KeptSpan[]): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = 0;
  const push = (to: number, kept: boolean) => {
    if (to <= at) return;
    pieces.push({ column: at, text: text.slice(at, to), kept });
    at = to;
  };
  for (const { column, length } of spans) {
    push(column, false);
    push(column + length, true);
  }
  push(text.length, false);
  return pieces;
}

/**
 * The first words of a line, for its folded form: white space collapsed, cut between words at about `length`
 * characters. `cut` says whether anything but white space is missing.
 */
export function foldPieces(
  pieces: readonly SourcePiece[],
  length: number,
): { pieces: SourcePiece[]; cut: boolean } {
  const folded: SourcePiece[] = [];
  let room = length;
  for (const [i, piece] of pieces.entries()) {
    const text = piece.text.replace(/\s+/g, ' ');
    if (text.length > room) {
      const rest = text.slice(0, room);
      const space = rest.lastIndexOf(' ');
      const words = space > 0 ? rest.slice(0, space) : room < length ? '' : rest;
      if (words !== '') folded.push({ ...piece, text: words });
      const missing =
        text.slice(words.length) +
        pieces
          .slice(i + 1)
          .map((each) => each.text)
          .join('');
      return { pieces: folded, cut: missing.trim() !== '' };
    }
    folded.push({ ...piece, text });
    room -= text.length;
  }
  return { pieces: folded, cut: false };
}
