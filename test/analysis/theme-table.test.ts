import { describe, expect, it } from 'vitest';
import { computeThemeCell } from '../../src/analysis/theme-measure.ts';
import { sortThemeRows } from '../../src/analysis/theme-sort.ts';
import { computeThemeTable, themePassages } from '../../src/analysis/theme-table.ts';
import { corpusOf } from './corpus-of.ts';
import { themeOf } from './theme-columns.ts';

const corpus = corpusOf({
  '2017-04-26': ['war and peace', 'peace now', 'a war'],
  '2020-09-24': ['nothing here', { text: 'war war war', speaker: 'B' }],
  '2024-04-22': ['war, and war again', 'no more'],
});
corpus.manifest.themes = [
  themeOf({ id: 'war', label: 'War', strong: ['war'] }),
  themeOf({ id: 'peace', label: 'Peace', strong: ['peace'] }),
];
const row = (measure: Parameters<typeof computeThemeTable>[2], id: string) =>
  computeThemeTable(corpus, {}, measure).rows.find((each) => each.id === id);

describe('a cell', () => {
  it('carries the published intervals', () => {
    // Wilson 0/10 → [0, .2775], 5/10 → [.2366, .7634]; Garwood 10 events → [4.7954, 18.3904]
    expect(computeThemeCell('paragraphs', 0, 10).low).toBe(0);
    expect(computeThemeCell('paragraphs', 0, 10).high).toBeCloseTo(0.2775, 4);
    expect(computeThemeCell('paragraphs', 5, 10).low).toBeCloseTo(0.2366, 4);
    const mentions = computeThemeCell('mentions', 10, 1000);
    expect([mentions.value, mentions.low, mentions.high].map((x) => x?.toFixed(4))).toEqual([
      '10.0000',
      '4.7954',
      '18.3904',
    ]);
  });

  it('has no value without a denominator, and no interval for words', () => {
    for (const measure of ['paragraphs', 'words', 'mentions'] as const)
      expect(computeThemeCell(measure, 0, 0)).toMatchObject({ value: null, low: null, high: null });
    expect(computeThemeCell('words', 5, 10)).toEqual({
      count: 5,
      total: 10,
      value: 0.5,
      low: null,
      high: null,
    });
  });
});

describe('the table of themes', () => {
  it('counts paragraphs, words and mentions of the document’s own speaker', () => {
    expect(row('paragraphs', 'war')?.cells.map(({ count, total }) => [count, total])).toEqual([
      [2, 3],
      [0, 1],
      [1, 2],
    ]);
    expect(row('words', 'war')?.cells.map(({ count, total }) => [count, total])).toEqual([
      [5, 7],
      [0, 2],
      [4, 6],
    ]);
    expect(row('mentions', 'war')?.cells.map(({ count }) => count)).toEqual([2, 0, 2]);
    expect(row('mentions', 'war')?.cells[0]?.value).toBeCloseTo(2000 / 7);
  });

  it('pools the halves of the calendar span', () => {
    const { split, rows } = computeThemeTable(corpus, {}, 'paragraphs');
    expect([split?.early.from, split?.early.to, split?.late.from, split?.late.to]).toEqual([
      '2017-01-01',
      '2020-12-31',
      '2021-01-01',
      '2024-12-31',
    ]);
    expect([split?.early.paragraphs.length, split?.late.paragraphs.length]).toEqual([4, 2]);
    expect(rows[0]?.change).toBeCloseTo(1 / 2 - 2 / 4);
    expect(rows[1]?.change).toBeCloseTo(0 - 2 / 4);
  });

  it('gives no change for one date', () => {
    const { split, rows } = computeThemeTable(corpus, { documents: ['2017-04-26'] }, 'paragraphs');
    expect(split).toBeNull();
    expect(rows.map(({ change, early, late }) => [change, early, late])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('cuts the days where all speeches are of one year', () => {
    const year = corpusOf({ '2021-01-01': ['war'], '2021-01-04': ['a'], '2021-03-01': ['b'] });
    const { split } = computeThemeTable(year, {}, 'paragraphs');
    expect([split?.early.from, split?.early.to, split?.late.from]).toEqual([
      '2021-01-01',
      '2021-01-30',
      '2021-01-31',
    ]);
    expect([split?.early.documents, split?.late.documents]).toEqual([[0, 1], [2]]);
  });

  it('survives a selection without a speech', () => {
    const table = computeThemeTable(corpus, { documents: ['none'] }, 'mentions');
    expect(table.groups).toEqual([]);
    expect(table.rows[0]?.total).toEqual({ count: 0, total: 0, value: null, low: null, high: null });
  });

  it('groups by year and by speaker as well', () => {
    expect(
      computeThemeTable(corpus, {}, 'paragraphs', { group: 'year' }).groups.map(({ key }) => key),
    ).toEqual(['2017', '2020', '2024']);
    const bySpeaker = computeThemeTable(corpus, { allTurns: true }, 'mentions', { group: 'speaker' });
    expect(bySpeaker.groups.map(({ key, tokens }) => [key, tokens])).toEqual([
      ['A', 15],
      ['B', 3],
    ]);
    expect(bySpeaker.rows[0]?.cells.map(({ count }) => count)).toEqual([4, 3]);
  });

  it('sorts by change either way, by total, by name', () => {
    const { rows } = computeThemeTable(corpus, {}, 'paragraphs');
    const order = (by: Parameters<typeof sortThemeRows>[1]) => sortThemeRows(rows, by).map(({ id }) => id);
    expect(order('change')).toEqual(['peace', 'war']);
    expect(order('total')).toEqual(['war', 'peace']);
    expect(order('name')).toEqual(['peace', 'war']);
    expect(order('lexicon')).toEqual(['war', 'peace']);
  });

  it('opens every cell: as many passages as it counts, as many matches as mentions', () => {
    for (const [g, { key }] of computeThemeTable(corpus, {}, 'paragraphs').groups.entries())
      for (const id of ['war', 'peace']) {
        const passages = themePassages(corpus, { documents: [key] }, id);
        expect(passages).toHaveLength(row('paragraphs', id)?.cells[g]?.count ?? -1);
        expect(passages.flatMap(({ matches }) => matches)).toHaveLength(
          row('mentions', id)?.cells[g]?.count ?? -1,
        );
        expect(passages.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(row('words', id)?.cells[g]?.count);
      }
  });
});
