import { describe, expect, it } from 'vitest';
import { computeAssociation, computeCollocationG2, computeNpmi } from '../../src/analysis/association.ts';

describe('association of two words', () => {
  it('gives the values of "Ayatollah Ruhollah" (Manning and Schütze 1999, tables 5.6 and 5.14)', () => {
    const [f, f1, f2, n] = [20, 42, 20, 14307668];
    const association = computeAssociation(f, f1, f2, (f1 * f2) / n);
    expect(association?.mi).toBeCloseTo(18.38, 2);
    expect(association?.t).toBeCloseTo(4.4721, 4);
    expect(association?.logDice).toBeCloseTo(13.367732, 6);
  });

  it('gives G² of "the swiss" for a window of one word (Dunning 1993)', () => {
    const counts = { windowTokens: 2552, inWindows: 110, outsideTokens: 29225, outside: 111 };
    expect(computeCollocationG2(counts)).toBeCloseTo(270.72, 2);
  });

  it('has no value for a pair that never meets', () => {
    expect(computeAssociation(0, 3, 4, 0.1)).toBeNull();
  });
});

describe('NPMI', () => {
  it('is 1 for words that only occur together, 0 for independent ones, −1 for strangers (Bouma 2009)', () => {
    expect(computeNpmi(10, 10, 10, 100)).toBeCloseTo(1, 12);
    expect(computeNpmi(1, 10, 10, 100)).toBeCloseTo(0, 12);
    expect(computeNpmi(0, 10, 10, 100)).toBe(-1);
  });

  it('does not exist where a word is in no unit, or both are in every one', () => {
    expect(computeNpmi(0, 0, 10, 100)).toBeNull();
    expect(computeNpmi(5, 5, 5, 5)).toBeNull();
  });
});
