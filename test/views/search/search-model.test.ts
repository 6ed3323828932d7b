import { describe, expect, it } from 'vitest';
import type { RankedPassage } from '../../../src/search/ranked-passage.ts';
import type { SearchResult } from '../../../src/search/search.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';
import {
  computeFrequencyPoints,
  computeFrequencyRows,
  groupPassages,
} from '../../../src/views/search/search-model.ts';

const passage = (document: string, paragraph: number): RankedPassage => ({
  document,
  paragraph,
  startLine: 1,
  speaker: null,
  counted: true,
  text: '',
  marks: [],
  score: null,
});

const hits = (document: string, count: number) => ({
  document,
  count,
  tokens: 100,
  perThousandWords: count * 10,
  low: 0,
  high: 1,
  otherCount: 0,
  paragraphs: count,
  otherParagraphs: 0,
});
const result = (query: string, documents: SearchResult['documents']): SearchResult => ({
  ...hits('', 0),
  query,
  documents,
  problems: [],
  corrections: [],
  expansions: [],
  suggestions: [],
  dispersion: { dp: null, dpNorm: null, juillandD: null },
  passages: [],
  passageCount: 0,
  offset: 0,
});
describe('groupPassages', () => {
  it('keeps the order of ranked passages: a speech that returns opens a new group', () => {
    const groups = groupPassages([passage('a', 1), passage('a', 3), passage('b', 2), passage('a', 9)]);
    expect(groups.map(({ document, passages }) => [document, passages.map((p) => p.paragraph)])).toEqual([
      ['a', [1, 3]],
      ['b', [2]],
      ['a', [9]],
    ]);
  });
});

describe('computeFrequencyRows', () => {
  const { manifest } = corpusOf({ '2017-01-02': ['a'], undated: ['b'] });

  it('puts the queries of one speech together, in the order of the corpus', () => {
    const rows = computeFrequencyRows(manifest, [
      result('one', [hits('undated', 3), hits('2017-01-02', 0)]),
      undefined,
      result('three', [hits('2017-01-02', 5)]),
    ]);
    expect(rows.map((row) => [row.document, row.date, row.query, row.text, row.count])).toEqual([
      ['2017-01-02', '2017-01-02', 0, 'one', 0],
      ['2017-01-02', '2017-01-02', 2, 'three', 5],
      ['undated', null, 0, 'one', 3],
    ]);
  });
});

describe('computeFrequencyPoints', () => {
  const { manifest } = corpusOf({
    '2017-01-02': ['a'],
    '2017-05-06': ['b'],
    '2019-02-03': ['c'],
    undated: ['d'],
  });
  const rows = computeFrequencyRows(manifest, [
    result('one', [hits('2017-01-02', 3), hits('2017-05-06', 1), hits('2019-02-03', 0), hits('undated', 4)]),
  ]);
  const { tokens } = hits('', 0);

  it.each([
    [
      3,
      'speech',
      [
        ['2017-01-02', 3, tokens],
        ['2017-05-06', 1, tokens],
        ['2019-02-03', 0, tokens],
      ],
    ],
    [
      2,
      'year',
      [
        ['year:2017', 4, 2 * tokens],
        ['year:2019', 0, tokens],
      ],
    ],
  ])('with room for %i are by %s', (most, unit, expected) => {
    const { by, points } = computeFrequencyPoints(rows, most);
    expect(by).toBe(unit);
    expect(points.map(({ selection, rate }) => [selection, rate.count, rate.tokens])).toEqual(expected);
  });
});
