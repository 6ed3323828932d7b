import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample } from '../../src/search/sample.ts';

describe('drawSample', () => {
  it('draws as many as it is asked for, each once, ascending', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(220), fc.integer(), (total, size, seed) => {
        const drawn = [...drawSample(total, { size, seed })];
        expect(drawn).toHaveLength(Math.min(total, size));
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn.every((i) => i < total)).toBe(true);
      }),
    );
  });

  it('takes each as often as another', () => {
    const times = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 5000; seed++)
      for (const i of drawSample(10, { size: 3, seed })) times[i] = (times[i] ?? 0) + 1;
    // 1,500 expected; five standard deviations are 162.
    for (const count of times) expect(Math.abs(count - 1500)).toBeLessThan(162);
  });
});
