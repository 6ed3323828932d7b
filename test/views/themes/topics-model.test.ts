import { expect, it } from 'vitest';
import type { Topic } from '../../../src/analysis/topic-model.ts';
import {
  closestThemes,
  describeStability,
  shownTerms,
  topicCounts,
} from '../../../src/views/themes/topics-model.ts';

const term = (name: string, weight: number, marginal: number) => ({
  term: name,
  label: name,
  weight,
  marginal,
  paragraphs: 3,
});
const topic: Topic = {
  id: 'space',
  label: 'space',
  terms: [term('common', 0.4, 0.4), term('own', 0.2, 0.01)],
  coherence: 0.2,
  stability: 0.44,
  recurs: 6,
  stable: false,
  share: 0.1,
};

it('offers only numbers of topics that the paragraphs allow', () => {
  expect(topicCounts({ paragraphs: 88, least: 2, most: 14, preset: 7 })).toEqual([2, 3, 5, 7, 10, 14]);
  expect(topicCounts({ paragraphs: 30, least: 2, most: 5, preset: 4 })).toEqual([2, 3, 4, 5]);
});

it('ranks terms by λ: common ones first at 1, those of its own at 0', () => {
  expect(shownTerms(topic, 1).map(({ term }) => term.term)).toEqual(['common', 'own']);
  expect(shownTerms(topic, 0).map(({ term }) => term.term)).toEqual(['own', 'common']);
  expect(shownTerms(topic, 0).map(({ length }) => length)).toEqual([0.5, 1]);
});

it('says why a topic is greyed', () => {
  expect(describeStability(topic, 20)).toBe(
    'not stable: came back in 6 of 20 resamples, its terms agreeing by 0.44',
  );
  expect(describeStability({ ...topic, stable: true, recurs: 15 }, 20)).toContain('came back in 15 of 20');
});

it('names themes that fall together with a topic more than once and more than by chance', () => {
  const pair = { topicCount: 5, themeCount: 5, total: 88, npmi: 0.1 };
  const pairs = [
    { ...pair, topic: 0, theme: 'arms', both: 4, phi: 0.6 },
    { ...pair, topic: 0, theme: 'once', both: 1, phi: 0.3 },
    { ...pair, topic: 1, theme: 'other', both: 4, phi: 0.5 },
    { ...pair, topic: 0, theme: 'apart', both: 2, phi: -0.1 },
  ];
  expect(closestThemes(pairs, 0).map(({ theme }) => theme)).toEqual(['arms']);
});
