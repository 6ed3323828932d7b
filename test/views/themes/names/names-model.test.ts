import { describe, expect, it } from 'vitest';
import { computeNameTable } from '../../../../src/analysis/name-table.ts';
import {
  barScale,
  columnsBy,
  nameColumns,
  rankedIn,
  rateShade,
} from '../../../../src/views/themes/names/names-model.ts';
import { namedCorpus } from '../../../analysis/named-corpus.ts';

const corpus = namedCorpus({
  '2017-04-26': ['Rome and Oslo and Rome'],
  '2021-06-24': ['Oslo'],
  loose: ['Bern'],
});

describe('columns of names', () => {
  it('are speeches in their colours; many speeches are years', () => {
    const table = computeNameTable(corpus, {}, { by: 'speech', kind: 'all' });
    expect(nameColumns(table, corpus.manifest, 'speech')).toMatchObject([
      { key: '2017-04-26', label: 'Apr 2017', selection: '2017-04-26', index: 0 },
      { key: '2021-06-24', label: 'Jun 2021', index: 1 },
      { key: 'loose', label: 'loose', index: 2, day: null },
    ]);
    const years = computeNameTable(corpus, {}, { by: 'year', kind: 'all' });
    expect(
      nameColumns(years, corpus.manifest, 'year').map(({ label, selection }) => [label, selection]),
    ).toEqual([
      ['2017', 'year:2017'],
      ['2021', 'year:2021'],
      ['undated', 'loose'],
    ]);
    expect(columnsBy(corpus.manifest.documents)).toBe('speech');
    const [first] = corpus.manifest.documents;
    expect(columnsBy(Array.from({ length: 13 }, () => first).filter((each) => each !== undefined))).toBe(
      'year',
    );
  });

  it('rank the names that occur in them, on one scale', () => {
    const { rows } = computeNameTable(corpus, {}, { by: 'speech', kind: 'all' });
    expect(rankedIn(rows, 0, 9).map(({ id }) => id)).toEqual(['rome', 'oslo']);
    expect(rankedIn(rows, 0, 1).map(({ id }) => id)).toEqual(['rome']);
    expect(rankedIn(rows, 2, 9).map(({ id }) => id)).toEqual(['bern']);
    expect(barScale(rows, 3, 9)).toBe(1_600);
    expect(barScale([], 0, 9)).toBe(1);
  });

  it('shade a rate, and neither nothing nor a gap', () =>
    expect([null, 0, 0.1, 3, 99].map(rateShade)).toEqual([null, null, 0, 3, 6]));
});
