import { describe, expect, it } from 'vitest';
import {
  findSimilarPair,
  heatStep,
  listSimilarPairs,
  similarityAxisEnd,
  sortByLikeness,
} from '../../../src/views/compare/similarity-pairs-model.ts';

const pairs = listSimilarPairs({
  measure: 'jaccard',
  documents: ['a', 'b', 'c', 'empty'],
  matrix: [
    [1, 0.29, 0.16, null],
    [0.29, 1, 0.31, null],
    [0.16, 0.31, 1, null],
    [null, null, null, null],
  ],
});

describe('pairs of speeches by likeness', () => {
  it('are listed once, without those that have no value', () => {
    expect(pairs).toEqual([
      { a: 'a', b: 'b', value: 0.29 },
      { a: 'a', b: 'c', value: 0.16 },
      { a: 'b', b: 'c', value: 0.31 },
    ]);
  });

  it('are found in whatever order', () => {
    expect(findSimilarPair(pairs, 'c', 'a')?.value).toBe(0.16);
    expect(findSimilarPair(pairs, 'a', 'empty')).toBeNull();
  });

  it('stand from the most alike on, also where a low value means alike', () => {
    expect(sortByLikeness(pairs, true)[0]?.value).toBe(0.31);
    expect(sortByLikeness(pairs, false)[0]?.value).toBe(0.16);
    expect(heatStep(0.31, pairs, true)).toBe(6);
    expect(heatStep(0.31, pairs, false)).toBe(0);
  });

  it('have no heat where no two share anything', () => {
    const strangers = [{ a: 'a', b: 'b', value: 0 }];
    expect(heatStep(0, strangers, true)).toBe(0);
    expect(heatStep(0, strangers, false)).toBe(6);
  });

  it('stand on an axis that holds them', () => {
    expect(similarityAxisEnd(pairs)).toBe(0.4);
    expect(similarityAxisEnd([{ a: 'a', b: 'b', value: 1 }])).toBe(1);
    expect(similarityAxisEnd([])).toBe(0.1);
  });
});
