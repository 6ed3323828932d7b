import { computeRate, type Rate } from '../analysis/interval.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { inParagraphs, matchQuery, type QueryMatch } from './match.ts';
import { type Passage, passageAt, passageWindow } from './passage.ts';
import { scoreParagraphs } from './paragraph-index.ts';
import { ParagraphCursor } from './paragraph-cursor.ts';
import { positiveWords, type QueryNode, type QueryProblem } from './query-ast.ts';
import { parseQuery, type QueryOptions } from './query.ts';
import { type Correction, type Expansion, type ResolvedQuery, resolveQuery } from './resolve-query.ts';
import type { SearchCorpus } from './search-corpus.ts';
import { countFold, matchWord } from './vocabulary.ts';

export interface SearchArguments extends QueryOptions {
  query: string;
  selection?: SelectionSpec;
  /** `rank`: best first. `time`: in the order of the corpus, by date. */
  order?: 'rank' | 'time';
  offset?: number;
  /** At most `passageWindow`. */
  limit?: number;
  /** Take words that the corpus does not have as they are, without looking for near ones. */
  exact?: boolean;
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

/** A passage where a query holds. */
export interface RankedPassage extends Passage {
  /** `null` where the passage was not ranked. */
  score: number | null;
}

export interface SearchResult extends Rate {
  query: string;
  /** What could not be followed to the letter. */
  problems: QueryProblem[];
  corrections: Correction[];
  expansions: Expansion[];
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

/** A query held against a selection: its hits, and the text that they are counted in. */
export interface SelectedMatch {
  query: ResolvedQuery;
  match: QueryMatch;
  /** Paragraph → 1 where it is counted: selected, and within the query's own conditions. */
  countedMask: Uint8Array;
}

/**
 * Answers a query within a selection. Conditions that hold for the whole query (`theme:`, `year:` …) narrow the text
 * that is searched, so the rate's base narrows with them.
 */
export function matchInSelection(corpus: LoadedCorpus, args: SearchArguments): SelectedMatch {
  const query = resolveQuery(corpus, parseQuery(args.query, args), args.exact !== true);
  const conditions = query.node === null ? [] : wholeConditions(query.node);
  const within = (spec: SelectionSpec) => {
    const { mask } = select(corpus, spec);
    for (const condition of conditions)
      for (const [p, held] of matchQuery(corpus, condition).mask.entries()) if (held === 0) mask[p] = 0;
    return mask;
  };
  const countedMask = within(args.selection ?? {});
  const shown = within({ ...args.selection, allTurns: true });
  const match = query.node === null ? nothing(corpus) : matchQuery(corpus, query.node);
  const mask = match.mask.map((held, p) => held & (shown[p] ?? 0));
  return { query, match: { mask, ...inParagraphs(corpus, match, mask) }, countedMask };
}

const emptyTally = () => ({
  count: 0,
  otherCount: 0,
  paragraphs: 0,
  otherParagraphs: 0,
  tokens: 0,
  shown: false,
});

/** Counts a query and gives a window of the passages where it holds. */
export async function search(corpus: SearchCorpus, args: SearchArguments): Promise<SearchResult> {
  const { columns, manifest } = corpus;
  const { query, match, countedMask } = matchInSelection(corpus, args);
  const hitsOf = hitsByParagraph(corpus, match);

  const tallies = manifest.documents.map(emptyTally);
  const total = emptyTally();
  const found: number[] = [];
  for (const [p, d] of columns.documentOf.entries()) {
    const tally = tallies[d];
    if (tally === undefined) continue;
    const hits = (hitsOf[p + 1] ?? 0) - (hitsOf[p] ?? 0);
    for (const sum of [tally, total]) {
      if (countedMask[p] === 1) {
        sum.shown = true;
        sum.tokens += (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
        sum.count += hits;
        sum.paragraphs += match.mask[p] ?? 0;
      } else if (match.mask[p] === 1) {
        sum.shown = true;
        sum.otherCount += hits;
        sum.otherParagraphs++;
      }
    }
    if (match.mask[p] === 1) found.push(p);
  }

  const scores =
    args.order === 'time' || found.length === 0 ? null : await rank(corpus, query.node, match.mask);
  if (scores !== null) found.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  // A query without words counts nothing, and a rate of nothing is no 0.
  const hasWords = positiveWords(query.node).length > 0;
  const rateOf = (count: number, tokens: number): Rate =>
    hasWords ? computeRate(count, tokens) : { count, tokens, perThousandWords: null, low: null, high: null };
  const offset = Math.max(0, args.offset ?? 0);
  const limit = Math.min(passageWindow, Math.max(0, args.limit ?? 20));
  return {
    query: args.query,
    problems: query.problems,
    corrections: query.corrections,
    expansions: query.expansions,
    ...rateOf(total.count, total.tokens),
    otherCount: total.otherCount,
    paragraphs: total.paragraphs,
    otherParagraphs: total.otherParagraphs,
    documents: tallies.flatMap(({ shown, count, tokens, ...rest }, d) =>
      shown ? [{ document: manifest.documents[d]?.id ?? '', ...rateOf(count, tokens), ...rest }] : [],
    ),
    passages: found
      .slice(offset, offset + limit)
      .map((p) => ({ ...hitPassage(corpus, p, match, hitsOf), score: scores?.get(p) ?? null })),
    passageCount: found.length,
    offset,
  };
}

/** Every paragraph of the selection where a query holds, in the order of the corpus. */
export function findPassages(
  corpus: LoadedCorpus,
  args: SearchArguments,
): { query: ResolvedQuery; passages: Passage[] } {
  const { query, match } = matchInSelection(corpus, args);
  const hitsOf = hitsByParagraph(corpus, match);
  const passages: Passage[] = [];
  for (const [p, held] of match.mask.entries())
    if (held === 1) passages.push(hitPassage(corpus, p, match, hitsOf));
  return { query, passages };
}

/** Paragraph → its first hit in a match; one entry more than there are paragraphs. */
export function hitsByParagraph({ columns }: LoadedCorpus, match: QueryMatch): Uint32Array {
  const first = new Uint32Array(columns.documentOf.length + 1);
  const cursor = new ParagraphCursor(columns);
  for (const start of match.starts) {
    const p = cursor.at(start);
    first[p + 1] = (first[p + 1] ?? 0) + 1;
  }
  for (let p = 1; p < first.length; p++) first[p] = (first[p] ?? 0) + (first[p - 1] ?? 0);
  return first;
}

/** The paragraph with the hits of a match in it. */
function hitPassage(corpus: LoadedCorpus, p: number, match: QueryMatch, hitsOf: Uint32Array): Passage {
  const hits = Array.from(match.starts.subarray(hitsOf[p] ?? 0, hitsOf[p + 1] ?? 0), (from, i) => ({
    from,
    to: match.ends[(hitsOf[p] ?? 0) + i] ?? from,
  }));
  return passageAt(corpus, p, hits);
}

const maxRankedTerms = 100;

async function rank(corpus: SearchCorpus, node: QueryNode | null, mask: Uint8Array) {
  const { columns } = corpus;
  const folds = new Set(positiveWords(node).flatMap((word) => matchWord(columns, word).folds));
  if (folds.size === 0) return null;
  const terms = [...folds]
    .sort((a, b) => countFold(columns, b) - countFold(columns, a))
    .slice(0, maxRankedTerms)
    .map((fold) => columns.folds[fold] ?? '');
  return scoreParagraphs(await corpus.loadIndex(), terms, mask);
}

/** The filters and exclusions of filters that a query sets for all of itself. */
function wholeConditions(node: QueryNode): QueryNode[] {
  if (node.kind === 'filter') return [node];
  if (node.kind === 'not' && node.node.kind === 'filter') return [node];
  return node.kind === 'and' ? node.nodes.flatMap(wholeConditions) : [];
}

function nothing({ columns }: LoadedCorpus): QueryMatch {
  return {
    mask: new Uint8Array(columns.documentOf.length),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
  };
}
