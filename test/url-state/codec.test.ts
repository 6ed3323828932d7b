import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, defaultState, encodeLink, forView, longestQuery } from '../../src/url-state/codec.ts';
import { linkVersion } from '../../src/url-state/migrations.ts';
import { isParameterName, parameterNames, viewIds } from '../../src/url-state/parameters.ts';
import { viewLinks } from '../browser/view-links.ts';
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

describe('a link can be sent', () => {
  /** As long as texts may be, in letters that take one, six, nine and twelve characters in a link. */
  const long = fc
    .tuple(fc.constantFrom('x', ',', 'ж', '語', '😀', '"', '~', '@'), fc.integer({ min: 50, max: 2_000 }))
    .map(([sign, times]) => sign.repeat(times));
  const crowded = fc.array(fc.tuple(fc.constantFrom(...parameterNames), long), { maxLength: 60 });
  const made = { fp: '0123abcd', v: linkVersion };

  it('at its worst has less than 2,000 characters, the address of its host among them', () => {
    const address = 'https://some-department-of-history.github.io/speeches/collected/';
    fc.assert(
      fc.property(linkState, crowded, (state, pairs) => {
        const query = new URLSearchParams(encodeLink(state));
        for (const [name, text] of pairs) query.set(name, text);
        const { state: read, notices } = decodeLink(query.toString());
        expect(encodeLink(read).length).toBeLessThanOrEqual(longestQuery);
        expect((address + encodeLink({ ...forView(read), ...made })).length).toBeLessThan(2_000);
        // Whatever was left aside is named.
        const named = new Set(notices.map(({ parameter }) => parameter));
        const kept = new URLSearchParams(encodeLink(read));
        for (const [name, text] of query)
          if (!named.has(name) && text.length > 200 && !text.startsWith(','))
            expect(kept.has(name), name).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('in which the longest parameter is left aside first, and the others are shown', () => {
    const { state, notices } = decodeLink(
      `view=search&q=${'x'.repeat(1_000)}&q2=${'y'.repeat(900)}&span=2021`,
    );
    expect(state).toMatchObject({ view: 'search', q: '', q2: 'y'.repeat(900), span: { from: '2021' } });
    expect(notices).toEqual([
      {
        parameter: 'q',
        value: 'x'.repeat(1_000),
        message: 'q takes 1,000 characters in the link, and a link has 1,800 at most. It was left aside.',
      },
    ]);
  });

  it('that sets all a view knows has less than 300', () => {
    for (const link of Object.values(viewLinks)) {
      const sent = encodeLink({ ...forView(decodeLink(link).state), ...made });
      expect(`https://example.github.io/rostrum/${sent}`.length, sent).toBeLessThan(300);
    }
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
