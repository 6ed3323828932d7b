import { describe, expect, it } from 'vitest';
import { computeThemeTable } from '../../../src/analysis/theme-table.ts';
import { heatBounds, heatShade } from '../../../src/views/themes/heat-model.ts';
import {
  computeMovedThemes,
  movedTitle,
  summarizeMoved,
} from '../../../src/views/themes/moved-themes-model.ts';
import { computeThemeColumns } from '../../../src/views/themes/theme-columns-model.ts';
import {
  computeThemeMatrix,
  matrixRecords,
  summarizeMatrix,
} from '../../../src/views/themes/theme-matrix-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';
import { themeOf } from '../../analysis/theme-columns.ts';

const corpus = corpusOf({
  '2017-04-26': ['war and peace', 'peace now', 'a war'],
  '2020-09-24': ['nothing here'],
  '2024-04-22': ['war, and war again', 'no more'],
});
corpus.manifest.themes = [
  themeOf({ id: 'war', label: 'War', strong: ['war'] }),
  themeOf({ id: 'peace', label: 'Peace', strong: ['peace'] }),
  themeOf({ id: 'trade', label: 'Trade', strong: ['trade'] }),
];

function matrixOf(theme: string | null = null, sort: 'change' | 'lexicon' = 'lexicon') {
  const documents = corpus.manifest.documents.map((document, index) => ({ document, index }));
  const table = computeThemeTable(corpus, theme === null ? {} : { theme }, 'paragraphs');
  return computeThemeMatrix(table, computeThemeColumns(documents, 'speech'), { sort, filteredTheme: theme });
}

describe('the matrix', () => {
  it('lays the table over its columns', () => {
    const { columns, rows } = matrixOf();
    expect(columns.map(({ paragraphs }) => paragraphs)).toEqual([3, 1, 2]);
    expect(rows[0]?.cells.map(({ count, total }) => `${count}/${total}`)).toEqual(['2/3', '0/1', '1/2']);
  });

  it('keeps a column in which the filter leaves nothing: no value, which is not a zero', () => {
    const { columns, rows } = matrixOf('war');
    expect(columns.map(({ paragraphs }) => paragraphs)).toEqual([2, 0, 1]);
    expect(rows[0]?.cells.map(({ value }) => value)).toEqual([0.5, null, 0]);
  });

  it('leaves out the theme that the filter asks for', () => {
    expect(matrixOf('war').rows.map(({ id }) => id)).toEqual(['peace', 'trade']);
  });

  it('lists every cell once, theme by theme', () => {
    expect(matrixRecords(matrixOf()).map(({ key }) => key)).toEqual([
      'war 2017-04-26',
      'war 2020-09-24',
      'war 2024-04-22',
      'peace 2017-04-26',
      'peace 2020-09-24',
      'peace 2024-04-22',
      'trade 2017-04-26',
      'trade 2020-09-24',
      'trade 2024-04-22',
    ]);
  });

  it('says its largest change in a sentence', () => {
    expect(summarizeMatrix(matrixOf())).toBe(
      '3 themes by 3 columns. The largest change is that of Peace: 50 % in 2017–2020, 0 % in 2021–2024.',
    );
  });
});

describe('the small charts', () => {
  it('show the themes that moved most, without those that stayed or never occur', () => {
    const matrix = matrixOf();
    const moved = computeMovedThemes(matrix);
    expect(moved?.themes.map(({ row }) => row.id)).toEqual(['peace']);
    expect(moved && movedTitle(matrix, moved)).toBe('One theme that moved most');
    expect(moved && summarizeMoved(matrix, moved)).toBe(
      'Between 2017–2020 and 2021–2024: Peace from 50 % to 0 %.',
    );
  });

  it('share a scale that holds every interval', () => {
    const moved = computeMovedThemes(matrixOf());
    for (const { points } of moved?.themes ?? [])
      for (const { cell } of points) expect(cell.high).toBeLessThanOrEqual(moved?.max ?? 0);
  });

  it('have no point where there is no value', () => {
    expect(computeMovedThemes(matrixOf('war'))?.themes[0]?.points).toHaveLength(2);
  });
});

describe('a shade', () => {
  it('begins at its bound', () => {
    expect([0.049, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 1].map((share) => heatShade('paragraphs', share))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 6,
    ]);
    expect([0.5, 1, 2, 4, 8, 12, 20].map((rate) => heatShade('mentions', rate))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it('is none for a measured zero and for no value', () => {
    expect([heatShade('paragraphs', 0), heatShade('paragraphs', null)]).toEqual([null, null]);
  });

  it('has as many bounds as the palette has tokens', () => {
    expect([heatBounds('paragraphs').length, heatBounds('mentions').length]).toEqual([7, 7]);
  });
});
