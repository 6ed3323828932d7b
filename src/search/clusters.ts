import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { printedForm } from './printed-form.ts';
import type { QueryProblem } from './query-ast.ts';
import { type OperationContext, uninterrupted } from './search-corpus.ts';
import { matchInSelection, type QueryArguments } from './selected-match.ts';

export interface ClusterArguments extends QueryArguments {
  /** Words in a cluster, the match among them; from 2 to 6. */
  words?: number;
  /** Where the match stands in it: at its beginning, at its end, or anywhere. */
  match?: 'first' | 'last' | 'anywhere';
  minCount?: number;
  offset?: number;
  /** At most 500. */
  limit?: number;
}

/** A run of words around the matches. */
export interface Cluster {
  /** Folded words, a space between; and as the texts most often print them. */
  words: string;
  text: string;
  count: number;
  /** How many documents have it. */
  documents: number;
}

export interface ClustersResult {
  query: string;
  problems: QueryProblem[];
  /** Commonest first, then by code units. */
  clusters: Cluster[];
  /** How many there are in all that occur at least `minCount` times. */
  clusterCount: number;
}

/** Between pauses, about 20 ms. */
const hitsAtOnce = 20_000;

/**
 * The runs of so many words that contain a counted hit of the query. A run that holds two hits counts once; a hit that is
 * longer than the run gives none.
 */
export async function clusters(
  corpus: LoadedCorpus,
  args: ClusterArguments,
  context: OperationContext = uninterrupted,
): Promise<ClustersResult> {
  const { columns } = corpus;
  const { query, match, text } = matchInSelection(corpus, args);
  const size = Math.min(6, Math.max(2, args.words ?? 3));
  const found = new Map<string, { at: number; count: number; documents: number; lastDocument: number }>();
  const seen = new Set<number>();
  for (const [hit, p] of match.paragraphs.entries()) {
    if (hit > 0 && hit % hitsAtOnce === 0) {
      context.report(hit, match.paragraphs.length);
      await context.pause();
      if (context.cancelled) break;
    }
    if (text.counted[p] !== 1) continue;
    const [start, end] = [match.starts[hit] ?? 0, match.ends[hit] ?? 0];
    if (end - start > size) continue;
    const first = columns.paragraphStart[p] ?? 0;
    const last = columns.paragraphStart[p + 1] ?? 0;
    const lowest = Math.max(first, args.match === 'first' ? start : end - size);
    const highest = Math.min(last - size, args.match === 'last' ? end - size : start);
    for (let at = lowest; at <= highest; at++) {
      if (seen.has(at)) continue;
      seen.add(at);
      const key = columns.foldIds.subarray(at, at + size).join(' ');
      const d = columns.documentOf[p] ?? 0;
      const cluster = found.get(key) ?? { at, count: 0, documents: 0, lastDocument: -1 };
      cluster.count++;
      if (cluster.lastDocument !== d) cluster.documents++;
      cluster.lastDocument = d;
      found.set(key, cluster);
    }
  }
  const frequent = [...found.values()]
    .filter(({ count }) => count >= (args.minCount ?? 1))
    .map(({ at, ...counts }) => ({ ...counts, folds: columns.foldIds.subarray(at, at + size) }))
    .map(({ folds, count, documents }) => ({
      folds,
      words: Array.from(folds, (fold) => columns.folds[fold] ?? '').join(' '),
      count,
      documents,
    }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
  const offset = Math.max(0, args.offset ?? 0);
  const limit = Math.min(500, Math.max(0, args.limit ?? 100));
  return {
    query: args.query,
    problems: query.problems,
    clusters: frequent
      .slice(offset, offset + limit)
      .map(({ folds, ...cluster }) => ({ ...cluster, text: printedForm(columns, [...folds]) })),
    clusterCount: frequent.length,
  };
}
