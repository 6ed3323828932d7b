import { describe, expect, it } from 'vitest';
import { positions } from '../../src/search/positions.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

describe('positions', () => {
  it('joins hits that are too many into bars of one stretch each, and loses none', () => {
    const words = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 'a' : 'b')).join(' ');
    const corpus = corpusOf({ x: ['c c c'], y: [words, 'a'] });
    const [, y] = positions(corpus, { query: 'a', mostBars: 10 }).documents;
    expect(y?.offsets).toHaveLength(10);
    expect(y?.hits.reduce((sum, hits) => sum + hits, 0)).toBe(501);
    expect([y?.offsets[0], y?.offsets[1], y?.hits[0]]).toEqual([0, 102, 51]);
    expect(positions(corpus, { query: 'a', mostBars: 501 }).documents[1]?.hits).toEqual(
      new Uint32Array(501).fill(1),
    );
  });

  it('gives words before each hit, and how long each speech is', () => {
    const corpus = corpusOf({
      '2017-04-26': ['a b a', 'c'],
      '2018-04-26': ['d e'],
      '2019-04-26': ['x', { text: 'a y', speaker: 'B' }, 'y a'],
      '2020-04-26': [{ text: 'y', speaker: 'B' }],
    });
    const { documents } = positions(corpus, { query: 'a' });
    expect(
      documents.map(({ counted, document, offsets, paragraphs, tokens }) => [
        document,
        tokens,
        [...offsets],
        [...paragraphs],
        [...counted],
      ]),
    ).toEqual([
      ['2017-04-26', 4, [0, 2], [1, 1], [1, 1]],
      ['2018-04-26', 2, [], [], []],
      ['2019-04-26', 5, [1, 4], [2, 3], [0, 1]],
    ]);
  });
});
