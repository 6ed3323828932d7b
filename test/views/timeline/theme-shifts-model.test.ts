import { describe, expect, it } from 'vitest';
import { computeThemeTable } from '../../../src/analysis/theme-table.ts';
import { computeThemeShifts } from '../../../src/views/timeline/theme-shifts-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';
import { themeOf } from '../../analysis/theme-columns.ts';

const corpus = corpusOf({
  '2017-04-26': ['war and trade', 'peace now', 'a war'],
  '2020-09-24': ['trade'],
  '2024-04-22': ['space', 'peace', 'space and trade', 'trade'],
});
corpus.manifest.themes = ['war', 'peace', 'trade', 'space', 'moon'].map((id) =>
  themeOf({ id, label: id, strong: [id] }),
);

function shiftsOf(selection: { theme?: string; documents?: string[] } = {}) {
  const table = computeThemeTable(corpus, selection, 'paragraphs');
  return computeThemeShifts(table, corpus.manifest.documents, selection.theme ?? null);
}

describe('the strongest shifts', () => {
  it('are the themes with the largest change, without those that did not move', () => {
    expect(
      shiftsOf()?.shifts.map(({ row, early, late, quoted }) => [row.id, early.count, late.count, quoted]),
    ).toEqual([
      ['war', 2, 0, 'early'],
      ['space', 0, 2, 'late'],
    ]);
  });

  it('name the halves as evidence counts them', () => {
    expect(shiftsOf()?.selections).toEqual({ early: 'year:2017..2020', late: 'year:2021..2024' });
  });

  it('share a scale that holds every interval', () => {
    const model = shiftsOf();
    for (const { points } of model?.shifts ?? [])
      for (const { cell } of points) expect(cell.high).toBeLessThanOrEqual(model?.max ?? 0);
  });

  it('leave out the theme of the filter, which every paragraph carries', () => {
    expect(shiftsOf({ theme: 'trade' })?.shifts.map(({ row }) => row.id)).toEqual(['war', 'space']);
  });

  it('are none with one date', () => {
    expect(shiftsOf({ documents: ['2017-04-26'] })).toBeNull();
  });
});
