import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { TokenColumns } from '../analysis/token-columns.ts';
import { positionsOfWord } from './phrase-match.ts';
import { type CountedForm, commonestFirst, countForm, findNearForms } from './near-miss.ts';
import { paragraphFields } from './paragraph-filters.ts';
import {
  type ParsedQuery,
  positiveWords,
  type QueryNode,
  type QueryProblem,
  type QueryRange,
  type WordPattern,
} from './query-ast.ts';
import { type Suggestion, suggestFields, suggestSpellings } from './suggestions.ts';
import { countFold, isWild, matchWord } from './vocabulary.ts';

/** A typed word that the corpus does not have, and the near ones that were looked for in its place. */
export interface Correction extends QueryRange {
  word: string;
  used: CountedForm[];
}

/** A word with a wildcard or with its forms folded, and what it stood for, commonest first. */
export interface Expansion extends QueryRange {
  word: string;
  /** The first hundred. */
  forms: CountedForm[];
  formCount: number;
}

/** A query as a given corpus takes it. */
export interface ResolvedQuery extends ParsedQuery {
  corrections: Correction[];
  expansions: Expansion[];
  suggestions: Suggestion[];
}

/**
 * Holds a query against a corpus: leaves out conditions whose value it does not know, puts the nearest words in the
 * place of plain words that it does not have (not of those in quotation marks), and says so.
 */
export function resolveQuery(corpus: LoadedCorpus, parsed: ParsedQuery, correct = true): ResolvedQuery {
  const problems: QueryProblem[] = [...parsed.problems];
  const corrections: Correction[] = [];

  const resolveWord = (pattern: WordPattern): WordPattern[] => {
    if (!correct || pattern.literal || pattern.matchCase || isWild(pattern)) return [pattern];
    if (matchWord(corpus.columns, pattern).folds.length > 0) return [pattern];
    const used = findNearForms(corpus.columns, pattern.text);
    if (used.length === 0) return [pattern];
    corrections.push({ word: pattern.text, used, start: pattern.start, end: pattern.end });
    const { start, end } = pattern;
    return used.map(({ form }) => ({
      text: form,
      matchCase: false,
      forms: false,
      literal: false,
      start,
      end,
    }));
  };
  const resolve = (node: QueryNode): QueryNode | null => {
    switch (node.kind) {
      case 'phrase':
        return {
          ...node,
          slots: node.slots.map((slot) => (slot === 'any' ? slot : slot.flatMap(resolveWord))),
        };
      case 'near': {
        const [left, right] = [resolve(node.left), resolve(node.right)];
        return left === null || right === null ? (left ?? right) : { ...node, left, right };
      }
      case 'and':
      case 'or': {
        const nodes = node.nodes.map(resolve).filter((part) => part !== null);
        return nodes.length > 1 ? { ...node, nodes } : (nodes[0] ?? null);
      }
      case 'not': {
        const inner = resolve(node.node);
        return inner === null ? null : { ...node, node: inner };
      }
      default: {
        const field = paragraphFields[node.field];
        if (field.paragraphs(corpus, node.value) !== null) return node;
        problems.push(unknownValue(node, field.values(corpus)));
        return null;
      }
    }
  };

  const node = parsed.node === null ? null : resolve(parsed.node);
  const words = positiveWords(node);
  const common = commonWords(corpus, words);
  if (node !== null && common !== null) {
    problems.push({ code: 'only-common-words', start: node.start, end: node.end, message: common });
  }
  const suggestions = [
    ...suggestFields(corpus, parsed.text, problems),
    ...suggestSpellings(corpus, parsed.text, parsed.node),
  ];
  return { text: parsed.text, node, problems, corrections, expansions: expand(corpus, words), suggestions };
}

function unknownValue(node: Extract<QueryNode, { kind: 'filter' }>, values: readonly string[]): QueryProblem {
  const shown =
    values.slice(0, 12).join(', ') + (values.length > 12 ? ` and ${values.length - 12} more` : '');
  return {
    code: 'unknown-value',
    start: node.start,
    end: node.end,
    message: `"${node.field}:${node.value.slice(0, 40)}" fits nothing in this corpus; there ${values.length === 0 ? 'are no values of this field' : `is ${shown}`}. The condition is left out.`,
  };
}

function commonWords(corpus: LoadedCorpus, words: readonly WordPattern[]): string | null {
  const paragraphs = corpus.columns.documentOf.length;
  if (words.length === 0 || paragraphs < 10 || words.some((word) => word.literal || isWild(word)))
    return null;
  const common = words.every((word) => {
    const { folds } = matchWord(corpus.columns, word);
    const count = folds.reduce((sum, fold) => sum + countFold(corpus.columns, fold), 0);
    return count * 2 > paragraphs && isInMostParagraphs(corpus.columns, word);
  });
  return common
    ? 'Each word of the query is in more than half of all paragraphs. For words side by side, put them in quotation marks.'
    : null;
}

/** Looks no further than it needs to: the commonest words stand in half of the paragraphs early on. */
function isInMostParagraphs(columns: TokenColumns, word: WordPattern): boolean {
  const { paragraphStart } = columns;
  const half = columns.documentOf.length / 2;
  let [having, end] = [0, 0];
  let p = 0;
  for (const position of positionsOfWord(columns, word)) {
    if (position < end) continue;
    if (++having > half) return true;
    while ((paragraphStart[p + 1] ?? 0) <= position) p++;
    end = paragraphStart[p + 1] ?? 0;
  }
  return false;
}

function expand(corpus: LoadedCorpus, words: readonly WordPattern[]): Expansion[] {
  return words
    .filter((word) => isWild(word) || word.forms)
    .map((word) => {
      const { columns } = corpus;
      const match = matchWord(columns, word);
      const forms = match.folds.map((fold) => countForm(columns, fold)).sort(commonestFirst);
      return {
        word: word.text,
        forms: forms.slice(0, 100),
        formCount: forms.length,
        start: word.start,
        end: word.end,
      };
    });
}
