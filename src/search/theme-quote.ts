import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { computeSentenceStarts } from '../analysis/sentences.ts';
import type { CueMatch } from '../analysis/theme-coding.ts';
import { themePassages } from '../analysis/theme-table.ts';
import { paragraphTokens } from '../analysis/token-columns.ts';
import { type Passage, passageAt } from './passage.ts';

/** A sentence is quoted at this length rather than at any other. */
const [fewestWords, mostWords] = [8, 36];

/**
 * For each theme and selection one sentence that shows the theme: with the most different cues, not too short and not
 * too long, the first of those. The passage holds the sentence only, its marks with it. `null` where nothing carries it.
 */
export function findThemeQuotes(
  corpus: LoadedCorpus,
  args: { quotes: { theme: string; selection: SelectionSpec }[] },
): (Passage | null)[] {
  return args.quotes.map(({ theme, selection }) => findQuote(corpus, theme, selection));
}

function findQuote(corpus: LoadedCorpus, theme: string, selection: SelectionSpec): Passage | null {
  let best: { score: number; paragraph: number; sentence: Sentence } | null = null;
  for (const { paragraph, matches } of themePassages(corpus, selection, theme))
    for (const sentence of sentencesOf(corpus, paragraph, matches)) {
      const words = sentence.to - sentence.from;
      const fits = words >= fewestWords && words <= mostWords;
      const score = new Set(sentence.matches.map(({ cue }) => cue)).size + (fits ? 100 : 0);
      if (sentence.matches.length > 0 && (best === null || score > best.score))
        best = { score, paragraph, sentence };
    }
  return best && quoteOf(corpus, best.paragraph, best.sentence);
}

/** Tokens `[from, to)` with the matches inside. */
interface Sentence {
  from: number;
  to: number;
  matches: CueMatch[];
}

function sentencesOf({ columns }: LoadedCorpus, paragraph: number, matches: CueMatch[]): Sentence[] {
  const starts = computeSentenceStarts(columns);
  const end = columns.paragraphStart[paragraph + 1] ?? 0;
  const sentences: Sentence[] = [];
  for (let from = columns.paragraphStart[paragraph] ?? 0; from < end;) {
    let to = from + 1;
    while (to < end && starts[to] !== 1) to++;
    const [first, last] = [from, to];
    sentences.push({ from, to, matches: matches.filter((match) => match.from >= first && match.to <= last) });
    from = to;
  }
  return sentences;
}

function quoteOf(corpus: LoadedCorpus, paragraph: number, { from, to, matches }: Sentence): Passage {
  const whole = passageAt(corpus, paragraph, matches);
  const { starts } = paragraphTokens(corpus.columns, paragraph);
  const first = corpus.columns.paragraphStart[paragraph] ?? 0;
  const start = starts[from - first] ?? 0;
  const text = whole.text.slice(start, starts[to - first] ?? whole.text.length).trimEnd();
  const marks = whole.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { ...whole, text, marks };
}
