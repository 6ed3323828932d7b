import { describe, expect, it } from 'vitest';
import {
  columnKindOf,
  computeThemeColumns,
  offeredKinds,
} from '../../../src/views/themes/theme-columns-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

function documentsOf(...ids: string[]) {
  const { documents } = corpusOf(Object.fromEntries(ids.map((id) => [id, ['a']]))).manifest;
  return documents.map((document, index) => ({ document, index }));
}
const many = (count: number) =>
  documentsOf(
    ...Array.from(
      { length: count },
      (_, i) => `20${String(10 + (i % 7))}-01-${String(1 + Math.floor(i / 7)).padStart(2, '0')}`,
    ),
  );

const kindOf = (asked: 'auto' | 'speech' | 'year', count: number) =>
  columnKindOf(
    asked,
    many(count).map(({ document }) => document),
  );

describe('the kind of columns', () => {
  it('is speeches up to twelve, years beyond, and what is asked for in any case', () => {
    expect(kindOf('auto', 12)).toEqual({ kind: 'speech', automatic: false });
    expect(kindOf('auto', 13)).toEqual({ kind: 'year', automatic: true });
    expect(kindOf('speech', 13)).toEqual({ kind: 'speech', automatic: false });
    expect(kindOf('year', 2)).toEqual({ kind: 'year', automatic: false });
  });

  it('stays with speeches where none has a date', () => {
    const undated = documentsOf(...Array.from({ length: 20 }, (_, i) => `speech-${i}`));
    expect(
      columnKindOf(
        'auto',
        undated.map(({ document }) => document),
      ).kind,
    ).toBe('speech');
  });
});

describe('columns by what is known of the documents', () => {
  const documents = documentsOf('2017-04-26', '2020-09-24', '2021-06-24').map(({ document, index }) => ({
    document: { ...document, venue: index === 0 ? null : 'UN' },
    index,
  }));

  it('are offered where they part the documents', () => {
    expect(offeredKinds(documents.map(({ document }) => document))).toEqual(['speech', 'year', 'venue']);
  });

  it('are offered for the office and the language too, by their names', () => {
    const some = documents.map(({ document, index }) => ({
      document: { ...document, role: index === 0 ? null : 'Minister', language: index === 1 ? 'ru' : 'en' },
      index,
    }));
    expect(offeredKinds(some.map(({ document }) => document))).toEqual([
      'speech',
      'year',
      'role',
      'venue',
      'language',
    ]);
    const labels = (kind: 'role' | 'language') => computeThemeColumns(some, kind).map(({ label }) => label);
    expect(labels('language')).toEqual(['English', 'Russian']);
    expect(labels('role')).toEqual(['no office', 'Minister']);
  });

  it('pool the speeches of a place, off the time axis', () => {
    const columns = computeThemeColumns(documents, 'venue');
    expect(columns.map(({ label, speeches, selection, day }) => [label, speeches, selection, day])).toEqual([
      ['no venue', 1, '2017-04-26', null],
      ['UN', 2, '2020-09-24,2021-06-24', null],
    ]);
  });
});

describe('columns of speeches', () => {
  it('name the years without a speech between them, and only those', () => {
    const columns = computeThemeColumns(
      documentsOf('2017-04-26', '2020-09-24', '2021-06-24', '2023-01-01'),
      'speech',
    );
    expect(columns.map(({ gap }) => gap)).toEqual([
      null,
      { from: 2018, to: 2019 },
      null,
      { from: 2022, to: 2022 },
    ]);
  });

  it('put an undated speech at the end, off the axis and without a gap', () => {
    const [, undated] = computeThemeColumns(documentsOf('2017-04-26', 'undated'), 'speech');
    expect(undated).toMatchObject({ date: null, day: null, gap: null, selection: 'undated' });
  });

  it('keep the colour that the corpus gives, whatever the filter leaves', () => {
    const left = documentsOf('2017-04-26', '2020-09-24', '2021-06-24').slice(2);
    expect(computeThemeColumns(left, 'speech')[0]?.index).toBe(2);
  });
});

describe('columns of years', () => {
  it('pool the speeches of a year and open it as a span', () => {
    const columns = computeThemeColumns(
      documentsOf('2021-06-24', '2021-10-02', '2024-04-22', 'undated'),
      'year',
    );
    expect(columns.map(({ key, selection, speeches }) => [key, selection, speeches])).toEqual([
      ['2021', 'year:2021', 2],
      ['2024', 'year:2024', 1],
      ['', 'undated', 1],
    ]);
    expect(columns[1]?.gap).toEqual({ from: 2022, to: 2023 });
  });
});
