import type { PositionsResult } from '../../search/positions.ts';

export interface StripHit {
  query: number;
  /** Words before it in the document. */
  offset: number;
  paragraph: number;
  counted: boolean;
}

/** One speech with the hits of all queries. */
export interface Strip {
  document: string;
  /** Words of the document, all turns. */
  tokens: number;
  /** Queries that are drawn, one above the other. */
  lanes: number;
  hits: StripHit[];
}

/** Joins the positions of several queries by speech, in the order of the corpus. */
export function computeStrips(answers: readonly (PositionsResult | undefined)[]): Strip[] {
  const strips = new Map<string, Strip>();
  for (const [query, answer] of answers.entries())
    for (const { document, tokens, offsets, paragraphs, counted } of answer?.documents ?? []) {
      const strip = strips.get(document) ?? { document, tokens, lanes: answers.length, hits: [] };
      strips.set(document, strip);
      for (const [i, offset] of offsets.entries())
        strip.hits.push({ query, offset, paragraph: paragraphs[i] ?? 0, counted: counted[i] === 1 });
    }
  return [...strips.values()];
}
