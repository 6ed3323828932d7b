import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, captionBoxes, layoutScatter, meet } from '../../../src/views/compare/rate-scatter-model.ts';
import { keynessRow } from './keyness-row.ts';

const measure = (text: string) => text.length * 6.4;

describe('words by rate against rate', () => {
  it('puts words with the same counts on one spot and says how many more there are', () => {
    const { points } = layoutScatter(
      [keynessRow('fight', 3, 0), keynessRow('ICT', 3, 0), keynessRow('peace', 1, 1)],
      { size: 300, measure },
    );
    expect(points.map(({ words }) => words)).toEqual([['fight', 'ICT'], ['peace']]);
    expect(points[0]?.label?.text).toBe('fight +1');
  });

  it('gives both axes one scale, so that the same rate stands on the diagonal', () => {
    const { points } = layoutScatter([keynessRow('same', 4, 8), keynessRow('other', 9, 0)], {
      size: 300,
      measure,
    });
    const same = points.find(({ words }) => words.includes('same'));
    expect(same?.x).toBeCloseTo(300 - (same?.y ?? 0), 9);
  });

  it('writes no label over another, over a dot or over the caption of the diagonal', () => {
    const counts = fc.tuple(fc.nat(12), fc.nat(24)).filter(([a, b]) => a + b > 0);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 60 }), (pairs) => {
        const rows = pairs.map(([a, b], i) => keynessRow(`word${i}`, a, b));
        const { points } = layoutScatter(rows, { size: 320, measure });
        const boxes = points.flatMap(({ label }) =>
          label === null ? [] : [boxOf(label, measure(label.text))],
        );
        for (const [i, box] of boxes.entries()) {
          expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
          expect(captionBoxes(320).some((caption) => meet(box, caption))).toBe(false);
          for (const { x, y } of points)
            expect(meet(box, { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 })).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has a scale also where there is no word', () => {
    expect(layoutScatter([], { size: 300, measure })).toMatchObject({ points: [], ticks: [0, 0.5, 1] });
  });
});
