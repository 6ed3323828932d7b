import { describe, expect, it } from 'vitest';
import { themeOfQuery } from '../../src/search/query-theme.ts';

describe('a query as a theme', () => {
  it.each([
    ['terror*', { label: 'Terror', strong: ['terror*'], weak: [] }],
    ['NATO OR OSCE', { label: 'NATO OSCE', strong: ['nato', 'osce'], weak: [] }],
    ['US', { strong: ['US'], weak: [] }],
    ['"security council" OR =West', { strong: ['security council', '=West'] }],
    ['weapons near/5 space', { strong: ['weapons near/5 space'] }],
    ['international law charter', { strong: [], weak: ['international', 'law', 'charter'], weakNeeded: 3 }],
  ])('%s', (query, theme) => {
    expect(themeOfQuery(query)).toMatchObject({ ...theme, lost: [] });
  });

  it.each([
    ['NATO -Russia', ['nato'], /excluded/],
    ['theme:terrorism law', ['law'], /condition theme:/],
    ['wom?n', ['wom*n'], /single letter/],
    ['~sanction', ['sanction'], /other forms/],
  ])('says what %s has that a theme cannot say', (query, strong, lost) => {
    const theme = themeOfQuery(query);
    expect(theme?.strong).toEqual(strong);
    expect(theme?.lost).toEqual([expect.stringMatching(lost)]);
  });

  it('is none without a word', () => {
    expect(themeOfQuery('')).toBeNull();
    expect(themeOfQuery('theme:terrorism')).toBeNull();
  });
});
