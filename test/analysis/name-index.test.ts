import { describe, expect, it } from 'vitest';
import { decodeNameFile } from '../../src/analysis/name-decode.ts';
import { computeNames } from '../../src/analysis/name-finder.ts';
import { loadNames, mentionsIn, paragraphsWithName } from '../../src/analysis/name-index.ts';
import { decodeNames } from '../../src/analysis/name-lexicon.ts';
import { ArtifactError } from '../../src/corpus/decode-artifact.ts';
import { corpusOf } from './corpus-of.ts';

const { lexicon } = decodeNames('places:\n  rome: { as: [Rome] }\n  oslo: { as: [Oslo] }', new Map());
const { columns } = corpusOf({ a: ['Oslo', 'none'], b: ['Rome and Oslo'] });
const file = computeNames(columns, lexicon, 'test');

describe('names.json', () => {
  it('lists names by frequency, and five numbers a mention', () =>
    expect(file).toEqual({
      fingerprint: 'test',
      names: [
        { id: 'oslo', kind: 'place', label: 'Oslo' },
        { id: 'rome', kind: 'place', label: 'Rome' },
      ],
      mentions: [0, 0, 4, 0, 0, 2, 0, 4, 1, 0, 0, 9, 4, 0, 0],
    }));

  it('comes back from JSON as it went', () => {
    const index = loadNames(decodeNameFile(JSON.parse(JSON.stringify(file))), 3);
    expect(mentionsIn(index, 2)).toEqual([
      { paragraph: 2, start: 0, end: 4, name: 1, rule: 'form' },
      { paragraph: 2, start: 9, end: 13, name: 0, rule: 'form' },
    ]);
    expect(mentionsIn(index, 1)).toEqual([]);
    expect(paragraphsWithName(index, 'oslo')).toEqual([0, 2]);
    expect(paragraphsWithName(index, 'paris')).toEqual([]);
  });

  it.each([
    null,
    { ...file, names: [{ id: 'x', kind: 'city', label: 'X' }] },
    { ...file, mentions: [0, 0, 4] },
    { ...file, mentions: [0, 0, 4, 9, 0] },
    { ...file, mentions: [0, -1, 4, 0, 0] },
  ])('is refused where it is damaged: %j', (damaged) =>
    expect(() => decodeNameFile(damaged)).toThrow(ArtifactError),
  );
});
