import { describe, expect, it } from 'vitest';
import { clusters, type ClusterArguments } from '../../src/search/clusters.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['The rule of law, the Rule of law.', 'of law'],
  '2018-04-26': ['rule of iron', { text: 'rule of law', speaker: 'B' }],
});
const found = (args: ClusterArguments) =>
  clusters(corpus, args).clusters.map(({ count, documents, words }) => [words, count, documents]);

describe('clusters', () => {
  it('counts the runs that begin or end with the match', () => {
    expect(found({ query: 'rule', words: 2, match: 'first' })).toEqual([['rule of', 3, 2]]);
    expect(found({ query: 'rule', words: 3, match: 'first' })).toEqual([
      ['rule of law', 2, 1],
      ['rule of iron', 1, 1],
    ]);
    expect(found({ query: 'of', words: 2, match: 'last' })).toEqual([['rule of', 3, 2]]);
  });

  it('counts a run with two matches once, and leaves no paragraph', () => {
    expect(found({ query: 'law', words: 6, match: 'anywhere' })).toEqual([
      ['of law the rule of law', 1, 1],
      ['rule of law the rule of', 1, 1],
      ['the rule of law the rule', 1, 1],
    ]);
    expect(found({ query: '"the rule of law"', words: 2 })).toEqual([]);
  });

  it('keeps to a least count and a limit, and says how many there are', () => {
    expect(clusters(corpus, { query: 'of', words: 2, minCount: 2, limit: 1 })).toMatchObject({
      clusters: [{ words: 'of law', count: 3 }],
      clusterCount: 2,
    });
  });
});
