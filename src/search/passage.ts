import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { paragraphOfToken, paragraphTokens } from '../analysis/token-columns.ts';

/** Where something stands in a text: UTF-16 offsets, `end` exclusive. */
export interface TextMark {
  start: number;
  end: number;
}

/** Where a paragraph stands, and who says it. */
export interface ParagraphPlace {
  document: string;
  /** Number in the document, from 1. */
  paragraph: number;
  startLine: number;
  speaker: string | null;
  /** False for turns of others than the document's speaker. */
  counted: boolean;
}

/** A paragraph as evidence: its place, its text, and what in it was counted. */
export interface Passage extends ParagraphPlace {
  text: string;
  marks: TextMark[];
}

/** Tokens `[from, to)` of the columns, within one paragraph. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The most passages that one answer carries. */
export const passageWindow = 100;

/** A paragraph of the columns with marks over token ranges in it. */
export function passageAt(corpus: LoadedCorpus, paragraph: number, ranges: readonly TokenRange[]): Passage {
  const { columns } = corpus;
  const { text, starts, ends } = paragraphTokens(columns, paragraph);
  const first = columns.paragraphStart[paragraph] ?? 0;
  return {
    ...placeOf(corpus, paragraph),
    text,
    marks: ranges.map(({ from, to }) => ({
      start: starts[from - first] ?? 0,
      end: ends[to - 1 - first] ?? 0,
    })),
  };
}

export function placeOf({ columns }: LoadedCorpus, paragraph: number): ParagraphPlace {
  return {
    document: columns.documentIds[columns.documentOf[paragraph] ?? 0] ?? '',
    paragraph: columns.paragraphNumber[paragraph] ?? 0,
    startLine: columns.startLine[paragraph] ?? 0,
    speaker: columns.speakers[columns.speakerOf[paragraph] ?? 0] ?? null,
    counted: columns.counted[paragraph] === 1,
  };
}

/** Groups token ranges by their paragraph, in running order. */
export function rangesByParagraph(
  { columns }: LoadedCorpus,
  ranges: readonly TokenRange[],
): Map<number, TokenRange[]> {
  const groups = new Map<number, TokenRange[]>();
  for (const range of ranges) {
    const paragraph = paragraphOfToken(columns, range.from);
    const group = groups.get(paragraph);
    if (group) group.push(range);
    else groups.set(paragraph, [range]);
  }
  return groups;
}
