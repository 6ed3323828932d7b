import { describe, expect, it } from 'vitest';
import { clusters, type ClusterArguments } from '../../src/search/clusters.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['The rule of law, the Rule of law.', 'of law'],
  '2018-04-26': ['rule of iron', { text: 'rule of law', speaker: 'B' }],
});
const found = async (args: ClusterArguments) =>
  (await clusters(corpus, args)).clusters.map(({ count, documents, words }) => [words, count, documents]);

describe('clusters', () => {
  it('are shown as the texts most often print them', async () => {
    const printed = corpusOf({ x: ['UN Security Council', 'the Security Council', 'security is security'] });
    const found = await clusters(printed, { query: 'council', words: 2 });
    expect(found.clusters.map(({ text, words }) => [words, text])).toEqual([
      ['security council', 'Security Council'],
    ]);
  });

  it('counts the runs that begin or end with the match', async () => {
    expect(await found({ query: 'rule', words: 2, match: 'first' })).toEqual([['rule of', 3, 2]]);
    expect(await found({ query: 'rule', words: 3, match: 'first' })).toEqual([
      ['rule of law', 2, 1],
      ['rule of iron', 1, 1],
    ]);
    expect(await found({ query: 'of', words: 2, match: 'last' })).toEqual([['rule of', 3, 2]]);
  });

  it('counts a run with two matches once, and leaves no paragraph', async () => {
    expect(await found({ query: 'law', words: 6, match: 'anywhere' })).toEqual([
      ['of law the rule of law', 1, 1],
      ['rule of law the rule of', 1, 1],
      ['the rule of law the rule', 1, 1],
    ]);
    expect(await found({ query: '"the rule of law"', words: 2 })).toEqual([]);
  });

  it('keeps to a least count and a limit, and says how many there are', async () => {
    expect(await clusters(corpus, { query: 'of', words: 2, minCount: 2, limit: 1 })).toMatchObject({
      clusters: [{ words: 'of law', text: 'of law', count: 3 }],
      clusterCount: 2,
    });
  });

  it('says how far it is, and stops when nobody waits', async () => {
    const long = corpusOf({ '2020-01-01': [Array.from({ length: 50_000 }, () => 'a b').join(' ')] });
    const reports: number[][] = [];
    const context = {
      cancelled: false,
      report: (done: number, total: number) => reports.push([done, total]),
      pause: async () => {},
    };
    const ask = () => clusters(long, { query: 'a', words: 2, match: 'first' }, context);
    expect((await ask()).clusters).toEqual([{ words: 'a b', text: 'a b', count: 50_000, documents: 1 }]);
    expect(reports).toEqual([
      [20_000, 50_000],
      [40_000, 50_000],
    ]);
    context.cancelled = true;
    await ask();
    expect(reports).toHaveLength(3);
  });
});
