import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, defaultState, encodeLink, forView } from '../../src/url-state/codec.ts';
import { isParameterName, parameterNames, viewIds } from '../../src/url-state/parameters.ts';
import { linkState } from './link-state.ts';

const runs = { numRuns: 100 };

describe('a link says what the state says', () => {
  it('any state is read back as it was written', () => {
    fc.assert(
      fc.property(linkState, (state) => {
        const { state: read, notices, foreign } = decodeLink(encodeLink(state));
        expect(read).toEqual(state);
        expect(notices).toEqual([]);
        expect(foreign).toEqual([]);
      }),
      runs,
    );
  });

  it('a link that was written once is written the same again', () => {
    fc.assert(
      fc.property(linkState, (state) => {
        const link = encodeLink(state);
        expect(encodeLink(decodeLink(link).state)).toBe(link);
      }),
      runs,
    );
  });

  it('leaves out what is as it comes', () => {
    expect(encodeLink(defaultState())).toBe('');
    expect(encodeLink({ ...defaultState(), view: 'themes', sort: 'change' })).toBe('?view=themes');
  });

  it('keeps the order of the table, whatever the order of the link', () => {
    const { state } = decodeLink('?evidence=speech:a&q=x&span=2017&view=search');
    expect(encodeLink(state)).toBe('?view=search&span=2017&q=x&evidence=speech:a');
    fc.assert(
      fc.property(linkState, (state) => {
        const names = [...new URLSearchParams(encodeLink(state)).keys()];
        expect(names).toEqual(parameterNames.filter((name) => names.includes(name)));
      }),
      runs,
    );
  });

  it('says themes of one’s own in plain signs', () => {
    const own = 'Water:water*,river basin,~dam;@ukraine:!Bucha';
    expect(encodeLink({ ...defaultState(), own })).toBe('?own=Water:water*,river+basin,~dam;@ukraine:!Bucha');
  });

  it('can be read and written by hand', () => {
    const state = { ...defaultState(), view: 'search' as const, docs: ['2017-04-26', '2021-06-24'] };
    expect(encodeLink({ ...state, q: '"Security Council" secur* -NATO' })).toBe(
      '?view=search&docs=2017-04-26,2021-06-24&q=%22Security+Council%22+secur*+-NATO',
    );
  });
});

describe('a link that is not ours, or broken', () => {
  it('never throws, and gives a state that is written and read like any', () => {
    const junk = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters());
    const named = fc
      .tuple(fc.constantFrom(...parameterNames), junk)
      .map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, named), { maxLength: 6 }), (parts) => {
        const { state } = decodeLink(`?${parts.join('&')}`);
        expect(decodeLink(encodeLink(state)).state).toEqual(state);
      }),
      runs,
    );
  });

  it('keeps what belongs to others, and carries it along', () => {
    const { foreign, notices, state } = decodeLink('?utm_source=mail&view=read&x%20y=1%262');
    expect(foreign).toEqual([
      ['utm_source', 'mail'],
      ['x y', '1&2'],
    ]);
    expect(notices).toEqual([]);
    expect(encodeLink(state, foreign)).toBe('?view=read&utm_source=mail&x+y=1%262');
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
        (others) => {
          const pairs = Object.entries(others).filter(([name]) => !isParameterName(name));
          expect(decodeLink(encodeLink(defaultState(), pairs)).foreign).toEqual(pairs);
        },
      ),
      runs,
    );
  });

  it('does not take names of the language for parameters', () => {
    const { foreign, notices } = decodeLink('?__proto__=1&constructor=2&toString=3');
    expect(foreign.map(([name]) => name)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(notices).toEqual([]);
  });
});

describe('what cannot be followed is said by name', () => {
  it.each([
    ['view=nonsense', 'view', /^view=nonsense cannot be followed: expected one of timeline, themes/],
    ['min=0', 'min', /expected a whole number from 1 to 1000/],
    ['mark=themes,stars', 'mark', /expected some of themes/],
    ['min=1e3', 'min', /expected a whole number/],
    ['span=2021..2017', 'span', /the span ends before it begins/],
    ['evidence=speech', 'evidence', /expected speech, theme/],
    [`theme=${'x'.repeat(201)}`, 'theme', /expected at most 200 characters, found 201/],
    ['view=read&view=themes', 'view', /^view stands twice in the link; “themes” was left aside/],
    ['thme=x', 'thme', /“thme” in a link; perhaps theme was meant/],
  ])('%s', (link, parameter, message) => {
    const { notices } = decodeLink(link);
    expect(notices).toEqual([
      { parameter, value: expect.any(String), message: expect.stringMatching(message) },
    ]);
  });

  it('one bad value does not take the others along', () => {
    const { state, notices } = decodeLink('?view=search&span=never&q=peace&min=99999');
    expect(state).toEqual({ ...defaultState(), view: 'search', q: 'peace' });
    expect(notices.map(({ parameter }) => parameter)).toEqual(['span', 'min']);
  });

  it('no notice is long, however long the link', () => {
    for (const { message } of decodeLink(`?view=${'x'.repeat(9_999)}&${'theem'.repeat(999)}=1`).notices)
      expect(message.length).toBeLessThan(300);
  });
});

describe('the link that is sent', () => {
  it('says only what its view uses', () => {
    const { state } = decodeLink('?view=read&span=2017&measure=words&a=x&doc=y&p=3&q=z');
    expect(encodeLink(forView(state))).toBe('?view=read&span=2017&q=z&doc=y&p=3');
  });

  it('and says it all: sent again, it is the same', () => {
    fc.assert(
      fc.property(linkState, (state) => {
        expect(forView(forView(state))).toEqual(forView(state));
        expect(forView(state).view).toBe(state.view);
      }),
      runs,
    );
    expect(viewIds).toHaveLength(6);
  });
});
