import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeThemes } from '../../src/analysis/theme-coding.ts';
import {
  customizeThemes,
  formatCustomTheme,
  formatThemeYaml,
  ownThemeId,
  parseCustomTheme,
} from '../../src/analysis/theme-custom.ts';
import { decodeThemes } from '../../src/analysis/theme-lexicon.ts';
import { corpusOf } from './corpus-of.ts';
import { themeOf } from './theme-columns.ts';

const corpus = corpusOf({ '2021-01-01': ['The river basin', 'A dam', 'Peace', 'dry land'] });
corpus.manifest.themes = [themeOf({ id: 'peace', label: 'Peace', definition: 'D', strong: ['peace'] })];

describe('a theme in a link', () => {
  it('is a name and cues', () => {
    expect(parseCustomTheme('Water:water*|dam|"river basin"|~wet|~sea|-dry land|~:3')).toEqual({
      custom: {
        replaces: false,
        theme: {
          id: 'own-water',
          label: 'Water',
          definition: '',
          strong: ['water*', 'dam', 'river basin'],
          weak: ['wet', 'sea'],
          not: ['dry land'],
          weakNeeded: 3,
        },
      },
      problems: [],
    });
  });

  it('says what it cannot read, and keeps the rest', () => {
    expect(parseCustomTheme('Water:dam|a, b').custom?.theme.strong).toEqual(['dam']);
    expect(parseCustomTheme('Water:dam|a, b').problems).toEqual([expect.stringContaining('punctuation')]);
    expect(parseCustomTheme('Water').problems).toEqual([expect.stringContaining('a name, a colon and cues')]);
    expect(parseCustomTheme('Water:|').problems).toEqual([expect.stringContaining('at least one cue')]);
  });

  const word = fc.constantFrom('water', 'dam', 'US', '=West', 'terroris*', 'a/b', 'Вода', "Russia's", '*');
  const cue = fc
    .tuple(word, fc.array(fc.constantFrom('basin', 'of', 'near/5 dam', 'x')))
    .map(([first, rest]) => (first === '*' ? `* basin` : [first, ...rest.slice(0, 1)].join(' ')));
  const cues = fc.uniqueArray(cue, { maxLength: 4 });
  const custom = fc
    .record({
      label: fc.string({ unit: 'binary', maxLength: 12 }),
      strong: fc.uniqueArray(cue, { minLength: 1, maxLength: 4 }),
      weak: cues,
      not: cues,
      weakNeeded: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ label, ...lists }) =>
      parseCustomTheme(
        formatCustomTheme({ replaces: false, theme: themeOf({ label: `x${label}`, ...lists }) }),
      ),
    );

  it('comes back as it was from what is written', () => {
    fc.assert(
      fc.property(custom, ({ custom, problems }) => {
        expect(problems).toEqual([]);
        expect(custom).not.toBeNull();
        if (custom) expect(parseCustomTheme(formatCustomTheme(custom))).toEqual({ custom, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('comes back from themes.yaml as well', () => {
    fc.assert(
      fc.property(custom, ({ custom }) => {
        if (!custom) return;
        const { diagnostics, themes } = decodeThemes(`themes:\n${formatThemeYaml(custom.theme)}`);
        expect(diagnostics).toEqual([]);
        expect(themes).toEqual([{ ...custom.theme, definition: custom.theme.label }]);
      }),
      { numRuns: 100 },
    );
  });

  it('survives any garbage, and what it reads it can write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { custom } = parseCustomTheme(text);
        if (custom) expect(parseCustomTheme(formatCustomTheme(custom)).custom).toEqual(custom);
      }),
      { numRuns: 500 },
    );
  });

  it('gets an id in small Latin letters', () => {
    expect(ownThemeId('Wasser & Öl')).toBe('own-wasser-ol');
    expect(ownThemeId('Вода')).toBe('own-theme');
  });
});

describe('themes of one’s own in a corpus', () => {
  it('stand beside the shipped ones, and are coded', () => {
    const own = customizeThemes(corpus, 'Water:river basin|dam;Land:dry land');
    expect(own.corpus.manifest.themes.map(({ id }) => id)).toEqual(['peace', 'own-water', 'own-land']);
    expect(codeThemes(own.corpus).themesOf).toEqual([['own-water'], ['own-water'], ['peace'], ['own-land']]);
    expect(codeThemes(corpus).themesOf).toEqual([[], [], ['peace'], []]);
  });

  it('stand in for a shipped one with other cues, under its label and definition', () => {
    const { corpus: changed, custom } = customizeThemes(corpus, '@peace:dam');
    expect(changed.manifest.themes).toEqual([{ ...corpus.manifest.themes[0], strong: ['dam'] }]);
    expect(custom.map(({ replaces }) => replaces)).toEqual([true]);
    expect(customizeThemes(corpus, '@war:dam').problems).toEqual([expect.stringContaining('no theme "war"')]);
  });

  it('give two of one name two ids', () => {
    const { corpus: both } = customizeThemes(corpus, 'Water:dam;Water:river');
    expect(both.manifest.themes.map(({ id }) => id)).toEqual(['peace', 'own-water', 'own-water-2']);
  });

  it('give the same corpus for the same text, and the shipped one for none', () => {
    expect(customizeThemes(corpus, 'Water:dam').corpus).toBe(customizeThemes(corpus, 'Water:dam').corpus);
    expect(customizeThemes(corpus, '').corpus).toBe(corpus);
    expect(customizeThemes(corpus, 'Water').corpus).toBe(corpus);
  });
});
