import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { codeThemes } from '../analysis/theme-coding.ts';
import { type TextMark, passageAt } from './passage.ts';

/** A paragraph's themes, in the lexicon's order, each with the cues that made it. */
export interface ParagraphThemes {
  /** Number in the document, from 1. */
  paragraph: number;
  /** False for turns of others than the document's speaker. */
  counted: boolean;
  themes: { id: string; cues: TextMark[] }[];
}

/** The coding of one speech, paragraph by paragraph, all turns included; empty for an unknown document. */
export function findSpeechThemes(corpus: LoadedCorpus, args: { document: string }): ParagraphThemes[] {
  const { columns } = corpus;
  const { themesOf, cuesOf } = codeThemes(corpus);
  const document = columns.documentIds.indexOf(args.document);
  const coded: ParagraphThemes[] = [];
  for (const [p, themes] of themesOf.entries()) {
    if (columns.documentOf[p] !== document) continue;
    coded.push({
      paragraph: columns.paragraphNumber[p] ?? 0,
      counted: columns.counted[p] === 1,
      themes: themes.map((id) => ({
        id,
        cues: passageAt(
          corpus,
          p,
          (cuesOf[p] ?? []).filter((cue) => cue.theme === id),
        ).marks,
      })),
    });
  }
  return coded;
}
