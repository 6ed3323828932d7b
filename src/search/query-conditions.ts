import { type FieldName, type QueryNode, type QueryRange, wholeConditions } from './query-ast.ts';
import { parseQuery } from './query.ts';

/** A condition that a query sets for all of itself. */
export interface QueryCondition extends QueryRange {
  field: FieldName;
  value: string;
}

/** The conditions that hold for a whole query; exclusions are none. */
export function conditionsOf(query: string): QueryCondition[] {
  const { node } = parseQuery(query);
  return node === null ? [] : wholeConditions(node).flatMap(conditionOf);
}

function conditionOf(node: QueryNode): QueryCondition[] {
  if (node.kind !== 'filter') return [];
  const { field, value, start, end } = node;
  return [{ field, value, start, end }];
}

/** The query with one more condition on all of it. */
export function addCondition(query: string, field: FieldName, value: string): string {
  const condition = `${field}:${quoteValue(value)}`;
  const plain = `${condition} ${query}`.trim();
  // "a OR b" would take the condition for its first part only.
  const holds = conditionsOf(plain).some(({ start }) => start === 0);
  return holds ? plain : `${condition} (${query})`;
}

/** The query without a condition that `conditionsOf` found in it. */
export function removeCondition(query: string, { start, end }: QueryRange): string {
  return `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
}

/** A value as the query language writes it. */
export function quoteValue(value: string): string {
  return /[\s"“”„«»()[\]|]/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
