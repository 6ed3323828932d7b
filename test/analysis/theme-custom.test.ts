import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeThemes } from '../../src/analysis/theme-coding.ts';
import {
  type CustomTheme,
  customizeManifest,
  customizeThemes,
  formatCustomTheme,
  formatCustomThemes,
  ownThemeId,
  parseCustomTheme,
} from '../../src/analysis/theme-custom.ts';
import { formatThemeYaml } from '../../src/analysis/theme-yaml.ts';
import { decodeThemes } from '../../src/analysis/theme-lexicon.ts';
import { corpusOf } from './corpus-of.ts';
import { themeOf } from './theme-columns.ts';

const corpus = corpusOf({ '2021-01-01': ['The river basin', 'A dam', 'Peace', 'dry land'] });
const peace = themeOf({
  id: 'peace',
  label: 'Peace',
  definition: 'D',
  strong: ['peace', 'truce'],
  weak: ['calm'],
});
corpus.manifest.themes = [peace];
const { manifest } = corpus;

const idsOf = (text: string) => customizeManifest(manifest, text).manifest.themes.map(({ id }) => id);

const said = (text: string) => parseCustomTheme(text, manifest.themes).problems;
const write = (theme: Partial<typeof peace>) =>
  formatCustomTheme({ theme: { ...peace, ...theme }, shipped: peace });

const word = fc.constantFrom('water', 'dam', 'US', '=West', 'terroris*', 'a/b', 'Вода', "Russia's", '*');
const cue = fc
  .tuple(word, fc.array(fc.constantFrom('basin', 'of', 'near/5 dam', 'x')))
  .map(([first, rest]) => (first === '*' ? `* basin` : [first, ...rest.slice(0, 1)].join(' ')));
const lists = fc.record({
  strong: fc.uniqueArray(fc.oneof(cue, fc.constantFrom('peace', 'truce')), { minLength: 1, maxLength: 4 }),
  weak: fc.uniqueArray(fc.oneof(cue, fc.constant('calm')), { maxLength: 4 }),
  not: fc.uniqueArray(cue, { maxLength: 4 }),
  weakNeeded: fc.integer({ min: 1, max: 9 }),
});
const fresh = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 12 }), lists)
  .map(([label, parts]): CustomTheme => ({
    theme: themeOf({ label: `x${label}`, ...parts }),
    shipped: null,
  }));
const changed = lists.map((parts): CustomTheme => ({ theme: { ...peace, ...parts }, shipped: peace }));

