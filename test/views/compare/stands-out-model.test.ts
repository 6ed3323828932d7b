import { describe, expect, it } from 'vitest';
import { computeThemeCell } from '../../../src/analysis/theme-measure.ts';
import type { SidePair } from '../../../src/views/compare/side-pairs-model.ts';
import { findDifferences } from '../../../src/views/compare/stands-out-model.ts';
import { keynessRow } from './keyness-row.ts';

function pair(id: string, a: number, b: number): SidePair {
  return {
    id,
    label: id,
    a: computeThemeCell('paragraphs', a, 10),
    b: computeThemeCell('paragraphs', b, 10),
    difference: (a - b) / 10,
  };
}

function theme(id: string, label: string, strong: string[]) {
  return { id, label, definition: '', strong, weak: [], not: [], weakNeeded: 2 };
}

const rows = [
  keynessRow('terrorism', 9, 0),
  keynessRow('NATO', 0, 20),
  keynessRow('rules', 4, 0),
  keynessRow('once', 2, 0),
];
const themes = [
  theme('terror', 'Terrorism', ['terroris*', 'extremism']),
  theme('nato', 'NATO and Europe', ['NATO countries']),
  theme('history', 'History', ['history']),
];

describe('what stands out', () => {
  it('joins a word with the theme that it is a cue of, or that is named for it', () => {
    const found = findDifferences(rows, [pair('terror', 7, 1), pair('nato', 0, 3)], themes);
    expect(found.map(({ word, theme }) => [word?.word, theme?.id])).toEqual([
      ['terrorism', 'terror'],
      ['NATO', 'nato'],
      ['rules', undefined],
    ]);
  });

  it('does not join a theme that leans the other way, and names it by itself', () => {
    const found = findDifferences(rows.slice(0, 1), [pair('terror', 1, 7)], themes);
    expect(found.map(({ word, theme }) => [word?.word, theme?.id])).toEqual([
      ['terrorism', undefined],
      [undefined, 'terror'],
    ]);
  });

  it('is five differences at most, without words that occur twice', () => {
    const pairs = Array.from({ length: 9 }, (_, i) => pair(`theme${i}`, 9 - i, 0));
    const found = findDifferences(rows, pairs, themes);
    expect(found).toHaveLength(5);
    expect(found.some(({ word }) => word?.word === 'once')).toBe(false);
  });

  it('is nothing where nothing differs', () => {
    expect(findDifferences([], [pair('history', 2, 2)], themes)).toEqual([]);
  });
});
