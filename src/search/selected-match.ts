import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { inParagraphs, matchQuery, type QueryMatch } from './match.ts';
import { ParagraphCursor } from './paragraph-cursor.ts';
import type { QueryNode } from './query-ast.ts';
import { parseQuery, type QueryOptions } from './query.ts';
import { type ResolvedQuery, resolveQuery } from './resolve-query.ts';

/** What every question that begins with a query has. */
export interface QueryArguments extends QueryOptions {
  query: string;
  selection?: SelectionSpec;
  /** Take words that the corpus does not have as they are, without looking for near ones. */
  exact?: boolean;
}

/** A query held against a selection: its hits, and the text that they are counted in. */
export interface SelectedMatch {
  query: ResolvedQuery;
  match: QueryMatch;
  /** Paragraph → 1 where it is counted: selected, and within the query's own conditions. */
  countedMask: Uint8Array;
}

/**
 * Answers a query within a selection. Hits in turns that the selection does not count are found too, and lie outside
 * `countedMask`; where the query or the selection asks for a speaker, that speaker's turns are counted. Conditions
 * that hold for the whole query (`theme:`, `year:` …) narrow the text that is searched, so the base of a rate narrows
 * with them.
 */
export function matchInSelection(corpus: LoadedCorpus, args: QueryArguments): SelectedMatch {
  const query = resolveQuery(corpus, parseQuery(args.query, args), args.exact !== true);
  const conditions = query.node === null ? [] : wholeConditions(query.node);
  const namesSpeaker = conditions.some((node) => node.kind === 'filter' && node.field === 'speaker');
  const shown = select(corpus, { ...args.selection, allTurns: true }).mask;
  for (const condition of conditions)
    for (const [p, held] of matchQuery(corpus, condition).mask.entries()) if (held === 0) shown[p] = 0;
  const countedMask =
    namesSpeaker || args.selection?.allTurns === true
      ? shown
      : select(corpus, args.selection).mask.map((held, p) => held & (shown[p] ?? 0));
  const match = query.node === null ? noMatch(corpus) : matchQuery(corpus, query.node);
  const mask = match.mask.map((held, p) => held & (shown[p] ?? 0));
  return { query, match: { mask, ...inParagraphs(corpus, match, mask) }, countedMask };
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

/** The filters and exclusions of filters that a query sets for all of itself. */
function wholeConditions(node: QueryNode): QueryNode[] {
  if (node.kind === 'filter') return [node];
  if (node.kind === 'not' && node.node.kind === 'filter') return [node];
  return node.kind === 'and' ? node.nodes.flatMap(wholeConditions) : [];
}

function noMatch({ columns }: LoadedCorpus): QueryMatch {
  return {
    mask: new Uint8Array(columns.documentOf.length),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
  };
}
