import { describe, expect, it } from 'vitest';
import { findThemeDraft } from '../../src/search/theme-draft.ts';
import { corpusOf } from '../analysis/corpus-of.ts';
import { themeOf } from '../analysis/theme-columns.ts';

const corpus = corpusOf({
  '2017-01-01': ['Water and water.', 'A dam.'],
  '2021-01-01': ['More water.', { text: 'Water, says another.', speaker: 'B' }],
});
corpus.manifest.themes = [
  themeOf({ id: 'water', strong: ['watr'], weak: ['water', 'dam'], not: ['more water'] }),
];

describe('the cues of a theme that is being written', () => {
  it('are counted one by one, also where their paragraphs do not carry the theme', () => {
    expect(findThemeDraft(corpus, { theme: 'water', selection: {} })?.cues).toEqual([
      { cue: 'watr', list: 'strong', count: 0, paragraphs: 0 },
      { cue: 'water', list: 'weak', count: 3, paragraphs: 2 },
      { cue: 'dam', list: 'weak', count: 1, paragraphs: 1 },
      { cue: 'more water', list: 'not', count: 1, paragraphs: 1 },
    ]);
  });

  it('are counted in a selection, and checked in the corpus', () => {
    const draft = findThemeDraft(corpus, { theme: 'water', selection: { documents: ['2017-01-01'] } });
    expect(draft?.cues[1]).toMatchObject({ count: 2, paragraphs: 1 });
    expect(draft?.findings).toContainEqual(
      expect.objectContaining({ code: 'cue-matches-nothing', cue: 'watr', nearest: ['water'] }),
    );
  });

  it('are none of an unknown theme', () => {
    expect(findThemeDraft(corpus, { theme: 'land', selection: {} })).toBeNull();
  });
});
