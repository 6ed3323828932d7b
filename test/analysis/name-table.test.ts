import { describe, expect, it } from 'vitest';
import { computeNameTable } from '../../src/analysis/name-table.ts';
import { corpusOf } from './corpus-of.ts';
import { namedCorpus } from './named-corpus.ts';

const corpus = namedCorpus({
  '2017-04-26': ['Rome and Oslo are not Rome', { text: 'Rome', speaker: 'B' }],
  '2021-06-24': ['Oslo', 'Ada Byron spoke'],
  '2021-10-02': ['nobody'],
});
const counts = (options: Parameters<typeof computeNameTable>[2], spec = {}) =>
  computeNameTable(corpus, spec, options).rows.map(({ id, total, cells }) => [
    id,
    total.count,
    cells.map(({ count }) => count),
  ]);

describe('a table of names', () => {
  it('counts mentions of the own speaker by speech, commonest first', () =>
    expect(counts({ by: 'speech', kind: 'all' })).toEqual([
      ['oslo', 2, [1, 1, 0]],
      ['rome', 2, [2, 0, 0]],
      ['ada', 1, [0, 1, 0]],
    ]));

  it('counts by year, of one kind, of one name, in a selection', () => {
    expect(counts({ by: 'year', kind: 'place' })).toEqual([
      ['oslo', 2, [1, 1]],
      ['rome', 2, [2, 0]],
    ]);
    expect(counts({ by: 'year', kind: 'all', name: 'ada' })).toEqual([['ada', 1, [0, 1]]]);
    expect(counts({ by: 'speech', kind: 'all' }, { name: 'ada' })).toEqual([['ada', 1, [1]]]);
  });

  it('gives rates per 1,000 words of each column', () => {
    const { columns, mentions, rows } = computeNameTable(corpus, {}, { by: 'speech', kind: 'all' });
    expect(columns).toEqual([
      { key: '2017-04-26', tokens: 6 },
      { key: '2021-06-24', tokens: 4 },
      { key: '2021-10-02', tokens: 1 },
    ]);
    expect(mentions).toBe(5);
    expect(rows[0]?.cells[1]?.perThousandWords).toBe(250);
  });

  it('is empty where names were not looked for, and where nothing is selected', () => {
    expect(computeNameTable(corpusOf({ a: ['Rome'] }), {}, { by: 'speech', kind: 'all' }).rows).toEqual([]);
    expect(computeNameTable(corpus, { documents: [] }, { by: 'speech', kind: 'all' })).toEqual({
      columns: [],
      rows: [],
      mentions: 0,
    });
  });
});