describe('a theme in a link', () => {
  it('is a name and cues', () => {
    expect(parseCustomTheme('Water:water*,dam,"river basin",~wet,~sea,-dry land,~:3')).toEqual({
      custom: {
        shipped: null,
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

  it('or a shipped theme with what is added and taken away', () => {
    const { custom, problems } = parseCustomTheme('@peace:!truce,ceasefire,!~calm,~:1', manifest.themes);
    expect(problems).toEqual([]);
    expect(custom).toEqual({
      shipped: peace,
      theme: { ...peace, strong: ['peace', 'ceasefire'], weak: [], weakNeeded: 1 },
    });
    expect(parseCustomTheme('@peace:!*,dam', manifest.themes).custom?.theme).toEqual({
      ...peace,
      strong: ['dam'],
      weak: [],
    });
  });

  it('says what it cannot read, under its name, and keeps the rest', () => {
    expect(parseCustomTheme('Water:dam,(a').custom?.theme.strong).toEqual(['dam']);
    expect(said('Water:dam,(a')).toEqual([
      { theme: 'Water', message: expect.stringContaining('punctuation') },
    ]);
    expect(said('Water')).toEqual([
      { theme: 'Water', message: expect.stringContaining('a name, a colon and cues') },
    ]);
    expect(said('Water:,')).toEqual([
      { theme: 'Water', message: expect.stringContaining('at least one cue') },
    ]);
    expect(said('@war:dam')).toEqual([{ theme: 'war', message: expect.stringContaining('no theme') }]);
  });

  it('is written the shorter way', () => {
    expect(write({})).toBe('');
    expect(write({ strong: ['peace', 'truce', 'dove*'] })).toBe('@peace:dove*');
    expect(write({ strong: ['dam'], weak: [] })).toBe('@peace:!*,dam');
  });

  it('comes back as it was from what is written', () => {
    fc.assert(
      fc.property(fc.oneof(fresh, changed), (theme) => {
        const text = formatCustomTheme(theme);
        const read = parseCustomTheme(text, manifest.themes);
        if (text === '') return;
        expect(read.problems).toEqual([]);
        expect(read.custom).not.toBeNull();
        if (read.custom === null) return;
        expect(formatCustomTheme(read.custom)).toBe(text);
        for (const list of ['strong', 'weak', 'not'] as const)
          expect(new Set(read.custom.theme[list])).toEqual(new Set(theme.theme[list]));
        expect(read.custom.theme.weakNeeded).toBe(theme.theme.weakNeeded);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back with others beside it', () => {
    fc.assert(
      fc.property(fc.array(fresh, { maxLength: 4 }), changed, (themes, other) => {
        const text = formatCustomThemes([...themes, other]);
        const { custom, problems } = customizeManifest(manifest, text);
        expect(problems).toEqual([]);
        expect(formatCustomThemes(custom)).toBe(text);
        expect(new Set(custom.map(({ theme }) => theme.id)).size).toBe(custom.length);
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from themes.yaml as well', () => {
    fc.assert(
      fc.property(fresh, (theme) => {
        const { custom } = parseCustomTheme(formatCustomTheme(theme));
        if (custom === null) return;
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
        const { custom } = customizeManifest(manifest, text);
        const again = customizeManifest(manifest, formatCustomThemes(custom));
        expect(again.custom).toEqual(custom);
        expect(again.problems).toEqual([]);
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
    const own = customizeThemes(corpus, 'Water:river basin,dam;Land:dry land');
    expect(own.manifest.themes.map(({ id }) => id)).toEqual(['peace', 'own-water', 'own-land']);
    expect(codeThemes(own).themesOf).toEqual([['own-water'], ['own-water'], ['peace'], ['own-land']]);
    expect(codeThemes(corpus).themesOf).toEqual([[], [], ['peace'], []]);
  });

  it('stand in for a shipped one with other cues, under its label and definition', () => {
    const own = customizeManifest(manifest, '@peace:!peace,dam');
    expect(own.manifest.themes).toEqual([{ ...peace, strong: ['truce', 'dam'] }]);
    expect(codeThemes(customizeThemes(corpus, '@peace:!peace,dam')).themesOf).toEqual([
      [],
      ['peace'],
      [],
      [],
    ]);
  });

  it('change one theme once', () => {
    const { custom, problems } = customizeManifest(manifest, '@peace:dam;@peace:river');
    expect(custom.map(({ theme }) => theme.strong)).toEqual([['peace', 'truce', 'dam']]);
    expect(problems).toEqual([{ theme: 'peace', message: expect.stringContaining('changed twice') }]);
  });

  it('are not there where nothing is changed', () => {
    expect(customizeManifest(manifest, '@peace:peace').manifest).toBe(manifest);
    expect(customizeThemes(corpus, '')).toBe(corpus);
    expect(customizeThemes(corpus, 'Water')).toBe(corpus);
  });

  it('give two of one name two ids, and keep one that cannot be read from taking the others along', () => {
    expect(idsOf('Water:dam;Water:river')).toEqual(['peace', 'own-water', 'own-water-2']);
    expect(idsOf('Water;Land:dry land')).toEqual(['peace', 'own-land']);
  });

  it('give the same manifest for the same text', () => {
    const once = customizeManifest(manifest, 'Water:dam').manifest;
    expect(customizeManifest(manifest, 'Water:dam').manifest).toBe(once);
  });
});
