import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { resolveQuery } from '../../src/search/resolve-query.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['A rules-based order in the post-Soviet space.', 'Rules based on cooperation.'],
  '2021-06-24': ['Post-Soviet co-operation, and the rules-based order.'],
});
const suggested = (query: string) =>
  resolveQuery(corpus, parseQuery(query)).suggestions.map(({ count, query }) => [query, count]);

describe('suggestions', () => {
  it.each([
    ['rules based order', [['rules-based order', 2]]],
    ['"rules based order"', [['"rules-based order"', 2]]],
    ['post soviet', [['post-Soviet', 2]]],
    ['postsoviet -order', [['post-Soviet -order', 2]]],
    ['rules-based', [['"rules based"', 1]]],
    ['cooperation', [['co-operation', 1]]],
    ['co-operation', [['cooperation', 1]]],
    ['order', []],
    ['rul* based', []],
    ['based rules', []],
  ])('%s is also written', (query, expected) => {
    expect(suggested(query)).toEqual(expected);
  });

  it('name the nearest field and the nearest value', () => {
    expect(suggested('yaer:2021 order')).toEqual([['year:2021 order', null]]);
    expect(suggested('order in:2021-06-25')).toEqual([['order in:2021-06-24', null]]);
    expect(suggested('colour:red')).toEqual([]);
  });
});
