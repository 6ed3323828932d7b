import { leastSimilarity } from './alignment.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { isLikeness, passageSpace } from './passage-space.ts';
import type { Selection } from './selection.ts';

/** A paragraph that is like another. */
export interface SimilarParagraph {
  /** Index into the columns. */
  paragraph: number;
  /** Cosine in the passage space, as in an alignment. */
  similarity: number;
}

/** The paragraphs of one document that are like the one in hand, best first; none where nothing is. */
export interface SimilarInDocument {
  document: string;
  passages: SimilarParagraph[];
}

/**
 * Where a thing was said in other speeches: for each document of the selection but the paragraph's own, in the
 * corpus's order, the paragraphs like it.
 *
 * @param least the smallest similarity that counts
 */
export function computeSimilarParagraphs(
  { columns }: LoadedCorpus,
  paragraph: number,
  selection: Selection,
  least = leastSimilarity,
): SimilarInDocument[] {
  const space = passageSpace(columns);
  const vector = space.vectorOf([paragraph]);
  const own = columns.documentOf[paragraph];
  const byDocument = new Map<number, SimilarParagraph[]>();
  for (const p of selection.paragraphs) {
    const document = columns.documentOf[p] ?? 0;
    if (document === own) continue;
    const passages = byDocument.get(document) ?? [];
    byDocument.set(document, passages);
    const likeness = space.compareTo(vector, p);
    if (likeness.similarity >= least && isLikeness(likeness))
      passages.push({ paragraph: p, similarity: likeness.similarity });
  }
  return Array.from(byDocument, ([document, passages]) => ({
    document: columns.documentIds[document] ?? '',
    passages: passages.sort((a, b) => b.similarity - a.similarity || a.paragraph - b.paragraph),
  }));
}
