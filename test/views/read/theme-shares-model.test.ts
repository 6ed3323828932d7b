import { describe, expect, it } from 'vitest';
import { computeThemeShares } from '../../../src/views/read/theme-shares-model.ts';

const coded = (paragraph: number, counted: boolean, ...ids: string[]) => ({
  paragraph,
  counted,
  themes: ids.map((id) => ({ id, cues: [] })),
});

describe('the themes of a speech', () => {
  it('are those of the most paragraphs first, with their paragraphs', () => {
    const shares = computeThemeShares([coded(1, true, 'a'), coded(2, true, 'b', 'a'), coded(3, true)]);
    expect(shares).toEqual({
      themes: [
        { id: 'a', paragraphs: [1, 2] },
        { id: 'b', paragraphs: [2] },
      ],
      counted: 3,
    });
  });

  it('do not count what others say', () => {
    expect(computeThemeShares([coded(1, true), coded(2, false, 'a')])).toEqual({ themes: [], counted: 1 });
  });
});
