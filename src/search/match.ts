import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { matchNear } from './near-match.ts';
import { paragraphFields } from './paragraph-filters.ts';
import { ParagraphCursor } from './paragraph-cursor.ts';
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
      const mask = combine(parts, (held) => held > 0);
      return { mask, ...uniteSpans(parts) };
    }
    case 'and': {
      const parts = node.nodes.map((part) => matchQuery(corpus, part));
      const mask = combine(parts, (held) => held === parts.length);
      return { mask, ...inParagraphs(corpus, uniteSpans(parts), mask) };
    }
    case 'not': {
      const mask = matchQuery(corpus, node.node).mask.map((held) => 1 - held);
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
export function inParagraphs(corpus: LoadedCorpus, spans: Spans, mask: Uint8Array): Spans {
  const cursor = new ParagraphCursor(corpus.columns);
  return filterSpans(spans, (i) => mask[cursor.at(spans.starts[i] ?? 0)] === 1);
}

function withMask(corpus: LoadedCorpus, spans: Spans): QueryMatch {
  const mask = new Uint8Array(corpus.columns.documentOf.length);
  const cursor = new ParagraphCursor(corpus.columns);
  for (const start of spans.starts) mask[cursor.at(start)] = 1;
  return { mask, ...spans };
}

function combine(parts: readonly QueryMatch[], holds: (held: number) => boolean): Uint8Array {
  const held = new Uint8Array(parts[0]?.mask.length ?? 0);
  for (const { mask } of parts) for (const [p, one] of mask.entries()) held[p] = (held[p] ?? 0) + one;
  return held.map((count) => Number(holds(count)));
}
