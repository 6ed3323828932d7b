import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { computeSimilarParagraphs } from '../analysis/similar-paragraphs.ts';
import { type Passage, passageAt } from './passage.ts';

/** A place in a speech that is like the paragraph in hand. */
export interface LikePlace {
  /** Number in its document, from 1. */
  paragraph: number;
  /** Where its first word stands in the speech: 0 at the beginning, 1 at the end. */
  at: number;
  similarity: number;
}

/** What one other speech has of a paragraph. */
export interface SimilarInSpeech {
  document: string;
  /** The passage most like it; `null` where nothing in the speech is. */
  found: { passage: Passage; similarity: number } | null;
  /** Every passage like it, in running order. */
  places: LikePlace[];
}

/** A paragraph, and what is like it in each other speech. */
export interface SimilarPassages {
  passage: Passage;
  /** In the corpus's order. */
  others: SimilarInSpeech[];
}

/** Where a paragraph was said in other speeches. `null` where the corpus has no such paragraph. */
export function findSimilarPassages(
  corpus: LoadedCorpus,
  args: { document: string; paragraph: number; selection: SelectionSpec },
): SimilarPassages | null {
  const p = findParagraph(corpus, args.document, args.paragraph);
  if (p === null) return null;
  const { columns } = corpus;
  const places = (passages: { paragraph: number; similarity: number }[]): LikePlace[] =>
    passages
      .toSorted((x, y) => x.paragraph - y.paragraph)
      .map(({ paragraph, similarity }) => ({
        paragraph: columns.paragraphNumber[paragraph] ?? 0,
        at: placeInSpeech(corpus, paragraph),
        similarity,
      }));
  return {
    passage: passageAt(corpus, p, []),
    others: computeSimilarParagraphs(corpus, p, select(corpus, args.selection)).map(
      ({ document, passages }) => {
        const [best] = passages;
        return {
          document,
          found:
            best === undefined
              ? null
              : { passage: passageAt(corpus, best.paragraph, []), similarity: best.similarity },
          places: places(passages),
        };
      },
    ),
  };
}

/** The paragraph of a document with this number, as an index into the columns. */
export function findParagraph({ columns }: LoadedCorpus, document: string, number: number): number | null {
  const d = columns.documentIds.indexOf(document);
  const [from = 0, to = 0] = [columns.documentStart[d], columns.documentStart[d + 1]];
  for (let p = from; p < to; p++) if (columns.paragraphNumber[p] === number) return p;
  return null;
}

function placeInSpeech({ columns }: LoadedCorpus, p: number): number {
  const d = columns.documentOf[p] ?? 0;
  const start = (paragraph: number | undefined) => columns.paragraphStart[paragraph ?? 0] ?? 0;
  const [first, end] = [start(columns.documentStart[d]), start(columns.documentStart[d + 1])];
  return end === first ? 0 : (start(p) - first) / (end - first);
}
