import { describe, expect, it } from 'vitest';
import { positions } from '../../src/search/positions.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

describe('positions', () => {
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
