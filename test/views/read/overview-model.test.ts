import { describe, expect, it } from 'vitest';
import { computeOverview, drawLane, placeInOverview } from '../../../src/views/read/overview-model.ts';

const sizes = (...tokens: number[]) =>
  tokens.map((tokens, i) => ({ n: i + 1, startLine: i + 1, tokens, counted: i !== 1 }));

describe('the overview of a speech', () => {
  it('gives each paragraph a height by its words, one below the other', () => {
    const blocks = computeOverview(sizes(50, 25, 25));
    expect(blocks.map(({ top, height }) => [top, height])).toEqual([
      [0, 50],
      [50, 25],
      [75, 25],
    ]);
    expect(blocks.map(({ counted }) => counted)).toEqual([true, false, true]);
  });

  it('joins neighbours that carry a theme into one stretch of its lane', () => {
    const blocks = computeOverview(sizes(20, 20, 20, 40));
    expect(drawLane(blocks, new Set([1, 2, 4]), 3, 2)).toBe('M3 0.00h2V40.00h-2zM3 60.00h2V100.00h-2z');
    expect(drawLane(blocks, new Set(), 3, 2)).toBe('');
  });

  it('leaves out numbers that would run into each other', () => {
    const blocks = computeOverview(sizes(1, 1, 98, 100));
    expect(blocks.map(({ numbered }) => numbered)).toEqual([true, false, false, true]);
  });

  it('has a place for a paragraph without words', () => {
    const [empty] = computeOverview(sizes(0, 0));
    expect(empty?.height).toBe(50);
  });

  it('places a word by how far into the paragraph it stands', () => {
    const [, second] = computeOverview(sizes(50, 50));
    if (second === undefined) throw new Error('two paragraphs make two blocks');
    expect(placeInOverview(second, 20, 80)).toBe(62.5);
    expect(placeInOverview(second, 0, 0)).toBe(50);
  });
});
