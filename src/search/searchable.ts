import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { Manifest } from '../corpus/artifact.ts';
import { matchQuery } from './match.ts';
import { parseQuery } from './query.ts';
import { resolveQuery } from './resolve-query.ts';

/** Queries whose paragraphs are kept: the two sides of a comparison, and some before. */
const mostKept = 8;
// By the manifest: with themes of one's own a query may hold elsewhere.
const keptOf = new WeakMap<Manifest, Map<string, ReadonlySet<number>>>();

/**
 * Teaches a corpus the query language, so that a selection can be a search. Words that the corpus does not have are
 * not corrected: a side of a comparison is what was asked for, or empty.
 */
export function searchable<Corpus extends LoadedCorpus>(corpus: Corpus): Corpus {
  const kept = keptOf.get(corpus.manifest) ?? new Map<string, ReadonlySet<number>>();
  keptOf.set(corpus.manifest, kept);
  return {
    ...corpus,
    paragraphsMatching: (query) => {
      const known = kept.get(query) ?? findParagraphs(corpus, query);
      kept.delete(query);
      kept.set(query, known);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return known;
    },
  };
}

function findParagraphs(corpus: LoadedCorpus, text: string): ReadonlySet<number> {
  const { node } = resolveQuery(corpus, parseQuery(text), false);
  const found = new Set<number>();
  if (node === null) return found;
  for (const [p, held] of matchQuery(corpus, node).mask.entries()) if (held === 1) found.add(p);
  return found;
}
