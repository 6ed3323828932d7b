import { describe, expect, it } from 'vitest';
import { findDefaultPair } from '../../../src/views/compare/default-sides-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

function speeches(titles: Record<string, string>) {
  const ids = Object.fromEntries(Object.keys(titles).map((id) => [id, ['A word.']]));
  return corpusOf(ids).manifest.documents.map((document) => ({
    ...document,
    title: titles[document.id] ?? '',
  }));
}

describe('the pair that is compared where nobody has chosen', () => {
  it('is two speeches of one series, whatever their number or ordinal', () => {
    const corpus = speeches({
      '2017-04-26': 'Remarks at the 6th Moscow Conference on Security',
      '2020-09-24': 'Speech to the Council of Ministers',
      '2021-06-24': 'Remarks at the 9th Moscow Conference on Security',
      '2024-04-22': 'West is on the edge',
    });
    expect(findDefaultPair(corpus)).toEqual({ a: '2017-04-26', b: '2021-06-24' });
  });

  it('is, of a long series, its first and its last', () => {
    const corpus = speeches({
      '2018-09-28': 'General Assembly, 73rd session',
      '2019-09-27': 'General Assembly, 74th session',
      '2020-01-15': 'Press conference',
      '2021-09-25': 'General Assembly, 76th session',
    });
    expect(findDefaultPair(corpus)).toEqual({ a: '2018-09-28', b: '2021-09-25' });
  });

  it('falls back to the first and the last where no two occasions are alike', () => {
    const corpus = speeches({
      '2017-01-01': 'One thing',
      '2018-01-01': 'Another',
      '2019-01-01': 'The third',
    });
    expect(findDefaultPair(corpus)).toEqual({ a: '2017-01-01', b: '2019-01-01' });
  });

  it('keeps a side that is given, on its side', () => {
    const corpus = speeches({
      '2017-04-26': 'Moscow Conference',
      '2020-09-24': 'Council of Ministers',
      '2021-06-24': 'Moscow Conference',
    });
    expect(findDefaultPair(corpus, { a: '2021-06-24' })).toEqual({ a: '2021-06-24', b: '2017-04-26' });
    expect(findDefaultPair(corpus, { b: '2021-06-24' })).toEqual({ a: '2017-04-26', b: '2021-06-24' });
    expect(findDefaultPair(corpus, { a: '2020-09-24' })).toEqual({ a: '2020-09-24', b: '2021-06-24' });
  });

  it('is a selection and all the others where a side is no single speech', () => {
    const corpus = speeches({ '2017-04-26': 'One', '2020-09-24': 'Two' });
    expect(findDefaultPair(corpus, { b: 'year:2017..2020' })).toEqual({
      a: 'others:year:2017..2020',
      b: 'year:2017..2020',
    });
    expect(findDefaultPair(corpus, { a: 'all' })).toEqual({ a: 'all', b: '2020-09-24' });
  });

  it('does not exist with fewer than two speeches', () => {
    expect(findDefaultPair([])).toBeNull();
    expect(findDefaultPair(speeches({ '2017-04-26': 'Alone' }))).toBeNull();
  });
});
