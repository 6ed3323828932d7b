import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/url-state/codec.ts';
import { compareLink, compareWithRest } from '../../src/url-state/compare-link.ts';

const state = (link: string) => decodeLink(link).state;

describe('what is compared from another view', () => {
  it('takes side A, and leaves side B to what goes with it', () => {
    expect(compareLink(state('a=x&b=y'), 'z')).toEqual({ view: 'compare', a: 'z', b: null });
  });

  it('leaves the side that is pinned where it is', () => {
    expect(compareLink(state('a=x&b=y&pin=a'), 'z')).toEqual({ view: 'compare', b: 'z' });
    expect(compareLink(state('a=x&b=y&pin=b'), 'z')).toEqual({ view: 'compare', a: 'z' });
  });

  it('stands against all that it leaves out', () => {
    expect(compareWithRest('theme:ukraine')).toMatchObject({ a: 'theme:ukraine', b: 'others:theme:ukraine' });
  });
});
