import { describe, expect, it } from 'vitest';
import { findPassageThemes } from '../../src/search/passage-themes.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const at = (document: string, paragraph: number) => ({ document, paragraph });

describe('findPassageThemes', () => {
  it('gives the themes of each paragraph that is asked for, in that order', () => {
    const plain = corpusOf({ x: ['Nothing.', 'Arms control.'], y: ['Control of arms.'] });
    const arms = {
      id: 'arms',
      label: 'Arms',
      definition: '',
      strong: ['arms control'],
      weak: [],
      not: [],
      weakNeeded: 1,
    };
    const corpus = { ...plain, manifest: { ...plain.manifest, themes: [arms] } };
    expect(
      findPassageThemes(corpus, {
        passages: [at('x', 2), at('y', 1), at('x', 1), at('none', 1), at('x', 9)],
      }),
    ).toEqual([['arms'], [], [], [], []]);
  });
});
