import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTopics } from '../../src/analysis/decode-topics.ts';
import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import {
  computeRelevance,
  rankTopicTerms,
  topicLimits,
  type TopicModel,
} from '../../src/analysis/topic-model.ts';
import { computeTopicShares, computeTopicThemes } from '../../src/analysis/topic-shares.ts';
import { adoptTopicIds, averageJaccard } from '../../src/analysis/topic-stability.ts';
import { computeTopics, topicSteps } from '../../src/analysis/topic-steps.ts';
import { corpusOf } from './corpus-of.ts';
import { themeOf } from './theme-columns.ts';

const subjects = {
  water: ['river', 'dam', 'flood', 'basin', 'lake', 'irrigation'],
  trade: ['tariff', 'market', 'export', 'customs', 'quota', 'merchant'],
  space: ['orbit', 'satellite', 'launch', 'rocket', 'Moon', 'cosmonaut'],
};

/** Three speeches; each paragraph has five of one subject's six words, its first twice, and some that all share. */
function threeSubjects(paragraphs = 16): Record<string, string[]> {
  const random = seededRandom(7);
  const pick = (words: string[]) => words[Math.floor(random() * words.length)] ?? '';
  const speech = () =>
    Array.from({ length: paragraphs }, (_, i) => {
      const words = Object.values(subjects)[i % 3] ?? [];
      const rest = ['country', 'people', 'year', 'plan'];
      const left = pick(words);
      return [words[0], ...words.filter((word) => word !== left), pick(words), pick(rest), pick(rest)].join(
        ' ',
      );
    });
  return { '2017-01-01': speech(), '2020-01-01': speech(), '2024-01-01': speech() };
}

function modelOf(corpus: LoadedCorpus, k: number): TopicModel {
  const result = computeTopics(corpus, { k, resamples: 5 });
  if (result.kind === 'abstained') throw new Error(result.reasons.join());
  return result;
}

const corpus = corpusOf(threeSubjects());
const model = modelOf(corpus, 3);

describe('topics', () => {
  it('find three subjects that were put in, stable and coherent', () => {
    for (const words of Object.values(subjects)) {
      const found = model.topics.filter(({ terms }) =>
        terms.slice(0, 6).every(({ label }) => words.includes(label)),
      );
      expect(found).toHaveLength(1);
    }
    for (const topic of model.topics) {
      expect(topic.stable).toBe(true);
      expect(topic.recurs).toBe(5);
      expect(topic.stability).toBeGreaterThan(0.6);
    }
  });

  it('are labelled with words as they are printed', () => {
    const space = model.topics.find(({ terms }) => terms.some(({ term }) => term === 'moon'));
    expect(space?.terms.find(({ term }) => term === 'moon')?.label).toBe('Moon');
  });

  it('give each paragraph parts that add up to 1', () => {
    for (const { topics } of model.paragraphs) {
      expect(topics.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.96);
      expect(topics.every(({ share }, i) => i === 0 || share <= (topics[i - 1]?.share ?? 0))).toBe(true);
    }
  });

  it('are the same bytes each time, and the same topics in whatever order the speeches stand', () => {
    expect(JSON.stringify(modelOf(corpus, 3))).toBe(JSON.stringify(model));
    const reordered = corpusOf(Object.fromEntries(Object.entries(threeSubjects()).reverse()));
    expect(JSON.stringify(modelOf(reordered, 3).topics)).toBe(JSON.stringify(model.topics));
  });

  it('keep their ids when a speech is added', () => {
    const more = corpusOf({ ...threeSubjects(), '2025-01-01': threeSubjects(14)['2020-01-01'] ?? [] });
    expect(
      modelOf(more, 3)
        .topics.map(({ id }) => id)
        .sort(),
    ).toEqual(['orbit', 'river', 'tariff']);
    expect(model.topics.map(({ id }) => id).sort()).toEqual(['orbit', 'river', 'tariff']);
  });

  it('take the ids of the topics of all texts that they agree with, one to one', () => {
    const renamed = model.topics.map((topic, i) => ({ ...topic, id: `known-${i}` }));
    const reversed = model.topics.toReversed();
    expect(adoptTopicIds(renamed, reversed)).toEqual(['known-2', 'known-1', 'known-0']);
    expect(adoptTopicIds(renamed.slice(0, 1), model.topics)).toEqual([
      'known-0',
      model.topics[1]?.id,
      model.topics[2]?.id,
    ]);
    const strange = model.topics.map((topic) => ({ ...topic, id: 'known-0', terms: [] }));
    expect(adoptTopicIds(renamed, strange)).toEqual(['known-0', 'known-0-2', 'known-0-3']);
  });

  it('report one step for the model and one for each resample', () => {
    const progress = [...topicSteps(corpus, { k: 2, resamples: 3 })];
    expect(progress).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
  });

  it('abstain, and say why', () => {
    const few = computeTopics(corpusOf({ a: ['a few words only here'] }));
    expect(few).toMatchObject({ kind: 'abstained' });
    const many = computeTopics(corpus, { k: 20 });
    expect(many.kind === 'abstained' ? many.reasons : []).toEqual([
      'With 48 paragraphs the number of topics can be 2 to 8 (at least six paragraphs for each); 20 was asked for.',
    ]);
    const same = computeTopics(
      corpusOf({ a: Array.from({ length: 40 }, () => 'one and the same plain old text') }),
    );
    expect(same.kind === 'abstained' ? same.reasons : []).toEqual([expect.stringContaining('recur')]);
    expect(computeTopics(corpus, { selection: { documents: [] } })).toMatchObject({ kind: 'abstained' });
  });

  it('say first what so few paragraphs cannot show', () => {
    expect(model.cautions[0]).toContain('48 paragraphs');
  });

  it('come back whole from JSON, and damage is named', () => {
    const written: unknown = JSON.parse(JSON.stringify(model));
    expect(decodeTopics(written)).toEqual(model);
    expect(() => decodeTopics({ ...model, topics: [{}] })).toThrow('topics.json: topics.0.id');
  });
});

