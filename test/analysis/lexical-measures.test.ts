import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLexicalMeasures, computeMattr } from '../../src/analysis/lexical-measures.ts';
import { select } from '../../src/analysis/selection.ts';
import { corpusOf } from './corpus-of.ts';

describe('MATTR', () => {
  it('gives 5/6 and 2/3 for "one one two one one two one"', () => {
    const ids = [1, 1, 2, 1, 1, 2, 1];
    expect(computeMattr(ids, 2)).toBeCloseTo(5 / 6, 12);
    expect(computeMattr(ids, 3)).toBeCloseTo(2 / 3, 12);
  });

  it('is the mean over windows, counted naively', () => {
    const ids = fc.array(fc.nat(5), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 10 }), (ids, window) => {
        const ratios = ids
          .slice(0, Math.max(0, ids.length - window + 1))
          .map((_, i) => new Set(ids.slice(i, i + window)).size / window);
        const mattr = computeMattr(ids, window);
        if (ratios.length === 0) expect(mattr).toBeNull();
        else expect(mattr).toBeCloseTo(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length, 10);
      }),
    );
  });
});

describe('computeLexicalMeasures', () => {
  it('counts folded types, hapaxes and letters', () => {
    const corpus = corpusOf({ a: ['The UN, the', "don't"], b: ['US us'] });
    expect(computeLexicalMeasures(corpus, select(corpus), 2)).toEqual({
      tokens: 6,
      types: 5,
      hapaxes: 4,
      typeTokenRatio: 5 / 6,
      mattr: 1,
      mattrWindow: 2,
      meanWordLength: 16 / 6,
    });
  });

  it('does not exist without words', () => {
    const corpus = corpusOf({ a: [''] });
    expect(computeLexicalMeasures(corpus, select(corpus))).toMatchObject({
      tokens: 0,
      typeTokenRatio: null,
      mattr: null,
      meanWordLength: null,
    });
  });
});
