import { describe, expect, it } from 'vitest';
import { findSharedPhrases } from '../../src/search/repetitions.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

describe('the longest phrases that two sides share', () => {
  const corpus = corpusOf({
    '2017-01-01': [
      'The Organisation for Security met',
      'we will stand by our word',
      'peace must come at once',
    ],
    '2020-01-01': ['The Organisation for Security', 'we will stand by our word then as now and in all years'],
    '2021-01-01': ['peace must come at once', 'then as now and in all years'],
  });
  const shared = (target: object, reference: object, minWords = 3) =>
    findSharedPhrases(corpus, { target, reference, minWords }).map(({ text }) => text);

  it('are the longest of all and the longest that is neither name nor courtesy', () => {
    expect(shared({ documents: ['2017-01-01'] }, { documents: ['2020-01-01'] })).toEqual([
      'we will stand by our word',
    ]);
    const names = corpusOf({
      a: ['The Organisation for the Prohibition of Chemical Weapons', 'peace must come at once'],
      b: ['The Organisation for the Prohibition of Chemical Weapons', 'peace must come'],
    });
    const sides = { target: { documents: ['a'] }, reference: { documents: ['b'] }, minWords: 3 };
    expect(findSharedPhrases(names, sides).map(({ text, formula }) => [text, formula])).toEqual([
      ['The Organisation for the Prohibition of Chemical Weapons', 'name'],
      ['peace must come', null],
    ]);
  });

  it('do not count a speech of both sides for both', () => {
    const [early, late] = [{ to: '2020-12-31' }, { from: '2020-01-01' }];
    // 2020 is on both sides and is left out of both: 2017 and 2021 remain.
    expect(shared(early, late)).toEqual(['peace must come at once']);
    // One speech against all is one against the others.
    expect(shared({ documents: ['2021-01-01'] }, {})).toEqual(['then as now and in all years']);
    expect(shared({ documents: ['2017-01-01'] }, { documents: ['2017-01-01'] })).toEqual([]);
  });

  it('stand in the passages of a side, not elsewhere in its speeches', () => {
    const onPeace = { term: 'peace' };
    expect(shared(onPeace, { except: onPeace })).toEqual([]);
    expect(shared({ term: 'Organisation' }, { documents: ['2021-01-01'] })).toEqual([]);
  });

  it('are none where no run is long enough', () => {
    expect(shared({ documents: ['2017-01-01'] }, { documents: ['2021-01-01'] }, 6)).toEqual([]);
  });
});
