import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { computeSimilarParagraphs } from '../analysis/similar-paragraphs.ts';
import { type Passage, passageAt } from './passage.ts';

/** A paragraph, and what is most like it in each other speech. */
export interface SimilarPassages {
  passage: Passage;
  /** In the corpus's order; `null` where nothing in the speech is like it. */
  others: { document: string; found: { passage: Passage; similarity: number } | null }[];
}

/** Where a paragraph was said in other speeches. `null` where the corpus has no such paragraph. */
export function findSimilarPassages(
  corpus: LoadedCorpus,
  args: { document: string; paragraph: number; selection: SelectionSpec },
): SimilarPassages | null {
  const { columns } = corpus;
  const d = columns.documentIds.indexOf(args.document);
  const [from = 0, to = 0] = [columns.documentStart[d], columns.documentStart[d + 1]];
  for (let p = from; p < to; p++) {
    if (columns.paragraphNumber[p] !== args.paragraph) continue;
    const found = computeSimilarParagraphs(corpus, p, select(corpus, args.selection));
    return {
      passage: passageAt(corpus, p, []),
      others: found.map(({ document, passages: [best] }) => ({
        document,
        found:
          best === undefined
            ? null
            : { passage: passageAt(corpus, best.paragraph, []), similarity: best.similarity },
      })),
    };
  }
  return null;
}
