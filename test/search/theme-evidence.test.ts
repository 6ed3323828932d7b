import { describe, expect, it } from 'vitest';
import { computeThemeTable } from '../../src/analysis/theme-table.ts';
import { findThemeEvidence } from '../../src/search/theme-evidence.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const plain = corpusOf({
  '2020-01-01': ['Water is scarce. Water!', 'Nothing here.', 'The waters of the river.'],
  '2021-01-01': ['Dry land.'],
});
const theme = {
  id: 'water',
  label: 'Water',
  definition: '',
  strong: ['water*'],
  weak: [],
  not: [],
  weakNeeded: 2,
};
const corpus = { ...plain, manifest: { ...plain.manifest, themes: [{ ...theme, examples: [] }] } };

describe('findThemeEvidence', () => {
  const evidence = findThemeEvidence(corpus, { theme: 'water', measure: 'paragraphs', selection: {} });

  it('gives the number of the table, with the passages that it counts', () => {
    const [row] = computeThemeTable(corpus, {}, 'paragraphs').rows;
    expect(evidence?.cell).toEqual(row?.total);
    expect(evidence?.cell).toMatchObject({ count: 2, total: 4 });
    expect(evidence?.passages.map(({ document, paragraph }) => [document, paragraph])).toEqual([
      ['2020-01-01', 1],
      ['2020-01-01', 3],
    ]);
  });

  it('marks the words that matched, and counts them as printed', () => {
    const [first] = evidence?.passages ?? [];
    expect(first?.marks.map(({ start, end }) => first.text.slice(start, end))).toEqual(['Water', 'Water']);
    expect(evidence?.cues).toEqual([
      { text: 'Water', count: 2, strength: 'strong' },
      { text: 'waters', count: 1, strength: 'strong' },
    ]);
  });

  it('keeps to one cue where it is asked for one', () => {
    const ask = { theme: 'water', measure: 'paragraphs' as const, selection: {} };
    expect(findThemeEvidence(corpus, { ...ask, cue: 'water*' })?.passageCount).toBe(2);
    expect(findThemeEvidence(corpus, { ...ask, cue: 'river' })).toMatchObject({ passageCount: 0, cues: [] });
  });

  it('finds a cue alone, also where its theme is not carried', () => {
    const ask = { theme: 'water', measure: 'paragraphs' as const, selection: {}, cue: 'land' };
    expect(findThemeEvidence(corpus, ask)?.passageCount).toBe(0);
    const alone = findThemeEvidence(corpus, { ...ask, alone: true });
    expect(alone?.cell).toMatchObject({ count: 1, total: 4 });
    expect(alone?.cues).toEqual([{ text: 'land', count: 1, strength: 'strong' }]);
    expect(alone?.passages.map(({ document }) => document)).toEqual(['2021-01-01']);
  });

  it('has nothing to say of a theme that is not there', () => {
    expect(findThemeEvidence(corpus, { theme: 'fire', measure: 'words', selection: {} })).toBeNull();
  });
});
