import { describe, expect, it } from 'vitest';
import { computeProportionDifference } from '../../src/analysis/proportion-difference.ts';
import { computeThemeChanges } from '../../src/analysis/theme-change.ts';
import { computeCourse } from '../../src/analysis/theme-course.ts';
import { characteristicWords, countCues } from '../../src/analysis/theme-profile.ts';
import { computePhi, computeThemePairs } from '../../src/analysis/theme-together.ts';
import { corpusOf } from './corpus-of.ts';
import { themeOf } from './theme-columns.ts';

describe('the difference of two shares', () => {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i/%i − %i/%i lies between %f and %f', (count, total, earlierCount, earlierTotal, low, high) => {
    const difference = computeProportionDifference(
      { count: earlierCount, total: earlierTotal },
      { count, total },
    );
    expect(difference?.low).toBeCloseTo(low, 4);
    expect(difference?.high).toBeCloseTo(high, 4);
  });

  it('does not exist without trials', () => {
    expect(computeProportionDifference({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull();
  });
});

const many = (text: string, times: number) => Array.from({ length: times }, () => text);
const corpus = corpusOf({
  '2017-01-01': [...many('old war', 10), ...many('river', 8), 'steady', 'steady peace'],
  '2024-01-01': [...many('new plan', 10), ...many('river and dam', 2), 'steady', 'nothing'],
});
corpus.manifest.themes = [
  themeOf({ id: 'war', label: 'War', strong: ['war'] }),
  themeOf({ id: 'plan', label: 'Plan', strong: ['plan'] }),
  themeOf({ id: 'water', label: 'Water', strong: ['river', 'dam*', 'sea'] }),
  themeOf({ id: 'steady', label: 'Steady', strong: ['steady'] }),
  themeOf({ id: 'never', label: 'Never', strong: ['never'] }),
];
const early = { documents: ['2017-01-01'] };
const late = { documents: ['2024-01-01'] };

describe('what changed', () => {
  const { limit, rows } = computeThemeChanges(corpus, early, late);
  it('sorts themes by what became of them', () => {
    expect(rows.map(({ id, kind }) => [id, kind])).toEqual([
      ['plan', 'new'],
      ['war', 'dropped'],
      ['water', 'steady'],
      ['steady', 'steady'],
      ['never', 'absent'],
    ]);
  });

  it('calls grown or shrunk only what the interval of the difference allows', () => {
    const water = rows.find(({ id }) => id === 'water');
    expect(water).toMatchObject({ earlierSpeeches: 1, laterSpeeches: 1, beyondChance: false });
    expect(water?.difference?.value).toBeCloseTo(2 / 14 - 8 / 20);
    const bigger = corpusOf({
      '2017-01-01': [...many('a', 90), ...many('war', 10)],
      '2024-01-01': many('war', 30),
    });
    bigger.manifest.themes = corpus.manifest.themes;
    expect(computeThemeChanges(bigger, early, late).rows[0]).toMatchObject({
      id: 'war',
      kind: 'grown',
      beyondChance: true,
    });
    expect(computeThemeChanges(bigger, late, early).rows[0]).toMatchObject({ id: 'war', kind: 'shrunk' });
  });

  it('gives first and last mention, and what two speeches could show at best', () => {
    const water = rows.find(({ id }) => id === 'water');
    expect([water?.first, water?.last]).toEqual([10, 31]);
    expect(rows.at(-1)).toMatchObject({ first: null, last: null, earlier: { count: 0, total: 20 } });
    expect(limit).toMatchObject({ smallestP: 0.5, canReachThreshold: false });
  });

  it('has no difference where a side is empty', () => {
    const { rows } = computeThemeChanges(corpus, { documents: [] }, late);
    expect(rows.every(({ beyondChance, difference }) => difference === null && !beyondChance)).toBe(true);
  });
});

describe('themes together', () => {
  it('has the phi coefficient of the four cells', () => {
    expect(computePhi(10, 10, 10, 100)).toBe(1);
    expect(computePhi(1, 10, 10, 100)).toBeCloseTo(0);
    // Cells 40, 10, 20, 30: φ = (40·30 − 10·20) / √(50·50·60·40) = 0.4082
    expect(computePhi(40, 50, 60, 100)).toBeCloseTo(0.4082, 4);
    expect(computePhi(0, 0, 10, 100)).toBeNull();
    expect(computePhi(10, 100, 10, 100)).toBeNull();
  });

  it('counts shared paragraphs and names them', () => {
    const shared = corpusOf({ '2017-01-01': ['war plan', 'war', 'plan war', 'x'] });
    shared.manifest.themes = corpus.manifest.themes;
    const [pair, ...others] = computeThemePairs(shared);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({
      a: 'war',
      b: 'plan',
      aCount: 3,
      bCount: 2,
      both: 2,
      total: 4,
      expected: 1.5,
    });
    expect(pair?.paragraphs).toEqual([0, 2]);
    expect(pair?.phi).toBeCloseTo(0.5774, 4);
    expect(pair?.npmi).toBeCloseTo(Math.log(4 / 3) / Math.log(2), 9);
    expect(computeThemePairs(corpus, { documents: ['none'] })).toEqual([]);
  });
});

describe('the course of a speech', () => {
  it('gives each paragraph its place by words, and its themes', () => {
    const speech = corpusOf({
      a: ['war war'],
      b: ['one war', { text: 'plan', speaker: 'B' }, 'the river sea'],
    });
    speech.manifest.themes = corpus.manifest.themes;
    expect(
      computeCourse(speech, 'b').map(({ counted, from, n, themes, to }) => [n, from, to, counted, themes]),
    ).toEqual([
      [1, 0, 2 / 6, true, ['war']],
      [2, 2 / 6, 3 / 6, false, ['plan']],
      [3, 3 / 6, 1, true, ['water']],
    ]);
    expect(computeCourse(speech, 'none')).toEqual([]);
  });
});

describe('one theme’s page', () => {
  it('counts each cue with the words it matched', () => {
    expect(countCues(corpus, 'water')).toEqual([
      { cue: 'river', strength: 'strong', count: 10, paragraphs: 10, forms: [{ text: 'river', count: 10 }] },
      { cue: 'dam*', strength: 'strong', count: 2, paragraphs: 2, forms: [{ text: 'dam', count: 2 }] },
      { cue: 'sea', strength: 'strong', count: 0, paragraphs: 0, forms: [] },
    ]);
    expect(countCues(corpus, 'water', early)[0]?.count).toBe(8);
    expect(countCues(corpus, 'unknown')).toEqual([]);
  });

  it('sets cues apart from words that are characteristic by themselves', () => {
    const { rows } = characteristicWords(corpus, 'war');
    expect(rows.map(({ isCue, word }) => [word, isCue])).toEqual([
      ['old', false],
      ['war', true],
    ]);
  });
});
