import { describe, expect, it } from 'vitest';
import { positions } from '../../../src/search/positions.ts';
import { chooseStrips, computeStrips, drawStrokes } from '../../../src/views/search/strip-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

describe('computeStrips', () => {
  it('joins the hits of several queries by speech, each with its place in words', () => {
    const corpus = corpusOf({ x: ['a b', { text: 'a', speaker: 'B' }], y: ['c'] });
    const strips = computeStrips([
      { query: 0, answer: positions(corpus, { query: 'a' }) },
      { query: 2, answer: positions(corpus, { query: 'b' }) },
    ]);
    expect(strips).toEqual([
      {
        document: 'x',
        tokens: 3,
        lanes: 2,
        hits: [
          { query: 0, lane: 0, offset: 0, hits: 1, paragraph: 1, counted: true },
          { query: 0, lane: 0, offset: 2, hits: 1, paragraph: 2, counted: false },
          { query: 2, lane: 1, offset: 1, hits: 1, paragraph: 1, counted: true },
        ],
      },
      { document: 'y', tokens: 1, lanes: 2, hits: [] },
    ]);
  });
});

describe('drawStrokes', () => {
  it('draws a stroke a hit, those that are not counted apart', () => {
    const hit = { query: 1, lane: 1, hits: 1, paragraph: 1 };
    const hits = [
      { ...hit, offset: 0, counted: true },
      { ...hit, offset: 5, counted: false },
      { ...hit, offset: 10, counted: true },
    ];
    expect(drawStrokes({ document: 'x', tokens: 20, lanes: 2, hits }, 100, 11)).toEqual([
      { key: '1 true', query: 1, counted: true, path: 'M0.0 13h1.5v7h-1.5zM50.0 13h1.5v7h-1.5z' },
      { key: '1 false', query: 1, counted: false, path: 'M25.0 13h1.5v7h-1.5z' },
    ]);
  });
});

const row = (document: string, count: number) => ({ document, count, otherCount: 1 });

describe('chooseStrips', () => {
  it('keeps the speeches with the most hits of all queries, in the order of the corpus', () => {
    const rows = [row('a', 1), row('b', 9), row('c', 0), row('c', 8), row('d', 2)];
    expect(chooseStrips(rows, 2)).toEqual(['b', 'c']);
    expect(chooseStrips(rows, 4)).toBeNull();
  });
});
