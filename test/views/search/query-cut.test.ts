import { describe, expect, it } from 'vitest';
import { encodeLink, decodeLink, defaultState, longestQuery } from '../../../src/url-state/codec.ts';
import { cutToLink } from '../../../src/views/search/query-cut.ts';

const linkWith = (q: string) => encodeLink({ ...defaultState(), view: 'search', q });

describe('a query that no link can carry', () => {
  it('leaves alone what a link carries', () => {
    expect(cutToLink('"security council" -nato', linkWith)).toBeNull();
  });

  it('keeps as many whole words as leave room for the rest of a link, and says how many characters they are', () => {
    const typed = 'alpha beta gamma '.repeat(600).slice(0, 10_000);
    const cut = cutToLink(typed, linkWith);
    const query = cut?.query ?? '';
    expect(typed.startsWith(`${query} `)).toBe(true);
    expect(linkWith(query).length).toBeLessThanOrEqual(longestQuery - 150);
    expect(linkWith(typed.slice(0, query.length + 7)).length).toBeGreaterThan(longestQuery - 150);
    expect(cut?.problem.message).toBe(
      `The query had 10,000 characters; a link carries ${query.length.toLocaleString('en-GB')} of them. What follows is left out.`,
    );
  });

  it.each(['a', '🚀', 'ب'])('cuts a run of %s between two characters', (character) => {
    const { query = '' } = cutToLink(character.repeat(5000), linkWith) ?? {};
    expect(query.length).toBeGreaterThan(100);
    expect(query).toBe(query.toWellFormed());
    expect(decodeLink(linkWith(query)).state.q).toBe(query);
  });

  it('cuts nothing where the rest of the link leaves no room', () => {
    expect(cutToLink('nato', (query) => 'x'.repeat(longestQuery) + query)).toBeNull();
  });
});
