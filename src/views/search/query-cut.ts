import type { QueryProblem } from '../../search/query-ast.ts';
import { longestQuery } from '../../url-state/codec.ts';

/** What is left of a query that no link can carry, and what is to be said of it. */
export interface QueryCut {
  query: string;
  problem: QueryProblem;
}

/** What stays free in the link for what else is set afterwards. */
const room = 150;

/**
 * Cuts a query to the words that a link carries. `null` where it carries the whole, or where the rest of the link
 * leaves no room for any of it.
 */
export function cutToLink(typed: string, linkWith: (query: string) => string): QueryCut | null {
  if (linkWith(typed).length <= longestQuery) return null;
  const fits = (length: number) => linkWith(typed.slice(0, length)).length <= longestQuery - room;
  let [fitting, tooLong] = [0, typed.length];
  while (tooLong - fitting > 1) {
    const middle = (fitting + tooLong) >> 1;
    if (fits(middle)) fitting = middle;
    else tooLong = middle;
  }
  // Not in the midst of a word, nor of a character.
  const query = typed
    .slice(0, fitting)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<=\S)\s+\S*$/, '');
  if (query.trim() === '') return null;
  const [had, has] = [typed.length, query.length].map((n) => n.toLocaleString('en-GB'));
  return {
    query,
    problem: {
      code: 'too-long',
      start: query.length,
      end: query.length,
      message: `The query had ${had} characters; a link carries ${has} of them. What follows is left out.`,
    },
  };
}
