import { describe, expect, it } from 'vitest';
import {
  findSpeechTimes,
  findYearEvidence,
  findYears,
  paragraphsNaming,
} from '../../src/search/year-references.ts';
import { search } from '../../src/search/search.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2020-01-01': [
    'In June 1941, and on 8 July 1941.',
    'For the past five years.',
    { text: 'In 1941.', speaker: 'B' },
  ],
  '2021-06-24': ['In 1941. Many years ago.', 'Nothing.'],
  undated: ['Yesterday.'],
});

const ask = (query: string) => search({ ...corpus, loadIndex: async () => null }, { query, exact: true });

describe('findYears', () => {
  it('counts the times of each speech by year; stretches and what stayed open apart', () => {
    expect(findYears(corpus, { selection: {} })).toEqual([
      {
        document: '2020-01-01',
        marks: [
          { first: 1941, last: 1941, count: 2 },
          { first: 2015, last: 2020, count: 1 },
        ],
        open: 0,
      },
      { document: '2021-06-24', marks: [{ first: 1941, last: 1941, count: 1 }], open: 1 },
      { document: 'undated', marks: [], open: 1 },
    ]);
  });
});

describe('findYearEvidence', () => {
  it('gives the number of the mark, with the passages it was counted from', () => {
    for (const { document, marks } of findYears(corpus, { selection: {} }))
      for (const { count, ...years } of marks) {
        const evidence = findYearEvidence(corpus, { years, selection: { documents: [document] } });
        expect(evidence.count).toBe(count);
        expect(evidence.times).toHaveLength(count);
        expect(evidence.passages.flatMap(({ marks }) => marks)).toHaveLength(count);
      }
  });

  it('marks the words of the text', () => {
    const [first] = findYearEvidence(corpus, { years: { first: 1941, last: 1941 }, selection: {} }).passages;
    expect(first?.marks.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'June 1941',
      '8 July 1941',
    ]);
  });

  it('has those that stayed open, and says why', () => {
    const { count, times } = findYearEvidence(corpus, { years: null, selection: {} });
    expect(count).toBe(2);
    expect(times.map(({ text }) => text)).toEqual(['Many years ago', 'Yesterday']);
  });
});

describe('findSpeechTimes', () => {
  it('says where the times of a speech stand, also in turns of others', () => {
    expect(
      findSpeechTimes(corpus, { document: '2020-01-01' }).map(({ paragraph, start }) => [paragraph, start]),
    ).toEqual([
      [1, 3],
      [1, 21],
      [2, 4],
      [3, 3],
    ]);
    expect(findSpeechTimes(corpus, { document: 'nowhere' })).toEqual([]);
  });
});

describe('the field spoken:', () => {
  it('is the paragraphs that name a time within these years, also in turns of others', () => {
    expect(paragraphsNaming(corpus, { first: 1941, last: 1941 })).toEqual([0, 2, 3]);
    expect(paragraphsNaming(corpus, { first: 2010, last: 2020 })).toEqual([1]);
  });

  it('narrows a search', async () => {
    expect((await ask('spoken:1941')).passageCount).toBe(3);
    expect((await ask('spoken:1939..1945 july')).count).toBe(1);
    expect((await ask('spoken:1941 -july')).passageCount).toBe(2);
  });

  it('says what it expected of a year, and which year nobody names', async () => {
    expect((await ask('spoken:soon july')).problems.map(({ code }) => code)).toContain('bad-year');
    expect((await ask('spoken:1850 july')).problems.map(({ code }) => code)).toContain('unknown-value');
  });
});
