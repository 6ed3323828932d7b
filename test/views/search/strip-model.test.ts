import { describe, expect, it } from 'vitest';
import { positions } from '../../../src/search/positions.ts';
import { computeStrips } from '../../../src/views/search/strip-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

describe('computeStrips', () => {
  it('joins the hits of several queries by speech, each with its place in words', () => {
    const corpus = corpusOf({ x: ['a b', { text: 'a', speaker: 'B' }], y: ['c'] });
    const strips = computeStrips([positions(corpus, { query: 'a' }), positions(corpus, { query: 'b' })]);
    expect(strips).toEqual([
      {
        document: 'x',
        tokens: 3,
        lanes: 2,
        hits: [
          { query: 0, offset: 0, paragraph: 1, counted: true },
          { query: 0, offset: 2, paragraph: 2, counted: false },
          { query: 1, offset: 1, paragraph: 1, counted: true },
        ],
      },
      { document: 'y', tokens: 1, lanes: 2, hits: [] },
    ]);
  });
});
