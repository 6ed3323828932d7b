import { describe, expect, it } from 'vitest';
import { computeNamePairs } from '../../src/analysis/name-pairs.ts';
import { namedCorpus } from './named-corpus.ts';

const corpus = namedCorpus({
  a: ['Rome met Oslo. Bern came. Oslo left.', 'Rome.', 'Nobody. Really nobody.', 'Rome, Oslo and Rome.'],
});
const both = (unit: 'paragraph' | 'sentence', most = 9, name?: string) =>
  computeNamePairs(corpus, {}, { unit, kind: 'all', most, ...(name === undefined ? {} : { name }) });

describe('names that stand together', () => {
  it('in one paragraph, against chance', () => {
    const { names, pairs, total } = both('paragraph');
    expect(total).toBe(4);
    expect(names.map(({ id, units }) => [id, units])).toEqual([
      ['rome', 3],
      ['oslo', 2],
      ['bern', 1],
    ]);
    expect(pairs[0]).toMatchObject({ a: 'rome', b: 'oslo', aCount: 3, bCount: 2, both: 2, expected: 1.5 });
    // 2 × 2 table 2, 1, 0, 1: (2·4 − 3·2) ÷ √(3·1·2·2)
    expect(pairs[0]?.phi).toBeCloseTo(2 / Math.sqrt(12), 10);
    expect(pairs.map((pair) => pair.both)).toEqual([2, 1, 1]);
  });

  it('in one sentence', () => {
    const { pairs, total } = both('sentence');
    expect(total).toBe(7);
    expect(pairs.find(({ a, b }) => a === 'rome' && b === 'oslo')?.both).toBe(2);
    expect(pairs.find(({ a, b }) => [a, b].includes('bern') && [a, b].includes('oslo'))?.both).toBe(0);
  });

  it('of the commonest only, or of one name with each other', () => {
    expect(both('paragraph', 2).pairs).toHaveLength(1);
    expect(both('paragraph', 9, 'bern').pairs.map(({ a, b }) => [a, b])).toEqual([
      ['bern', 'rome'],
      ['bern', 'oslo'],
    ]);
  });

  it('are none in a corpus without names', () =>
    expect(
      computeNamePairs(namedCorpus({ a: ['x'] }), {}, { unit: 'sentence', kind: 'all', most: 9 }),
    ).toEqual({
      names: [],
      pairs: [],
      total: 1,
    }));
});
