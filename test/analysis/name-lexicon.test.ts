import { describe, expect, it } from 'vitest';
import { decodeNames } from '../../src/analysis/name-lexicon.ts';

const iso = new Map([
  ['RU', ['Russian Federation', 'Russia']],
  ['CG', ['Republic of the Congo', 'Congo']],
  ['CD', ['Democratic Republic of the Congo', 'Congo']],
  ['MD', ['Moldova, Republic of']],
]);
const decode = (yaml: string | null) => decodeNames(yaml, iso);
const complaints = (yaml: string) =>
  decode(yaml).diagnostics.map(({ code, line, severity }) => [line, severity, code]);

describe('names.yaml', () => {
  it('may be absent or empty', () => {
    expect(decode(null)).toMatchObject({ lexicon: { names: [] }, diagnostics: [] });
    expect(decode('')).toMatchObject({ lexicon: { names: [] }, diagnostics: [] });
  });

  it('takes the names of states from the package, without lists and shared ones', () => {
    const { lexicon } = decode('states:\n  RU: { as: [Russian], capital: Moscow }\n  CG: {}\n  MD: {}');
    expect(lexicon.names.map(({ forms, id, label }) => [id, label, forms.map(({ text }) => text)])).toEqual([
      ['RU', 'Russia', ['Russian', 'Russian Federation', 'Russia', 'Moscow']],
      ['CG', 'Republic of the Congo', ['Republic of the Congo']],
      ['MD', 'MD', []],
    ]);
  });

  it('gives people their surname as a short form', () =>
    expect(decode('people:\n  john-kerry: { label: John Kerry }').lexicon.names[0]?.forms).toEqual([
      { text: 'John Kerry', use: 'always', guard: null },
      { text: 'Kerry', use: 'short', guard: null },
    ]));

  it('hands the forms of a name to the one that it is the same as', () =>
    expect(
      decode('organisations:\n  eec: { as: [EEC], sameAs: eu }\n  eu: { as: [EU] }').lexicon.names,
    ).toMatchObject([{ id: 'eu', forms: [{ text: 'EEC' }, { text: 'EU' }] }]));
});

describe('a broken names.yaml', () => {
  it('says with its line what cannot be read, and keeps the rest', () => {
    expect(complaints('states: [')[0]).toEqual([1, 'error', 'names-yaml-syntax']);
    expect(complaints('- a')).toEqual([[1, 'error', 'names-yaml-shape']]);
    expect(complaints('states:\n  RU: {}\ncountries: {}')).toEqual([[3, 'warning', 'name-section']]);
    expect(complaints('places: { crimea: { as: [Crimea] }, x: 3 }\nevents: [a]')).toEqual([
      [1, 'error', 'name-shape'],
      [2, 'error', 'names-yaml-shape'],
    ]);
    expect(complaints('places:\n  crimea: { az: [Crimea] }')).toEqual([[2, 'warning', 'name-key']]);
    expect(complaints('places:\n  Crimea Bridge: {}')).toEqual([[2, 'error', 'name-id']]);
    expect(complaints('places:\n  crimea: { as: [[x]] }')).toEqual([[2, 'error', 'name-form']]);
    expect(complaints('places:\n  a: { as: [Aa] }\nevents:\n  a: { as: [Bb] }')).toEqual([
      [4, 'error', 'name-id-twice'],
    ]);
  });

  it('suggests what was meant', () => {
    expect(decode('states:\n  Russia: {}').diagnostics[0]?.message).toContain('did you mean RU?');
    expect(decode('organisations:\n  eu: { sameAs: una }\n  un: {}').diagnostics[0]?.message).toContain(
      'did you mean "un"?',
    );
    expect(decode('orgnisations: {}').diagnostics[0]?.message).toContain('did you mean "organisations"?');
  });

  it('gives a form that two names claim to the first', () => {
    const { diagnostics, lexicon } = decode(
      'organisations:\n  a: { as: [ABC, Aaa] }\n  b: { as: [ABC, Bbb] }',
    );
    expect(diagnostics).toMatchObject([{ line: 3, code: 'name-form-of-two', severity: 'error' }]);
    expect(lexicon.names.map(({ forms }) => forms.map(({ text }) => text))).toEqual([
      ['ABC', 'Aaa'],
      ['Bbb'],
    ]);
  });

  it('leaves out names that are the same as each other in a circle', () => {
    const { diagnostics, lexicon } = decode(
      'organisations:\n  a: { as: [Aaa], sameAs: b }\n  b: { as: [Bbb], sameAs: a }\n  c: { as: [Ccc] }',
    );
    expect(diagnostics.map(({ code, line }) => [line, code])).toEqual([
      [2, 'name-cycle'],
      [3, 'name-cycle'],
    ]);
    expect(diagnostics[0]?.message).toContain('a → b → a');
    expect(lexicon.names.map(({ id }) => id)).toEqual(['c']);
  });

  it('does not take the label for a form that is left out', () => {
    const { lexicon, diagnostics } = decode(
      'events:\n  march: { label: march, as: [march] }\n  fair: { label: fair }',
    );
    expect(lexicon.names.map(({ forms, id }) => [id, forms])).toEqual([
      ['march', []],
      ['fair', []],
    ]);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['name-common-word', 2],
      ['name-common-word', 3],
    ]);
  });

  it('wants a capital or a guard for a name that is also a common word', () => {
    expect(complaints('places:\n  a: { as: [west] }')).toEqual([[2, 'error', 'name-common-word']]);
    expect(complaints('places:\n  a: { as: [Turkey] }')).toEqual([[2, 'warning', 'name-common-word']]);
    expect(complaints('places:\n  a: { as: [{ form: Turkey, notAfter: [a] }, WHO] }')).toEqual([]);
    expect(complaints('places:\n  a: { as: [{ form: Turkey, notafter: [a] }] }')).toEqual([
      [2, 'warning', 'name-key'],
    ]);
  });
});
