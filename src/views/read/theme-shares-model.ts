import type { ParagraphThemes } from '../../search/speech-themes.ts';

/** A theme in a speech: the paragraphs that carry it, of those that are counted. */
export interface ThemeShare {
  id: string;
  paragraphs: number[];
}

/** The themes of a speech, that of the most paragraphs first; those it does not have are left out. */
export function computeThemeShares(coded: readonly ParagraphThemes[]): {
  themes: ThemeShare[];
  counted: number;
} {
  const paragraphsOf = new Map<string, number[]>();
  const counted = coded.filter((each) => each.counted);
  for (const { paragraph, themes } of counted)
    for (const { id } of themes) paragraphsOf.set(id, [...(paragraphsOf.get(id) ?? []), paragraph]);
  return {
    themes: [...paragraphsOf]
      .map(([id, paragraphs]) => ({ id, paragraphs }))
      .sort((a, b) => b.paragraphs.length - a.paragraphs.length),
    counted: counted.length,
  };
}
