import { computeKeyness, type KeynessRow } from '../analysis/keyness.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { mentionsIn, paragraphsWithName } from '../analysis/name-index.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { codeThemes } from '../analysis/theme-coding.ts';
import { computePhi } from '../analysis/theme-together.ts';
import { foldToken, tokenize } from '../analysis/tokenizer.ts';
import { paragraphText } from '../analysis/token-columns.ts';

/** A theme among the paragraphs that name something. */
export interface ThemeAround {
  theme: string;
  /** Paragraphs with both, with the name, with the theme, and in all. */
  both: number;
  naming: number;
  onTheme: number;
  total: number;
  phi: number | null;
}

export interface NameProfile {
  themes: ThemeAround[];
  /** The words that tell the paragraphs with the name from the others, the name's own left out. */
  words: KeynessRow[];
  wordsTested: number;
}

/** So many words are shown. */
const mostWords = 24;

/** What is said around a name: themes of its paragraphs, by φ, and their characteristic words, by G². */
export function findNameProfile(
  corpus: LoadedCorpus,
  args: { name: string; selection: SelectionSpec },
): NameProfile {
  const { mask, paragraphs } = select(corpus, args.selection);
  const { names } = corpus;
  if (!names) return { themes: [], words: [], wordsTested: 0 };
  const naming = new Set(paragraphsWithName(names, args.name).filter((p) => mask[p] === 1));
  const coding = codeThemes(corpus);
  const themes = corpus.manifest.themes.flatMap(({ id }): ThemeAround[] => {
    const carrying = (coding.paragraphsOf.get(id) ?? []).filter((p) => mask[p] === 1);
    const both = carrying.filter((p) => naming.has(p)).length;
    if (both === 0) return [];
    return [
      {
        theme: id,
        both,
        naming: naming.size,
        onTheme: carrying.length,
        total: paragraphs.length,
        phi: computePhi(both, naming.size, carrying.length, paragraphs.length),
      },
    ];
  });
  themes.sort((a, b) => (b.phi ?? 0) - (a.phi ?? 0) || b.both - a.both);

  const index = names.indexOf.get(args.name);
  const ownWords = new Set<string>();
  for (const p of naming) {
    const text = paragraphText(corpus.columns, p);
    for (const { end, name, start } of mentionsIn(names, p))
      if (name === index)
        for (const token of tokenize(text.slice(start, end))) ownWords.add(foldToken(token.text));
  }
  const { rows } = computeKeyness(
    corpus,
    { name: args.name, within: args.selection },
    { within: args.selection, except: { name: args.name } },
    { minCount: 2, hideStopWords: true },
  );
  const words = rows.filter(
    ({ key, logLikelihood }) =>
      logLikelihood > 0 && !ownWords.has(key.replace(/'s$/, '')) && !ownWords.has(key),
  );
  return { themes, words: words.slice(0, mostWords), wordsTested: words.length };
}
