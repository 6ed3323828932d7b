import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../analysis/corpus-of.ts';
import { layoutTimeline, type TimelineLayout } from '../../../src/views/timeline/timeline-layout-model.ts';
import { computeTimeline, type TimelineModel } from '../../../src/views/timeline/timeline-model.ts';

const labelWidth = 240;
const labelHeight = 54;

function timelineOf(dates: Record<string, number>): TimelineModel {
  const texts = Object.entries(dates).map(([date, paragraphs]) => [
    date,
    Array.from({ length: paragraphs }, (_, i) => 'word '.repeat(i + 1)),
  ]);
  const model = computeTimeline(corpusOf(Object.fromEntries(texts)).manifest, new Set(Object.keys(dates)));
  if (model === null) throw new Error('These dates should make a timeline.');
  return model;
}

const labelBoxes = ({ marks }: TimelineLayout) =>
  marks.flatMap(({ label }) => {
    if (label === null) return [];
    const left = label.anchor === 'start' ? label.x : label.x - labelWidth;
    return [{ left, right: left + labelWidth, bottom: label.y, top: label.y + labelHeight }];
  });

describe('computeTimeline', () => {
  const model = timelineOf({ '2017-04-26': 2, '2020-09-24': 3, '2021-06-24': 1, '2021-10-02': 1 });

  it('runs over whole calendar years and knows the empty ones', () => {
    expect(model.years.map(({ year, empty }) => [year, empty])).toEqual([
      [2017, false],
      [2018, true],
      [2019, true],
      [2020, false],
      [2021, false],
    ]);
  });

  it('names the gaps of a year and a half and more', () => {
    expect(model.gaps).toEqual([{ from: '2017-04-26', to: '2020-09-24' }]);
  });
});

describe('layoutTimeline', () => {
  it('puts each day at its true place', () => {
    const layout = layoutTimeline(timelineOf({ '2019-01-01': 1, '2020-07-02': 1 }), 731, () => labelWidth);
    // 2019 and 2020 have 731 days: one pixel a day.
    expect(layout.marks.map(({ x }) => x)).toEqual([0, 548]);
  });

  it('never lets two labels overlap, nor one leave the axis, whatever the dates', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    const dates = fc.dictionary(
      day.map((date) => date.toISOString().slice(0, 10)),
      fc.integer({ min: 1, max: 40 }),
      { minKeys: 1, maxKeys: 12 },
    );
    fc.assert(
      fc.property(dates, fc.integer({ min: 820, max: 1360 }), (each, width) => {
        const boxes = labelBoxes(layoutTimeline(timelineOf(each), width, () => labelWidth));
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
