import type { LoadedCorpus } from './loaded-corpus.ts';
import { computeThemeCell, type ThemeCell, type ThemeMeasureId } from './theme-measure.ts';
import type { ThemeCoding } from './theme-coding.ts';

/** A set of paragraphs (indexes into the columns), with its size. */
export interface ParagraphSet {
  paragraphs: readonly number[];
  /** Words in them. */
  tokens: number;
}

/** What one theme has in a set of paragraphs: the inputs of every measure. */
export interface ThemeCounts {
  paragraphs: number;
  words: number;
  mentions: number;
}

/** How many words a paragraph has. */
export function paragraphTokenCount(corpus: LoadedCorpus, paragraph: number): number {
  const starts = corpus.columns.paragraphStart;
  return (starts[paragraph + 1] ?? 0) - (starts[paragraph] ?? 0);
}

/** Sums up paragraphs. */
export function paragraphSet(corpus: LoadedCorpus, paragraphs: Iterable<number>): ParagraphSet {
  const list = [...paragraphs];
  return {
    paragraphs: list,
    tokens: list.reduce((sum, paragraph) => sum + paragraphTokenCount(corpus, paragraph), 0),
  };
}

/** Every theme that occurs in a set of paragraphs, with its counts. */
export function countThemes(
  corpus: LoadedCorpus,
  coding: ThemeCoding,
  paragraphs: Iterable<number>,
): Map<string, ThemeCounts> {
  const counts = new Map<string, ThemeCounts>();
  for (const paragraph of paragraphs) {
    const words = paragraphTokenCount(corpus, paragraph);
    for (const theme of coding.themesOf[paragraph] ?? []) {
      const count = counts.get(theme) ?? { paragraphs: 0, words: 0, mentions: 0 };
      counts.set(theme, count);
      count.paragraphs++;
      count.words += words;
    }
    for (const { theme } of coding.cuesOf[paragraph] ?? []) {
      const count = counts.get(theme);
      if (count) count.mentions++;
    }
  }
  return counts;
}

/** One theme's cell of a measure in a set of paragraphs. */
export function themeCell(
  measure: ThemeMeasureId,
  counts: ThemeCounts | undefined,
  set: ParagraphSet,
): ThemeCell {
  const total = measure === 'paragraphs' ? set.paragraphs.length : set.tokens;
  return computeThemeCell(measure, counts?.[measure] ?? 0, total);
}
