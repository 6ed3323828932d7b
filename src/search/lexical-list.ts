import { computeLexicalMeasures, type LexicalMeasures } from '../analysis/lexical-measures.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select, selectMask } from '../analysis/selection.ts';

/** How varied the words of a selection are, and those of each of its documents. */
export interface LexicalList {
  total: LexicalMeasures;
  /** The first hundred, in the corpus's order. */
  documents: ({ document: string } & LexicalMeasures)[];
  documentCount: number;
}

const mostDocuments = 100;

export function listLexicalMeasures(corpus: LoadedCorpus, args: { selection: SelectionSpec }): LexicalList {
  const { columns } = corpus;
  const selection = select(corpus, args.selection);
  return {
    total: computeLexicalMeasures(corpus, selection),
    documents: selection.documents.slice(0, mostDocuments).map((d) => {
      const mask = new Uint8Array(selection.mask.length);
      const [from = 0, to = 0] = [columns.documentStart[d], columns.documentStart[d + 1]];
      mask.set(selection.mask.subarray(from, to), from);
      return {
        document: columns.documentIds[d] ?? '',
        ...computeLexicalMeasures(corpus, selectMask(corpus, mask)),
      };
    }),
    documentCount: selection.documents.length,
  };
}
