import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customizeManifest } from '../../../src/analysis/theme-custom.ts';
import { defaultState } from '../../../src/url-state/codec.ts';
import {
  changeOwn,
  draftOf,
  editOf,
  editTarget,
  nextEdit,
  readDraft,
} from '../../../src/views/themes/own/own-themes-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';
import { themeOf } from '../../analysis/theme-columns.ts';

const { manifest } = corpusOf({ '2021-01-01': ['Peace'] });
const peace = themeOf({ id: 'peace', label: 'Peace', strong: ['peace'] });
manifest.themes = [peace, themeOf({ id: 'law', label: 'Law', strong: ['law'] })];
const customOf = (own: string) => customizeManifest(manifest, own).custom;

describe('what a link says is being written', () => {
  const custom = customOf('Water:dam;@peace:truce;Land:soil');

  it.each([
    ['1', 0, 'own-water', null],
    ['2', 2, 'own-land', null],
    ['3', 3, undefined, null],
    ['peace', 1, 'peace', 'peace'],
    ['law', 3, undefined, 'law'],
  ])('edit=%s', (edit, place, id, shipped) => {
    const target = editTarget(edit, custom, manifest.themes);
    expect(target?.place).toBe(place);
    expect(target?.custom?.theme.id).toBe(id);
    expect(target?.shipped?.id ?? null).toBe(shipped);
  });

  it('and how a link says it', () => {
    expect(custom.map((theme) => editOf(theme, custom))).toEqual(['1', 'peace', '2']);
    expect(nextEdit(custom)).toBe('3');
    expect(editTarget('war', custom, manifest.themes)).toBeNull();
  });
});

describe('what is typed', () => {
  const draft = { label: 'Water', strong: 'dam\n river basin ,lake', weak: '', not: '', weakNeeded: 2 };

  it('is cues, one a line or with commas between', () => {
    expect(readDraft(draft, null).custom?.theme.strong).toEqual(['dam', 'river basin', 'lake']);
  });

  it('that cannot be read is named with its list, and the rest holds', () => {
    const { custom, problems } = readDraft({ ...draft, weak: 'near/\nsea' }, null);
    expect(custom?.theme.weak).toEqual(['sea']);
    expect(problems).toEqual([{ field: 'weak', message: expect.stringContaining('near/0 to near/30') }]);
  });

  it('is no theme without a cue, and has a name without one', () => {
    expect(readDraft({ ...draft, strong: '' }, null).custom).toBeNull();
    const { custom } = readDraft({ ...draft, label: ' @:; ' }, null);
    expect(changeOwn(manifest, defaultState(), 0, custom).own).toBe('Own theme:dam,river basin,lake');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, strong) => {
        const { custom } = readDraft({ ...draft, label, strong }, null);
        if (custom !== null) {
          const { own } = changeOwn(manifest, defaultState(), 0, custom);
          expect(customizeManifest(manifest, own ?? '').problems).toEqual([]);
        }
      }),
    );
  });

  it('begins with what the theme has', () => {
    const [theme] = customOf('@peace:truce,~calm');
    const target = { place: 0, custom: theme ?? null, shipped: peace };
    expect(draftOf(target)).toEqual({
      label: 'Peace',
      strong: 'peace\ntruce',
      weak: 'calm',
      not: '',
      weakNeeded: 2,
    });
  });
});

describe('a change of one’s own themes', () => {
  const state = { ...defaultState(), own: 'Water:dam;Land:soil', theme: 'own-water', about: 'own-land' };

  it('takes what names a theme along when it is renamed', () => {
    const [water] = customOf('Rivers:dam');
    expect(changeOwn(manifest, state, 0, water ?? null)).toMatchObject({
      own: 'Rivers:dam;Land:soil',
      theme: 'own-rivers',
      about: 'own-land',
    });
  });

  it('leaves no name of what is taken away', () => {
    expect(changeOwn(manifest, state, 0, null)).toMatchObject({ own: 'Land:soil', theme: null });
  });

  it('keeps the name of a shipped theme that goes back to its cues', () => {
    const changed = { ...defaultState(), own: '@peace:truce', theme: 'peace' };
    expect(changeOwn(manifest, changed, 0, null)).toMatchObject({ own: '', theme: 'peace' });
  });
});
