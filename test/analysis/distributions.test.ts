import { describe, expect, it } from 'vitest';
import {
  chiSquareUpperTail,
  gammaCdf,
  gammaQuantile,
  gammaUpperTail,
  logFactorial,
  logGamma,
  normalCritical,
} from '../../src/analysis/distributions.ts';

/** Agreement to so many significant digits. */
const expectDigits = (found: number, expected: number, digits = 10) =>
  expect(Math.abs(found / expected - 1)).toBeLessThan(10 ** -digits);

describe('the gamma function', () => {
  it('has the values of Abramowitz and Stegun 1964, table 6.1, and of mpmath', () => {
    expectDigits(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 13);
    expectDigits(Math.exp(logGamma(1.75)), 0.9190625268, 9);
    expectDigits(logGamma(0.25), 1.2880225246980774, 13);
    expectDigits(logGamma(100.5), 361.4355404677776, 13);
    expectDigits(Math.exp(logFactorial(10)), 3628800, 12);
  });
});

describe('gamma and χ² probabilities', () => {
  it('have the critical values of any table of χ²', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4
    expect(chiSquareUpperTail(3.841, 1)).toBeCloseTo(0.05, 4);
    expect(chiSquareUpperTail(6.635, 1)).toBeCloseTo(0.01, 4);
    expect(chiSquareUpperTail(18.307, 10)).toBeCloseTo(0.05, 4);
    expect(chiSquareUpperTail(124.342, 100)).toBeCloseTo(0.05, 4);
  });

  it('keep their digits in the far tail and near 0 (mpmath, 30 digits)', () => {
    expectDigits(chiSquareUpperTail(270.72, 1), 7.906588774961983e-61, 11);
    expectDigits(gammaUpperTail(25, 5), 2.66908342490449e-7);
    expectDigits(gammaUpperTail(1e-6, 0.5), 0.9988716212090308);
    expect(chiSquareUpperTail(0, 1)).toBe(1);
  });

  it('meet their quantiles', () => {
    for (const shape of [0.5, 1, 2, 11, 300, 20_000])
      for (const p of [0.001, 0.025, 0.5, 0.975, 0.999])
        expectDigits(gammaCdf(gammaQuantile(p, shape), shape), p, 9);
    expectDigits(gammaQuantile(0.025, 10), 4.79538869613243, 12);
    expectDigits(gammaQuantile(0.975, 123456), 124145.605606262, 11);
  });

  it('give the normal critical values', () => {
    expect(normalCritical(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(normalCritical(0.99)).toBeCloseTo(2.5758293035489004, 12);
  });
});
