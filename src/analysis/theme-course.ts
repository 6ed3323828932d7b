import type { LoadedCorpus } from './loaded-corpus.ts';
import { codeThemes } from './theme-coding.ts';
import { paragraphTokenCount } from './theme-counts.ts';

/** One paragraph in the course of a speech. */
export interface CourseStep {
  /** Index into the columns; number in its document; its first line in the source. */
  paragraph: number;
  n: number;
  startLine: number;
  tokens: number;
  /** Where it begins and ends, as shares (0 to 1) of the words of the speech, all turns; `null` without words. */
  from: number | null;
  to: number | null;
  /** False for turns of others than the document's speaker: shown in their place, not counted. */
  counted: boolean;
  /** In the lexicon's order. */
  themes: readonly string[];
}

/** What each paragraph of a speech carries, in running order. Empty for an unknown document. */
export function computeCourse(corpus: LoadedCorpus, documentId: string): CourseStep[] {
  const { columns } = corpus;
  const document = columns.documentIds.indexOf(documentId);
  if (document < 0) return [];
  const first = columns.documentStart[document] ?? 0;
  const end = columns.documentStart[document + 1] ?? first;
  const start = columns.paragraphStart[first] ?? 0;
  const words = (columns.paragraphStart[end] ?? start) - start;
  const coding = codeThemes(corpus);
  const place = (paragraph: number) =>
    words === 0 ? null : ((columns.paragraphStart[paragraph] ?? 0) - start) / words;
  return Array.from({ length: end - first }, (_, i) => {
    const paragraph = first + i;
    return {
      paragraph,
      n: columns.paragraphNumber[paragraph] ?? 0,
      startLine: columns.startLine[paragraph] ?? 0,
      tokens: paragraphTokenCount(corpus, paragraph),
      from: place(paragraph),
      to: place(paragraph + 1),
      counted: columns.counted[paragraph] === 1,
      themes: coding.themesOf[paragraph] ?? [],
    };
  });
}
