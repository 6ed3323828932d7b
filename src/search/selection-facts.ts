import { computeLexicalMeasures, type LexicalMeasures } from '../analysis/lexical-measures.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';

/** The size of a selection, and how varied its words are. */
export interface SelectionFacts extends LexicalMeasures {
  paragraphs: number;
  /** Documents with at least one selected paragraph, in the corpus's order, with what of them is selected. */
  documents: { id: string; paragraphs: number; tokens: number }[];
}

export function computeSelectionFacts(corpus: LoadedCorpus, spec: SelectionSpec): SelectionFacts {
  const { columns } = corpus;
  const selection = select(corpus, spec);
  const documents = new Map(selection.documents.map((d) => [d, { paragraphs: 0, tokens: 0 }]));
  for (const p of selection.paragraphs) {
    const document = documents.get(columns.documentOf[p] ?? 0);
    if (document === undefined) continue;
    document.paragraphs++;
    document.tokens += (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
  }
  return {
    ...computeLexicalMeasures(corpus, selection),
    paragraphs: selection.paragraphs.length,
    documents: Array.from(documents, ([d, size]) => ({ id: columns.documentIds[d] ?? '', ...size })),
  };
}
