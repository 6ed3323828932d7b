import { computeNames } from '../../src/analysis/name-finder.ts';
import { loadNames } from '../../src/analysis/name-index.ts';
import { decodeNames } from '../../src/analysis/name-lexicon.ts';
import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { corpusOf, type TestParagraph } from './corpus-of.ts';

const { lexicon } = decodeNames(
  'places:\n  rome: { label: Rome }\n  oslo: { label: Oslo }\n  bern: { label: Bern }\npeople:\n  ada: { label: Ada Byron }',
  new Map(),
);

/** A corpus with its names: Rome, Oslo and Bern are places, Ada Byron is a person. */
export function namedCorpus(texts: Record<string, TestParagraph[]>): LoadedCorpus {
  const corpus = corpusOf(texts);
  const file = computeNames(corpus.columns, lexicon, 'test');
  return { ...corpus, names: loadNames(file, corpus.columns.documentOf.length) };
}