describe('the limits of k', () => {
  it.each([
    [94, 15, 7],
    [30, 5, 4],
    [5000, 40, 20],
  ])('for %i paragraphs are 2 to %i, preset %i', (paragraphs, most, preset) => {
    expect(topicLimits(paragraphs)).toEqual({ paragraphs, least: 2, most, preset });
  });
});

describe('relevance', () => {
  const term = { term: 'a', label: 'a', weight: 0.2, marginal: 0.05, paragraphs: 3 };
  it('is λ ln φ + (1 − λ) ln(φ / p) (Sievert and Shirley 2014)', () => {
    expect(computeRelevance(term, 1)).toBeCloseTo(Math.log(0.2));
    expect(computeRelevance(term, 0)).toBeCloseTo(Math.log(4));
    expect(computeRelevance(term, 0.6)).toBeCloseTo(0.6 * Math.log(0.2) + 0.4 * Math.log(4));
  });

  it('ranks by weight at 1 and by exclusiveness at 0', () => {
    const topic = {
      ...(model.topics[0] ?? {
        id: '',
        label: '',
        coherence: 0,
        stability: 0,
        recurs: 0,
        stable: true,
        share: 0,
      }),
      terms: [
        { ...term, term: 'common', weight: 0.4, marginal: 0.4 },
        { ...term, term: 'own', weight: 0.1, marginal: 0.01 },
      ],
    };
    expect(rankTopicTerms(topic, 1).map(({ term }) => term)).toEqual(['common', 'own']);
    expect(rankTopicTerms(topic, 0).map(({ term }) => term)).toEqual(['own', 'common']);
  });
});

describe('average Jaccard', () => {
  it('reproduces the worked example of Greene, O’Callaghan and Cunningham (2014), table 1', () => {
    // R1 = album, music, best, award, win; R2 = sport, best, win, medal, award: 0, 0, 1/5, 1/7, 3/7 → 0.154
    expect(averageJaccard([1, 2, 3, 4, 5], [6, 3, 5, 7, 4])).toBeCloseTo(0.154, 3);
  });

  it('is 1 for one ranking, 0 for strangers, and the same either way round', () => {
    expect(averageJaccard([1, 2, 3], [1, 2, 3])).toBe(1);
    expect(averageJaccard([1, 2], [3, 4])).toBe(0);
    const ranking = fc.uniqueArray(fc.nat(9), { minLength: 1 });
    fc.assert(fc.property(ranking, ranking, (a, b) => averageJaccard(a, b) === averageJaccard(b, a)));
  });
});

describe('topics in speeches and beside themes', () => {
  it('count the paragraphs that a topic leads, and name them', () => {
    const shares = computeTopicShares(corpus, model);
    for (const document of [0, 1, 2]) {
      const cells = shares.flatMap(({ documents }) => documents.filter((each) => each.document === document));
      expect(cells.reduce((sum, { cell }) => sum + cell.count, 0)).toBe(16);
      expect(
        cells.every(({ cell, paragraphs }) => cell.total === 16 && paragraphs.length === cell.count),
      ).toBe(true);
    }
    expect(computeTopicShares(corpus, model, { documents: ['2017-01-01'] })[0]?.documents).toHaveLength(1);
  });

  it('fall together with a theme of the same words', () => {
    const themed: LoadedCorpus = {
      ...corpus,
      manifest: { ...corpus.manifest, themes: [themeOf({ id: 'water', strong: subjects.water })] },
    };
    const [first] = computeTopicThemes(themed, model);
    expect(subjects.water).toContain(model.topics[first?.topic ?? -1]?.id);
    expect(first?.phi).toBeCloseTo(1, 9);
    expect(first?.npmi).toBeCloseTo(1, 9);
  });
});
