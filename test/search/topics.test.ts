import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/prebuild/load-corpus.ts';
import { findTopicEvidence, findTopicPairs, findTopics } from '../../src/search/topics.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const quiet = { cancelled: false, report: () => {}, pause: async () => {} };
const searchable = <Corpus extends object>(corpus: Corpus) => ({ ...corpus, loadIndex: async () => null });

describe('topics of the shipped speeches', async () => {
  const corpus = searchable(await loadCorpus('seeds'));
  const args = { k: 5, selection: {} };
  const { result, shares } = await findTopics(corpus, args, quiet);

  it('say first what they cannot show', () => {
    expect(result.kind === 'model' && result.cautions.length).toBeGreaterThan(0);
    expect(shares).toHaveLength(5);
  });

  it('open as many paragraphs as they count', async () => {
    if (result.kind !== 'model') throw new Error('There is a model.');
    for (const [i, { id }] of result.topics.entries())
      for (const { document, cell } of shares[i] ?? []) {
        const evidence = await findTopicEvidence(
          corpus,
          { ...args, topic: id, within: { documents: [document] } },
          quiet,
        );
        expect(evidence?.cell).toEqual(cell);
        expect(evidence?.passageCount).toBe(cell.count);
        expect(evidence?.passages.every((passage) => passage.document === document)).toBe(true);
      }
  });

  it('stand in two selections as often as their evidence has paragraphs', async () => {
    const a = { documents: ['2017-04-26'] };
    const b = { except: a };
    const { pairs } = await findTopicPairs(corpus, { a, b }, quiet);
    expect(pairs.length).toBeGreaterThan(2);
    for (const [side, within] of [['a', a] as const, ['b', b] as const]) {
      expect(pairs.reduce((sum, pair) => sum + pair[side].count, 0)).toBe(pairs[0]?.[side].total);
      for (const { id, [side]: cell } of pairs) {
        const model = { k: null, selection: {} };
        const evidence = await findTopicEvidence(corpus, { ...model, topic: id, within }, quiet);
        expect(evidence?.cell).toEqual(cell);
        expect(evidence?.passageCount).toBe(cell.count);
      }
    }
  });

  it('have no evidence for a topic that the model lacks', async () => {
    expect(await findTopicEvidence(corpus, { ...args, topic: 'nothing', within: {} }, quiet)).toBeNull();
  });

  it('keep the ids of the topics of all texts when a speech is left out', async () => {
    const { result: all } = await findTopics(corpus, { k: null, selection: {} }, quiet);
    if (all.kind !== 'model') throw new Error('There is a model.');
    const known = { ...corpus, columns: { ...corpus.columns }, loadTopics: async () => all };
    const most = corpus.manifest.documents.slice(1).map(({ id }) => id);
    const { result: left } = await findTopics(known, { k: null, selection: { documents: most } }, quiet);
    if (left.kind !== 'model') throw new Error('There is a model.');
    const ids = left.topics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => all.topics.some((topic) => topic.id === id)).length).toBeGreaterThanOrEqual(3);
  });

  it('tell how far they are, and stop where nobody waits', async () => {
    const seen: number[] = [];
    const context = {
      ...quiet,
      report: (done: number) => seen.push(done),
      get cancelled() {
        return seen.length > 1;
      },
    };
    await expect(findTopics(corpus, { k: 4, selection: {} }, context)).rejects.toThrow();
    expect(seen).toEqual([1, 2]);
  });
});

it('gives reasons in place of topics where there is too little', async () => {
  const { result, shares } = await findTopics(
    searchable(corpusOf({ a: ['one two three'] })),
    { k: null, selection: {} },
    quiet,
  );
  expect(result.kind === 'abstained' && result.reasons.length).toBeGreaterThan(0);
  expect(shares).toEqual([]);
});
