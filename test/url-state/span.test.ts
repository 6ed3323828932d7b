import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, span } from '../../src/url-state/span.ts';

describe('a span of days', () => {
  it.each([
    ['2017', { from: '2017', to: '2017' }],
    ['2017..2017', { from: '2017', to: '2017' }],
    ['2017-04..2021-06-24', { from: '2017-04', to: '2021-06-24' }],
    ['2021-06..2021', { from: '2021-06', to: '2021' }],
  ])('%s', (text, value) => {
    expect(span.parse(text)).toEqual({ value });
  });

  it.each([
    '',
    '17',
    '2017-13',
    '2017-00',
    '2017-04-32',
    '2017...2018',
    '2017..2018..2019',
    '2018..2017',
    '..',
    'x',
  ])('“%s” is none', (text) => {
    expect(span.parse(text)).toHaveProperty('problem');
  });

  it('goes from the first day of one bound to the last of the other', () => {
    expect([firstDay('2017'), lastDay('2017')]).toEqual(['2017-01-01', '2017-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect(lastDay('1900-02')).toBe('1900-02-28');
    expect([firstDay('2017-04-26'), lastDay('2017-04-26')]).toEqual(['2017-04-26', '2017-04-26']);
  });

  it('the last day of a month is followed by the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(`${lastDay(`${year}-${String(month).padStart(2, '0')}`)}T00:00:00Z`);
        last.setUTCDate(last.getUTCDate() + 1);
        expect(last.getUTCDate()).toBe(1);
        expect(last.getUTCMonth()).toBe(month % 12);
      }),
      { numRuns: 100 },
    );
  });
});
