import { computeDispersion, type Dispersion } from '../analysis/dispersion.ts';
import { computeRate, type Rate } from '../analysis/interval.ts';
import { scoreOnColumns } from './column-ranking.ts';
import { scoreParagraphs } from './paragraph-index.ts';
import { passageWindow } from './passage.ts';
import { positiveWords, type QueryNode, type QueryProblem } from './query-ast.ts';
import { type RankedPassage, rankedPassage } from './ranked-passage.ts';
import type { Correction, Expansion } from './resolve-query.ts';
import type { SearchCorpus } from './search-corpus.ts';
import { hitsByParagraph, matchInSelection, type QueryArguments } from './selected-match.ts';
import type { Suggestion } from './suggestions.ts';
import { countFold, matchWord } from './vocabulary.ts';

export interface SearchArguments extends QueryArguments {
  /** `rank`: best first. `time`: in the order of the corpus, by date. */
  order?: 'rank' | 'time';
  offset?: number;
  /** At most `passageWindow`. */
  limit?: number;
}

/** Hits in one document of the selection. Rates count the document's own speaker, as everywhere. */
export interface DocumentHits extends Rate {
  document: string;
  /** Hits in turns of others, which are shown and not counted. */
  otherCount: number;
  /** Paragraphs where the query holds: counted, and others. */
  paragraphs: number;
  otherParagraphs: number;
}

export interface SearchResult extends Rate {
  query: string;
  /** What could not be followed to the letter. */
  problems: QueryProblem[];
  corrections: Correction[];
  expansions: Expansion[];
  suggestions: Suggestion[];
  /** Over the documents of the selection that have counted words. */
  dispersion: Dispersion;
  otherCount: number;
  paragraphs: number;
  otherParagraphs: number;
  /** Every document of the selection, also those without a hit. */
  documents: DocumentHits[];
  /** A window of all passages, `passageCount` in number. */
  passages: RankedPassage[];
  passageCount: number;
  offset: number;
}

/** Counts a query and gives a window of the passages where it holds. */
export async function search(corpus: SearchCorpus, args: SearchArguments): Promise<SearchResult> {
  const { columns, manifest } = corpus;
  const { query, match, text } = matchInSelection(corpus, args);
  const hitsOf = hitsByParagraph(match);

  const tallies = text.tokensOf.map(newTally);
  const total = newTally(text.tokensOf.reduce<number>((sum, tokens) => sum + (tokens ?? 0), 0));
  const found: number[] = [];
  for (let p = 0; p < match.mask.length; p++) {
    if (match.mask[p] !== 1) continue;
    found.push(p);
    const hits = (hitsOf[p + 1] ?? 0) - (hitsOf[p] ?? 0);
    for (const tally of [tallies[columns.documentOf[p] ?? 0], total])
      if (tally) addParagraph(tally, hits, text.counted[p] === 1);
  }

  const offset = Math.max(0, args.offset ?? 0);
  const limit = Math.min(passageWindow, Math.max(0, args.limit ?? 20));
  const scores =
    args.order === 'time' || found.length === 0 ? null : await rank(corpus, query.node, match.mask);
  const shown = scores === null ? found.slice(offset, offset + limit) : bestOf(found, scores, offset, limit);
  // A query without words counts nothing, and a rate of nothing is no 0.
  const hasWords = positiveWords(query.node).length > 0;
  const rateOf = (count: number, tokens: number): Rate =>
    hasWords ? computeRate(count, tokens) : { count, tokens, perThousandWords: null, low: null, high: null };
  return {
    query: args.query,
    problems: query.problems,
    corrections: query.corrections,
    expansions: query.expansions,
    suggestions: query.suggestions,
    dispersion: computeDispersion(
      tallies.map(({ count }) => count),
      tallies.map(({ tokens }) => tokens),
    ),
    ...rateOf(total.count, total.tokens),
    otherCount: total.otherCount,
    paragraphs: total.paragraphs,
    otherParagraphs: total.otherParagraphs,
    documents: tallies.flatMap(({ shown, count, tokens, ...rest }, d) =>
      shown ? [{ document: manifest.documents[d]?.id ?? '', ...rateOf(count, tokens), ...rest }] : [],
    ),
    passages: shown.map((p) => rankedPassage(corpus, p, match, hitsOf, scores?.[p] ?? null)),
    passageCount: found.length,
    offset,
  };
}

interface Tally {
  count: number;
  otherCount: number;
  paragraphs: number;
  otherParagraphs: number;
  tokens: number;
  /** False where the selection has nothing of the document, not even a hit in somebody else's turn. */
  shown: boolean;
}

function newTally(tokens: number | null): Tally {
  return {
    count: 0,
    otherCount: 0,
    paragraphs: 0,
    otherParagraphs: 0,
    tokens: tokens ?? 0,
    shown: tokens !== null,
  };
}

function addParagraph(tally: Tally, hits: number, counted: boolean) {
  tally.shown = true;
  if (counted) {
    tally.count += hits;
    tally.paragraphs++;
  } else {
    tally.otherCount += hits;
    tally.otherParagraphs++;
  }
}

const maxRankedTerms = 100;

async function rank(corpus: SearchCorpus, node: QueryNode | null, mask: Uint8Array) {
  const { columns } = corpus;
  const distinct = new Set(positiveWords(node).flatMap((word) => matchWord(columns, word).folds));
  if (distinct.size === 0) return null;
  const folds = [...distinct]
    .sort((a, b) => countFold(columns, b) - countFold(columns, a))
    .slice(0, maxRankedTerms);
  const index = await corpus.loadIndex();
  if (index === null) return scoreOnColumns(columns, folds, mask);
  return scoreParagraphs(
    index,
    folds.map((fold) => columns.folds[fold] ?? ''),
    mask,
  );
}

/** A window of paragraphs by score, equal ones in running order. Sorts no more than it must. */
function bestOf(found: readonly number[], scores: Float64Array, offset: number, limit: number): number[] {
  const wanted = offset + limit;
  const better = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  let best: number[] = [];
  let least = -Infinity;
  for (const p of found) {
    // Of equal ones the earlier are there already.
    if (best.length >= wanted && (scores[p] ?? 0) <= least) continue;
    best.push(p);
    if (best.length < 2 * wanted + 100) continue;
    best = best.sort(better).slice(0, wanted);
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best.sort(better).slice(offset, wanted);
}
