import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { QueryMatch } from './match.ts';
import { type Passage, passageAt, type TokenRange } from './passage.ts';
import type { ResolvedQuery } from './resolve-query.ts';
import { hitsByParagraph, matchInSelection, type QueryArguments } from './selected-match.ts';

/** A passage where a query holds; its marks are the hits, in running order. */
export interface RankedPassage extends Passage {
  /** `null` where the passage was not ranked. */
  score: number | null;
}

/** Every paragraph of the selection where a query holds, in the order of the corpus. */
export function findPassages(
  corpus: LoadedCorpus,
  args: QueryArguments,
): { query: ResolvedQuery; passages: RankedPassage[] } {
  const { query, match } = matchInSelection(corpus, args);
  const hitsOf = hitsByParagraph(match);
  const passages: RankedPassage[] = [];
  for (const [p, held] of match.mask.entries())
    if (held === 1) passages.push(rankedPassage(corpus, p, match, hitsOf, null));
  return { query, passages };
}

/** The paragraph with its hits marked. @param hitsOf as `hitsByParagraph` gives it */
export function rankedPassage(
  corpus: LoadedCorpus,
  p: number,
  match: QueryMatch,
  hitsOf: Uint32Array,
  score: number | null,
): RankedPassage {
  const hits: TokenRange[] = [];
  for (let hit = hitsOf[p] ?? 0; hit < (hitsOf[p + 1] ?? 0); hit++)
    hits.push({ from: match.starts[hit] ?? 0, to: match.ends[hit] ?? 0 });
  return { ...passageAt(corpus, p, hits), score };
}
