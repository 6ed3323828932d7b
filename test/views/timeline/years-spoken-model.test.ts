import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeYearsSpoken,
  markName,
  spreadLabels,
} from '../../../src/views/timeline/years-spoken-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

const { manifest } = corpusOf({ '2017-04-26': ['A.'], '2021-06-24': ['B.'] });
const year = (first: number, last = first, count = 1) => ({ first, last, count });

describe('computeYearsSpoken', () => {
  it('has a lane a speech, on an axis from the earliest year named to the present', () => {
    const model = computeYearsSpoken(manifest, [
      { document: '2017-04-26', marks: [], open: 0 },
      { document: '2021-06-24', marks: [year(1941, 1941, 3), year(1946, 2021)], open: 0 },
    ]);
    expect(
      model?.axis.years.map((each) => each.year).filter((_, i, all) => i === 0 || i === all.length - 1),
    ).toEqual([1941, 2021]);
    expect(model?.ticks).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(model?.rows.map(({ document, index }) => [document?.id, index])).toEqual([
      ['2017-04-26', 0],
      ['2021-06-24', 1],
    ]);
    expect(model?.count).toBe(4);
  });

  it('is none where no year is named', () => {
    expect(computeYearsSpoken(manifest, [{ document: '2017-04-26', marks: [], open: 2 }])).toBeNull();
  });

  it('has one lane for all where there are too many for one each', () => {
    const ids = Array.from({ length: 13 }, (_, i) => `2017-04-${i + 10}`);
    const many = corpusOf(Object.fromEntries(ids.map((id) => [id, ['A.']])));
    const speeches = ids.map((document) => ({ document, marks: [year(2003), year(2014)], open: 1 }));
    expect(computeYearsSpoken(many.manifest, speeches)?.rows).toEqual([
      { document: null, index: -1, day: null, marks: [year(2003, 2003, 13), year(2014, 2014, 13)], open: 13 },
    ]);
  });
});

describe('markName', () => {
  it.each([
    [year(1941), '1941'],
    [year(1941, 1941, 3), '1941 ×3'],
    [year(1946, 2021), '1946–2021'],
  ])('%o is %s', (mark, name) => {
    expect(markName(mark)).toBe(name);
  });
});

describe('spreadLabels', () => {
  it('leaves labels where they belong when they have room', () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 20 },
          { at: 90, size: 20 },
        ],
        200,
      ),
    ).toEqual([50, 90]);
  });

  it('pushes them on from the start and back from the end', () => {
    expect(
      spreadLabels(
        [
          { at: 0, size: 20 },
          { at: 5, size: 20 },
        ],
        200,
      ),
    ).toEqual([10, 30]);
    expect(
      spreadLabels(
        [
          { at: 195, size: 20 },
          { at: 198, size: 20 },
        ],
        200,
      ),
    ).toEqual([170, 190]);
  });

  it('never lets them touch or leave the axis, whatever is asked', () => {
    const wish = fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 1, max: 80 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const sorted = wishes.toSorted((a, b) => a.at - b.at);
        let end = 0;
        for (const [i, centre] of spreadLabels(sorted, 300).entries()) {
          const half = (sorted[i]?.size ?? 0) / 2;
          if (centre === null) continue;
          expect(centre - half).toBeGreaterThanOrEqual(end - 1e-9);
          expect(centre + half).toBeLessThanOrEqual(300 + 1e-9);
          end = centre + half;
        }
      }),
    );
  });
});
