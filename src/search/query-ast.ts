/** Where something stands in the text of a query: UTF-16 offsets, `end` exclusive. */
export interface QueryRange {
  start: number;
  end: number;
}

/** One word as it is asked for. */
export interface WordPattern extends QueryRange {
  /** As it was typed, without prefix signs; `*` stands for any run of characters, `?` for exactly one. */
  text: string;
  /** Compare with capitals as typed. */
  matchCase: boolean;
  /** Also the other forms of the word (sanction, sanctions, sanctioned). */
  forms: boolean;
  /** Typed in quotation marks: taken as it stands, never corrected. */
  literal: boolean;
}

/** One place in a phrase: any of these words, or any word at all. */
export type PhraseSlot = readonly WordPattern[] | 'any';

/** Fields that narrow the paragraphs. */
export const fieldNames = ['theme', 'name', 'speaker', 'year', 'spoken', 'in'] as const;
export type FieldName = (typeof fieldNames)[number];

/** A query, read. Phrases have places in the text; filters and exclusions only say which paragraphs remain. */
export type QueryNode =
  | ({ kind: 'phrase'; slots: PhraseSlot[]; sentenceStart: boolean } & QueryRange)
  /** Both within so many words of each other, in either order, in one paragraph. */
  | ({ kind: 'near'; distance: number; left: QueryNode; right: QueryNode } & QueryRange)
  | ({ kind: 'and' | 'or'; nodes: QueryNode[] } & QueryRange)
  | ({ kind: 'not'; node: QueryNode } & QueryRange)
  | ({ kind: 'filter'; field: FieldName; value: string } & QueryRange);

type ProblemCode =
  | 'bad-near'
  | 'bad-year'
  | 'dangling-operator'
  | 'empty-field'
  | 'lone-wildcard'
  | 'no-word'
  | 'only-common-words'
  | 'only-conditions'
  | 'too-deep'
  | 'too-long'
  | 'too-many-words'
  | 'unclosed-bracket'
  | 'unclosed-list'
  | 'unclosed-quote'
  | 'unknown-field'
  | 'unknown-value'
  | 'unopened-bracket';

/** What a query has that could not be followed to the letter, and what was taken in its place. */
export interface QueryProblem extends QueryRange {
  code: ProblemCode;
  message: string;
}

/** A query with all that is to be said about it; `node` is `null` where nothing is left to look for. */
export interface ParsedQuery {
  text: string;
  node: QueryNode | null;
  problems: QueryProblem[];
}

/** Every phrase that a node looks for outside exclusions, in running order. */
export function positivePhrases(node: QueryNode | null): Extract<QueryNode, { kind: 'phrase' }>[] {
  if (node === null || node.kind === 'not' || node.kind === 'filter') return [];
  if (node.kind === 'phrase') return [node];
  return (node.kind === 'near' ? [node.left, node.right] : node.nodes).flatMap(positivePhrases);
}

/** Every word that a node looks for outside exclusions, in running order. */
export function positiveWords(node: QueryNode | null): WordPattern[] {
  return positivePhrases(node).flatMap(({ slots }) => slots.flatMap((slot) => (slot === 'any' ? [] : slot)));
}

/** The filters and exclusions of filters that a query sets for all of itself. */
export function wholeConditions(node: QueryNode): QueryNode[] {
  if (node.kind === 'filter') return [node];
  if (node.kind === 'not' && node.node.kind === 'filter') return [node];
  return node.kind === 'and' ? node.nodes.flatMap(wholeConditions) : [];
}
