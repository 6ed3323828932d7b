import { describe, expect, it } from 'vitest';
import { findSpeechThemes } from '../../src/search/speech-themes.ts';
import { corpusOf } from '../analysis/corpus-of.ts';
import { themeOf } from '../analysis/theme-columns.ts';

const corpus = corpusOf({
  '2017-04-26': ['A missile.'],
  '2021-06-24': ['We talk.', { text: 'Which missile?', speaker: 'B' }, 'Missile after missile, in space.'],
});
corpus.manifest.themes = [
  themeOf({ id: 'arms', strong: ['missile'] }),
  themeOf({ id: 'space', strong: ['space'] }),
];

describe('the coding of a speech', () => {
  it('lists every paragraph with its themes and their cues', () => {
    expect(findSpeechThemes(corpus, { document: '2021-06-24' })).toEqual([
      { paragraph: 1, counted: true, themes: [] },
      { paragraph: 2, counted: false, themes: [{ id: 'arms', cues: [{ start: 6, end: 13 }] }] },
      {
        paragraph: 3,
        counted: true,
        themes: [
          {
            id: 'arms',
            cues: [
              { start: 0, end: 7 },
              { start: 14, end: 21 },
            ],
          },
          { id: 'space', cues: [{ start: 26, end: 31 }] },
        ],
      },
    ]);
  });

  it('is empty for a speech that the corpus does not have', () => {
    expect(findSpeechThemes(corpus, { document: 'nowhere' })).toEqual([]);
  });
});
