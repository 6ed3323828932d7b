import { describe, expect, it } from 'vitest';
import { computeMarks, stepHit } from '../../../src/views/read/speech-marks-model.ts';

const marks = computeMarks(
  [
    { paragraph: 6, marks: [{ start: 9, end: 12 }] },
    {
      paragraph: 2,
      marks: [
        { start: 30, end: 34 },
        { start: 4, end: 8 },
      ],
    },
  ],
  [{ paragraph: 6, marks: [{ start: 0, end: 3 }] }],
);

describe('the marks of a speech', () => {
  it('number the hits in running order', () => {
    expect(marks.hits).toEqual([
      { hit: 1, paragraph: 2, start: 4, end: 8 },
      { hit: 2, paragraph: 2, start: 30, end: 34 },
      { hit: 3, paragraph: 6, start: 9, end: 12 },
    ]);
  });

  it('stand with their paragraph, cues without a number', () => {
    expect(marks.marksOf.get(6)).toEqual([
      { start: 9, end: 12, kind: 'hit', hit: 3 },
      { start: 0, end: 3, kind: 'cue', hit: 0 },
    ]);
    expect(marks.marksOf.has(1)).toBe(false);
  });

  it('hold what is marked on demand, with what it is, and do not step through it', () => {
    const themed = computeMarks(
      [],
      [],
      [{ paragraph: 3, start: 1, end: 2, layer: 'themes', label: 'Peace' }],
    );
    expect(themed.marksOf.get(3)).toEqual([{ start: 1, end: 2, kind: 'themes', hit: 0, label: 'Peace' }]);
    expect(themed.hits).toEqual([]);
  });
});

describe('stepping through hits', () => {
  const { hits } = marks;

  it('goes on from the hit that is looked at, and round at the ends', () => {
    expect(stepHit(hits, 1, 1, 1)).toBe(2);
    expect(stepHit(hits, 3, 1, 1)).toBe(1);
    expect(stepHit(hits, 1, 1, -1)).toBe(3);
  });

  it('starts from the paragraph in sight', () => {
    expect(stepHit(hits, null, 3, 1)).toBe(3);
    expect(stepHit(hits, null, 3, -1)).toBe(2);
    expect(stepHit(hits, null, 7, 1)).toBe(1);
    expect(stepHit(hits, null, 1, -1)).toBe(3);
  });

  it('starts anew where the link names a hit that is not there', () => {
    expect(stepHit(hits, 99, 5, 1)).toBe(3);
  });

  it('goes nowhere without hits', () => {
    expect(stepHit([], null, 1, 1)).toBeNull();
  });
});
