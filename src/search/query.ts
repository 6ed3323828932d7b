import { type ParsedQuery, positiveWords } from './query-ast.ts';
import { lexQuery } from './query-lexer.ts';
import { QueryParser } from './query-parser.ts';

/** How words are compared where the query itself does not say. */
export interface QueryOptions {
  /** Compare with capitals as typed, everywhere (in the query: `=word`). */
  matchCase?: boolean;
  /** Find the other forms of each word too, everywhere (in the query: `~word`). */
  foldForms?: boolean;
}

/**
 * Reads a query. Never throws, in time linear in its length: what cannot be followed becomes a problem that points at
 * the place and says what was taken in its stead.
 *
 * From loosest to tightest: `OR` (or `|`), words side by side (all must be in the paragraph), `near/5`, then the signs
 * before a word: `-` or `NOT`, `^`, `=`, `~`.
 */
export function parseQuery(text: string, options: QueryOptions = {}): ParsedQuery {
  const { tokens, problems } = lexQuery(text);
  const parser = new QueryParser(text, tokens, problems);
  const manner = {
    sentenceStart: false,
    matchCase: options.matchCase ?? false,
    forms: options.foldForms ?? false,
  };
  const node = parser.parse(manner);
  if (node !== null && positiveWords(node).length === 0) {
    problems.push({
      code: 'only-conditions',
      start: node.start,
      end: node.end,
      message: 'The query names no word to count, only conditions. The paragraphs that meet them are listed.',
    });
  }
  const typed = text.trim();
  if (node === null && typed !== '' && problems.length === 0) {
    const start = text.indexOf(typed);
    problems.push({
      code: 'no-word',
      start,
      end: start + typed.length,
      message: 'The query has signs, but no word to look for.',
    });
  }
  return { text, node, problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}
