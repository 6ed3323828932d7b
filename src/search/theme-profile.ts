import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import {
  type CharacteristicWord,
  characteristicWords,
  countCues,
  type CueCount,
} from '../analysis/theme-profile.ts';

/** What one theme is made of in a selection. */
export interface ThemeProfile {
  cues: CueCount[];
  /** The most characteristic words of its paragraphs, as Compare would find them. */
  words: CharacteristicWord[];
  /** How many words were tested. */
  wordsTested: number;
}

/** So many words are shown. */
const mostWords = 16;

export function findThemeProfile(
  corpus: LoadedCorpus,
  args: { theme: string; selection: SelectionSpec },
): ThemeProfile {
  const { rows, targetTokens, referenceTokens } = characteristicWords(corpus, args.theme, args.selection, {
    withoutStopWords: false,
    hideStopWords: true,
    minCount: 2,
  });
  return {
    cues: countCues(corpus, args.theme, args.selection),
    words: targetTokens > 0 && referenceTokens > 0 ? rows.slice(0, mostWords) : [],
    wordsTested: rows.length,
  };
}
