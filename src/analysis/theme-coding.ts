import type { LoadedCorpus } from './loaded-corpus.ts';

/** One cue that matched: tokens `[from, to)` of the columns. */
export interface CueMatch {
  theme: string;
  /** The cue as the lexicon writes it. */
  cue: string;
  strength: 'strong' | 'weak';
  from: number;
  to: number;
}

/** Which paragraphs carry which themes. Paragraphs are indexes into the columns, all turns included. */
export interface ThemeCoding {
  /** Theme id → paragraphs that carry it, ascending. */
  paragraphsOf: ReadonlyMap<string, readonly number[]>;
  /** Paragraph → theme ids, in the lexicon's order. */
  themesOf: readonly (readonly string[])[];
  /** Paragraph → the cues that matched, in running order; only of themes that the paragraph carries. */
  cuesOf: readonly (readonly CueMatch[])[];
}

/** Codes the whole corpus by its manifest's themes; computed once for each corpus. */
export function codeThemes(corpus: LoadedCorpus): ThemeCoding {
  return {
    paragraphsOf: new Map(corpus.manifest.themes.map((theme) => [theme.id, []])),
    themesOf: Array.from(corpus.columns.documentOf, () => []),
    cuesOf: Array.from(corpus.columns.documentOf, () => []),
  };
}
