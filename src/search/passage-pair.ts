import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { explainSimilarity, passageSpace, type SharedTerm } from '../analysis/passage-space.ts';
import { type Passage, passageAt, type TokenRange } from './passage.ts';
import { findParagraph } from './similar-passages.ts';

/** Paragraphs of one document that stand together, by their numbers. */
export interface ParagraphsOf {
  document: string;
  paragraphs: number[];
}

/** Why two passages are taken to be alike. */
export interface PassagePair {
  /** Cosine in the passage space. */
  similarity: number;
  /** What they share, by what each adds to the cosine. */
  terms: SharedTerm[];
  /** Both, with the words that they share marked. */
  a: Passage[];
  b: Passage[];
}

/** Compares two passages word by word. `null` where the corpus has not got one of them. */
export function explainPassagePair(
  corpus: LoadedCorpus,
  args: { a: ParagraphsOf; b: ParagraphsOf },
): PassagePair | null {
  const { columns } = corpus;
  const [a, b] = [args.a, args.b].map(({ document, paragraphs }) =>
    paragraphs.flatMap((n) => findParagraph(corpus, document, n) ?? []),
  );
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return null;
  const space = passageSpace(columns);
  const terms = explainSimilarity(columns, a, b);
  const inBoth = new Set(terms.map(({ term }) => term));
  const passage = (p: number) => {
    const shared: TokenRange[] = [];
    for (let at = columns.paragraphStart[p] ?? 0; at < (columns.paragraphStart[p + 1] ?? 0); at++)
      if (space.termsOf(columns.foldIds[at] ?? 0).some((term) => inBoth.has(term)))
        shared.push({ from: at, to: at + 1 });
    return passageAt(corpus, p, shared);
  };
  return {
    similarity: Math.min(
      1,
      terms.reduce((sum, { contribution }) => sum + contribution, 0),
    ),
    terms,
    a: a.map(passage),
    b: b.map(passage),
  };
}
