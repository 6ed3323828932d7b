import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { codeThemes } from '../analysis/theme-coding.ts';

/** The themes of given paragraphs, by document and number: ids, in the lexicon's order. */
export function findPassageThemes(
  corpus: LoadedCorpus,
  args: { passages: readonly { document: string; paragraph: number }[] },
): string[][] {
  const { columns } = corpus;
  const { themesOf } = codeThemes(corpus);
  const places = new Map(columns.documentIds.map((id, d) => [id, d]));
  return args.passages.map(({ document, paragraph }) => {
    const d = places.get(document) ?? -1;
    const [from = 0, to = 0] = [columns.documentStart[d], columns.documentStart[d + 1]];
    for (let p = from; p < to; p++)
      if (columns.paragraphNumber[p] === paragraph) return [...(themesOf[p] ?? [])];
    return [];
  });
}
