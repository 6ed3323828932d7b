import { describe, expect, it } from 'vitest';
import { findNameEvidence, findNamePairEvidence } from '../../src/search/name-evidence.ts';
import { findNameProfile } from '../../src/search/name-profile.ts';
import { findSpeechNames } from '../../src/search/speech-names.ts';
import { namedCorpus } from '../analysis/named-corpus.ts';

const corpus = namedCorpus({
  a: ['Rome met Oslo. Bern came. Oslo left Rome.', 'Rome talks treaty treaty.', 'Nothing else.'],
  b: ['Ada Byron spoke. Byron left.'],
});

describe('the evidence of a name', () => {
  it('is its mentions with their places, forms and rules', () => {
    const evidence = findNameEvidence(corpus, { name: 'ada', selection: {} });
    expect(evidence?.rate.count).toBe(2);
    expect(evidence?.forms).toEqual([
      { text: 'Ada Byron', count: 1 },
      { text: 'Byron', count: 1 },
    ]);
    expect(evidence?.rules).toEqual([
      { rule: 'form', count: 1 },
      { rule: 'short', count: 1 },
    ]);
    expect(evidence?.passages[0]?.marks).toEqual([
      { start: 0, end: 9 },
      { start: 17, end: 22 },
    ]);
  });

  it('is of what is selected only, and null for an unknown name', () => {
    expect(findNameEvidence(corpus, { name: 'rome', selection: { documents: ['b'] } })).toMatchObject({
      rate: { count: 0 },
      passages: [],
    });
    expect(findNameEvidence(corpus, { name: 'paris', selection: {} })).toBeNull();
  });
});

const marks = (unit: 'paragraph' | 'sentence', other = 'bern') =>
  findNamePairEvidence(corpus, { name: 'rome', other, unit, selection: {} })?.passages.map((passage) =>
    passage.marks.map(({ start, end }) => passage.text.slice(start, end)),
  );

describe('the evidence of two names', () => {
  it('is where both stand, with both marked', () => {
    expect(marks('paragraph')).toEqual([['Rome', 'Bern', 'Rome']]);
    expect(marks('sentence')).toEqual([]);
    expect(marks('sentence', 'oslo')).toEqual([['Rome', 'Oslo', 'Oslo', 'Rome']]);
  });

  it('agrees with the number in the matrix', () =>
    expect(
      findNamePairEvidence(corpus, { name: 'rome', other: 'oslo', unit: 'sentence', selection: {} }),
    ).toMatchObject({ pair: { both: 2 }, passageCount: 1 }));
});

describe('what is said around a name', () => {
  it('is words that are commoner there, without its own', () =>
    expect(findNameProfile(corpus, { name: 'rome', selection: {} }).words.map(({ key }) => key)).toEqual([
      'oslo',
      'treaty',
    ]));
});

describe('the names in a speech', () => {
  it('stand in running order', () =>
    expect(findSpeechNames(corpus, { document: 'b' })).toEqual([
      { id: 'ada', kind: 'person', label: 'Ada Byron', paragraph: 1, start: 0, end: 9 },
      { id: 'ada', kind: 'person', label: 'Ada Byron', paragraph: 1, start: 17, end: 22 },
    ]));
  it('are none in a speech that is not there', () =>
    expect(findSpeechNames(corpus, { document: 'x' })).toEqual([]));
});
