import { describe, expect, it } from 'vitest';
import { formatSpelled } from '../../../src/components/format.ts';
import { describeSampleLimit } from '../../../src/views/compare/sample-limit-model.ts';

const sentence = (a: number, b: number, documents = a + b) =>
  describeSampleLimit({ targetDocuments: a, referenceDocuments: b, documents }, formatSpelled);

describe('what so many speeches can support', () => {
  it('is no test at all with one against one', () => {
    expect(sentence(1, 1)).toMatch(/^One speech against one: no test on speeches is possible/);
  });

  it('is p = 0.10 at best with two against three, p = 0.20 with one against four', () => {
    expect(sentence(2, 3)).toContain(
      'Two speeches against three: no permutation test on speeches can fall below p = 0.10',
    );
    expect(sentence(1, 4)).toContain('below p = 0.20');
  });

  it('is a bound where the threshold can be reached', () => {
    expect(sentence(4, 4)).toContain('could reach p = 0.01 at best');
    expect(sentence(10, 10)).toContain('p < 0.0001');
  });

  it('is a test within speeches where both sides are passages of the same', () => {
    expect(sentence(4, 4, 4)).toContain(
      'same four speeches: no permutation test within speeches can fall below p = 0.06',
    );
    expect(sentence(5, 5, 5)).toContain(
      'same five speeches: a permutation test within speeches could reach p = 0.03',
    );
  });

  it('is no test at all where the sides share some speeches and not others', () => {
    expect(sentence(3, 4, 5)).toContain('The sides share two speeches: no test on speeches is possible');
  });

  it('is nothing where a side has no speech', () => {
    expect(sentence(0, 3)).toBe('One side has no speech: nothing can be tested.');
  });
});
