import { describe, expect, it } from 'vitest';
import { parseSelection } from '../../../src/analysis/selection-text.ts';
import { listSideChoices } from '../../../src/views/compare/side-choices-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

const { manifest } = corpusOf({
  '2017-04-26': ['A word.'],
  '2021-06-24': ['A word.'],
  '2021-10-02': ['A word.'],
  '2024-04-22': ['A word.'],
});
const groups = listSideChoices(manifest, '2017-04-26', ({ id }) => id);

describe('what a side can be', () => {
  it('is a speech, several, a year or a half of the years', () => {
    expect(groups.map(({ label }) => label)).toEqual(['Speeches', 'Several', 'Years']);
    expect(groups[2]?.choices.map(({ text }) => text)).toEqual([
      'year:2017..2020',
      'year:2021..2024',
      'year:2017',
      'year:2021',
      'year:2024',
    ]);
  });

  it('is all but the other side', () => {
    expect(groups[1]?.choices[0]?.text).toBe('others:2017-04-26');
  });

  it('is the paragraphs that name one of the commonest names', () => {
    const names = Array.from({ length: 30 }, (_, i) => ({
      id: `name-${i}`,
      kind: 'organisation' as const,
      label: `Name ${i}`,
      count: 30 - i,
    }));
    const last = listSideChoices({ ...manifest, names }, 'all', ({ id }) => id).at(-1);
    expect(last?.label).toBe('Paragraphs that name');
    expect(last?.choices).toHaveLength(12);
    expect(last?.choices[0]).toEqual({ text: 'name:name-0', label: 'Name 0' });
  });

  it('is always a selection that a link can say', () => {
    for (const { text } of groups.flatMap(({ choices }) => choices))
      expect(parseSelection(text)).not.toHaveProperty('problem');
  });
});
