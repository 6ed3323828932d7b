import { describe, expect, it } from 'vitest';
import { computeWordChanges } from '../../src/analysis/word-change.ts';
import { corpusOf } from './corpus-of.ts';

const times = (n: number, word: string) => Array.from({ length: n }, () => word).join(' ');
const corpus = corpusOf({
  '2017-04-26': ['terrorism terrorism Syria', `law law ${times(20, 'trade')} once 4 4`, 'war'],
  '2021-06-24': [`law law ${times(20, 'order')} trade`, 'order war', times(20, 'war'), times(40, 'the')],
  '2024-04-22': ['terrorism terrorism'],
});
const changes = computeWordChanges(corpus, { documents: ['2017-04-26'] }, { documents: ['2021-06-24'] });
const ofKind = (kind: string) => changes.rows.filter((row) => row.kind === kind).map(({ word }) => word);

describe('what changed in the words', () => {
  it('is told in five kinds; single uses, numbers and function words say nothing', () => {
    expect(ofKind('new')).toEqual(['order']);
    expect(ofKind('dropped')).toEqual(['terrorism']);
    expect(ofKind('grown')).toEqual(['war']);
    expect(ofKind('shrunk')).toEqual(['trade']);
    expect(ofKind('steady')).toEqual(['law']);
    expect(changes.counts).toEqual({ new: 1, dropped: 1, grown: 1, shrunk: 1, steady: 1 });
  });

  it('has the first and the last mention on either side, not elsewhere', () => {
    const ends = Object.fromEntries(changes.rows.map(({ key, first, last }) => [key, [first, last]]));
    expect(ends).toMatchObject({ war: [2, 5], order: [3, 4], terrorism: [0, 0] });
  });

  it('keeps to so many of a kind, commonest first, and counts the rest', () => {
    const all = computeWordChanges(corpus, { documents: ['2017-04-26'] }, { documents: ['2024-04-22'] }, 1);
    expect(all.rows.filter(({ kind }) => kind === 'dropped').map(({ word }) => word)).toEqual(['trade']);
    expect(all.counts.dropped).toBe(2);
  });

  it('is nothing where a side is empty', () => {
    expect(computeWordChanges(corpus, { documents: [] }, {}).rows.every(({ kind }) => kind === 'new')).toBe(
      true,
    );
  });
});
