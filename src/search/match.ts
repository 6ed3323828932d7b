import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { matchNear } from './near-match.ts';
import { paragraphFields } from './paragraph-filters.ts';
import { matchPhrase } from './phrase-match.ts';
import type { QueryNode } from './query-ast.ts';
import { filterSpans, noSpans, type Spans, uniteSpans } from './spans.ts';

/** What a query finds in a whole corpus, all turns included. */
export interface QueryMatch extends Spans {
  /** Paragraph → 1 where the query holds. */
  mask: Uint8Array;
}

/**
 * Answers a query exactly, from the token columns. A query holds of a paragraph or not; its hits are the distinct
 * places of its words and phrases in the paragraphs where it holds. An exclusion or a condition has no places.
 */
export function matchQuery(corpus: LoadedCorpus, node: QueryNode): QueryMatch {
  const { columns } = corpus;
  switch (node.kind) {
    case 'phrase':
      return withMask(corpus, matchPhrase(columns, node.slots, node.sentenceStart));
    case 'near': {
      const [left, right] = [matchQuery(corpus, node.left), matchQuery(corpus, node.right)];
      return withMask(corpus, matchNear(columns, left, right, node.distance));
    }
    case 'or': {
      const parts = node.nodes.map((part) => matchQuery(corpus, part));
      const mask = combine(parts, 1);
      return { mask, ...uniteSpans(parts) };
    }
    case 'and': {
      const parts = node.nodes.map((part) => matchQuery(corpus, part));
      const mask = combine(parts, parts.length);
      return { mask, ...inParagraphs(uniteSpans(parts), mask) };
    }
    case 'not': {
      const { mask } = matchQuery(corpus, node.node);
      for (let p = 0; p < mask.length; p++) mask[p] = 1 - (mask[p] ?? 0);
      return { mask, ...noSpans };
    }
    default: {
      const mask = new Uint8Array(columns.documentOf.length);
      for (const p of paragraphFields[node.field].paragraphs(corpus, node.value) ?? []) mask[p] = 1;
      return { mask, ...noSpans };
    }
  }
}

/** The spans that lie in marked paragraphs. */
export function inParagraphs(spans: Spans, mask: Uint8Array): Spans {
  const { paragraphs } = spans;
  let all = true;
  for (let i = 0; all && i < paragraphs.length; i++) all = mask[paragraphs[i] ?? 0] === 1;
  return all ? spans : filterSpans(spans, (i) => mask[paragraphs[i] ?? 0] === 1);
}

function withMask(corpus: LoadedCorpus, spans: Spans): QueryMatch {
  const mask = new Uint8Array(corpus.columns.documentOf.length);
  for (let i = 0; i < spans.paragraphs.length; i++) mask[spans.paragraphs[i] ?? 0] = 1;
  return { mask, ...spans };
}

function combine(parts: readonly QueryMatch[], needed: number): Uint8Array {
  const held = new Uint8Array(parts[0]?.mask.length ?? 0);
  for (const { mask } of parts)
    for (let p = 0; p < mask.length; p++) held[p] = (held[p] ?? 0) + (mask[p] ?? 0);
  for (let p = 0; p < held.length; p++) held[p] = Number((held[p] ?? 0) >= needed);
  return held;
}
