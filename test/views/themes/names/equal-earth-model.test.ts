import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectEqualEarth } from '../../../../src/views/themes/names/equal-earth-model.ts';

describe('the Equal Earth projection', () => {
  it('has the size that Šavrič, Patterson and Jenny publish: 2.05458 times as wide as high', () => {
    const [x] = projectEqualEarth(180, 0);
    const [, y] = projectEqualEarth(0, 90);
    expect(x).toBeCloseTo(2.70663, 5);
    expect(y).toBeCloseTo(1.31736, 5);
    expect(x / y).toBeCloseTo(2.05458, 4);
  });

  it('draws a pole as a line 0.59247 times as long as the equator', () =>
    expect(projectEqualEarth(180, 90)[0] / projectEqualEarth(180, 0)[0]).toBeCloseTo(0.59247, 4));

  it('keeps areas: a small field has the area it has on the sphere, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 178, noNaN: true }),
        fc.double({ min: -88, max: 87, noNaN: true }),
        (west, south) => {
          const size = 0.01;
          const corners = [
            projectEqualEarth(west, south),
            projectEqualEarth(west + size, south),
            projectEqualEarth(west + size, south + size),
            projectEqualEarth(west, south + size),
          ];
          const drawn = corners.reduce((sum, [x, y], i) => {
            const [nextX, nextY] = corners[(i + 1) % 4] ?? [0, 0];
            return sum + (x * nextY - nextX * y) / 2;
          }, 0);
          const radians = Math.PI / 180;
          const onSphere = size * radians * (Math.sin((south + size) * radians) - Math.sin(south * radians));
          expect(drawn / onSphere).toBeCloseTo(1, 4);
        },
      ),
    );
  });
});
