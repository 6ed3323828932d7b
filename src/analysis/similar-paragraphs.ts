import type { LoadedCorpus } from './loaded-corpus.ts';
import type { Selection } from './selection.ts';
import { isStopWord } from './stop-words.ts';
import { computeCosine, computeTfIdf, type TfIdfVectors } from './tf-idf.ts';

/** A paragraph that is like another. */
export interface SimilarParagraph {
  /** Index into the columns. */
  paragraph: number;
  /** Cosine of content words weighted by tf-idf, the paragraphs of the corpus being the texts. */
  similarity: number;
}

/** The paragraphs of one document that are most like the one in hand, best first. */
export interface SimilarInDocument {
  document: string;
  passages: SimilarParagraph[];
}

const cache = new WeakMap<LoadedCorpus['columns'], TfIdfVectors>();

/** Vectors of all paragraphs of the corpus, function words left out; computed once. */
function paragraphVectors({ columns }: LoadedCorpus): TfIdfVectors {
  const known = cache.get(columns);
  if (known) return known;
  const vectors = computeTfIdf(
    columns,
    Array.from(columns.documentOf, (_, p) => [p]),
    (fold) => !isStopWord(fold),
  );
  cache.set(columns, vectors);
  return vectors;
}

/**
 * Where a thing was said in other speeches: for each document of the selection but the paragraph's own, in the
 * corpus's order, the paragraphs most like it.
 *
 * @param limit how many of each document
 * @param least the smallest similarity that counts
 */
export function computeSimilarParagraphs(
  corpus: LoadedCorpus,
  paragraph: number,
  selection: Selection,
  limit = 1,
  least = 0.1,
): SimilarInDocument[] {
  const { columns } = corpus;
  const vectors = paragraphVectors(corpus);
  const own = columns.documentOf[paragraph];
  const byDocument = new Map<number, SimilarParagraph[]>();
  for (const p of selection.paragraphs) {
    const document = columns.documentOf[p] ?? 0;
    if (document === own) continue;
    const passages = byDocument.get(document) ?? [];
    byDocument.set(document, passages);
    const similarity = computeCosine(vectors, paragraph, p);
    if (similarity !== null && similarity >= least) passages.push({ paragraph: p, similarity });
  }
  return Array.from(byDocument, ([document, passages]) => ({
    document: columns.documentIds[document] ?? '',
    passages: passages
      .sort((a, b) => b.similarity - a.similarity || a.paragraph - b.paragraph)
      .slice(0, limit),
  }));
}
