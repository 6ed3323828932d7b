import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeReferences } from '../../src/analysis/time-reference.ts';

const speech = { date: '2021-06-24', language: 'en' };
const find = (text: string, context = speech) => findTimeReferences(text, context);
const short = (text: string, context: { date: string | null; language: string } = speech) =>
  findTimeReferences(text, context).map((time) => `${time.text}: ${time.from ?? '?'}..${time.to ?? '?'}`);

describe('times that are written out', () => {
  it.each([
    ['on June 22, 1941, our', 'June 22, 1941: 1941-06-22..1941-06-22'],
    ['on the 22nd of June, 1941', 'the 22nd of June, 1941: 1941-06-22..1941-06-22'],
    ['on 26–27 April 2017', '26–27 April 2017: 2017-04-26..2017-04-27'],
    ['on Sept. 11, 2001', 'Sept. 11, 2001: 2001-09-11..2001-09-11'],
    ['by 2 May. We', '2 May: 2021-05-02..2021-05-02'],
    ['on 2017-04-26', '2017-04-26: 2017-04-26..2017-04-26'],
    ['in September 2015', 'September 2015: 2015-09-01..2015-09-30'],
    ['in July–August 2014', 'July–August 2014: 2014-07-01..2014-08-31'],
    ['in the summer of 1941', 'summer of 1941: 1941-06-01..1941-08-31'],
    ['in 2003 in Iraq', '2003: 2003-01-01..2003-12-31'],
    ['the 1967 Outer Space Treaty', '1967: 1967-01-01..1967-12-31'],
    ['(2011)', '2011: 2011-01-01..2011-12-31'],
    ['from 1991 to 1999', 'from 1991 to 1999: 1991-01-01..1999-12-31'],
    ['between 2003 and 2005', 'between 2003 and 2005: 2003-01-01..2005-12-31'],
    ['in 2014–2015', '2014–2015: 2014-01-01..2015-12-31'],
    ['in 1914-18', '1914-18: 1914-01-01..1918-12-31'],
    ['in the 1990s', '1990s: 1990-01-01..1999-12-31'],
    ['in the nineties', 'nineties: 1990-01-01..1999-12-31'],
    ['in the mid-1990s', 'mid-1990s: 1990-01-01..1999-12-31'],
    ['in the 19th century', '19th century: 1801-01-01..1900-12-31'],
    ['in the twentieth century', 'twentieth century: 1901-01-01..2000-12-31'],
    ['In late 2020, Russia', 'late 2020: 2020-01-01..2020-12-31'],
    ['the pre-1967 borders', '1967: 1967-01-01..1967-12-31'],
    ['the post-2015 agenda', '2015: 2015-01-01..2015-12-31'],
    ['in the first half of the 20th century', 'the first half of the 20th century: 1901-01-01..1950-12-31'],
    ['in the second half of 2021', 'the second half of 2021: 2021-07-01..2021-12-31'],
    ['in the first half of the 1990s', 'the first half of the 1990s: 1990-01-01..1994-12-31'],
    ['in the second half of May 2020', 'the second half of May 2020: 2020-05-16..2020-05-31'],
  ])('%s', (text, time) => {
    expect(short(text)).toEqual([time]);
  });

  it('takes two years for two, and a span for one', () => {
    expect(short('in 1999 and 2003, and from 1999 to 2003')).toEqual([
      '1999: 1999-01-01..1999-12-31',
      '2003: 2003-01-01..2003-12-31',
      'from 1999 to 2003: 1999-01-01..2003-12-31',
    ]);
  });

  it('says that no convention narrows down "late"', () => {
    expect(find('in late 2016')[0]?.remark).toMatch(/where “late” begins and ends is not said/);
  });
});

describe('numbers that are no times', () => {
  it.each([
    'Resolution 2254',
    'Security Council resolution 1325 (2000)',
    'this august assembly',
    'resolutions 1970 and 1973',
    'UNSCR 1325',
    'S/RES/2254',
    'the 1540 Committee',
    'New START',
    'COVID-19',
    '2 + 2',
    'Agenda 2030',
    'the 2030 Agenda',
    'Article 41 of the Charter',
    '2,000 people',
    '2000 people',
    'some 1500 tanks',
    '1700 delegates',
    '$2000',
    '2014 km',
    '+44 (0) 203 668 7474',
    'World War II',
    'during the terrible war years',
    'for five years without preconditions',
    'May God help us; we march on',
    'at the end of the day',
    'last but not least, for the last time',
    'in the last year of the war',
    'a second century of peace',
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('times that are counted from the day of the speech', () => {
  it.each([
    ['three years ago', 'three years ago: 2018-01-01..2018-12-31'],
    ['half a century ago', 'half a century ago: 1971-01-01..1971-12-31'],
    ['eighty-five years ago', 'eighty-five years ago: 1936-01-01..1936-12-31'],
    ['ten days ago', 'ten days ago: 2021-06-14..2021-06-14'],
    ['last year', 'last year: 2020-01-01..2020-12-31'],
    ['this year’s developments', 'this year: 2021-01-01..2021-12-31'],
    ['Just yesterday, the', 'yesterday: 2021-06-23..2021-06-23'],
    ['The day before yesterday', 'The day before yesterday: 2021-06-22..2021-06-22'],
    ['the past 75 years', 'the past 75 years: 1946-06-24..2021-06-24'],
    ['last autumn', 'last autumn: 2020-09-01..2020-11-30'],
    ['next winter', 'next winter: 2021-12-01..2022-02-28'],
    ['last week', 'last week: 2021-06-14..2021-06-20'],
    ['last month', 'last month: 2021-05-01..2021-05-31'],
    ['on Tuesday', 'Tuesday: 2021-06-22..2021-06-22'],
    ['on Thursday', 'Thursday: 2021-06-24..2021-06-24'],
    ['next Friday', 'next Friday: 2021-06-25..2021-06-25'],
    ['the turn of the century', 'the turn of the century: 1999-01-01..2001-12-31'],
    ['the end of the year', 'the end of the year: 2021-01-01..2021-12-31'],
    ['in March this year, we', 'March this year: 2021-03-01..2021-03-31'],
    ['on 5 July last year', '5 July last year: 2020-07-05..2020-07-05'],
    ['80 years on, we remember', '80 years on: 1941-01-01..1941-12-31'],
    ['two hundred years ago', 'two hundred years ago: 1821-01-01..1821-12-31'],
    ['the last year', 'the last year: 2020-06-24..2021-06-24'],
    ['the coming decade', 'the coming decade: 2021-06-24..2031-06-24'],
    ['for the past few years', 'the past few years: ?..?'],
  ])('%s', (text, time) => {
    expect(short(text)).toEqual([time]);
  });

  it('gives a month or day without a year the way its sentence looks', () => {
    expect(short('In October, Russia will chair the Council.')).toEqual(['October: 2021-10-01..2021-10-31']);
    expect(short('In October, Russia chaired; it adopted it.')).toEqual(['October: 2020-10-01..2020-10-31']);
    expect(short('On April 4 as on June 28.')).toEqual([
      'April 4: 2021-04-04..2021-04-04',
      'June 28: 2021-06-28..2021-06-28',
    ]);
  });

  it('gives it the year that was named just before', () => {
    expect(short('On February 21, 2014, we signed, and on February 22 they broke it.')).toEqual([
      'February 21, 2014: 2014-02-21..2014-02-21',
      'February 22: 2014-02-22..2014-02-22',
    ]);
  });

  it('reads 9/11 as the day that it names', () => {
    expect(short('the September 11 attacks, or 9/11')).toEqual([
      'September 11: 2001-09-11..2001-09-11',
      '9/11: 2001-09-11..2001-09-11',
    ]);
  });

  it('shows how it was worked out', () => {
    expect(find('two centuries ago')[0]?.reasoning).toBe('two centuries before 24 June 2021');
    expect(find('In October, Russia will chair.')[0]?.reasoning).toContain('“will”');
  });

  it('takes "today" for a day where something is done on it, and not for nowadays', () => {
    expect(short('As we were entering this room today, I saw many faces.')).toHaveLength(1);
    expect(short('for hosting today’s UN Security Council debate')).toHaveLength(1);
    expect(short('Today, I stand before you')).toHaveLength(1);
    expect(short('In my speech today, I will focus on three points.')).toHaveLength(1);
    for (const text of [
      'Today, the United States and their clients are still dreaming',
      'other challenges the world is facing today',
      'Innovative technology is roaring its way into our lives today, opening up',
      'One of the fashionable trends today is the strategy',
    ])
      expect(short(text)).toEqual([]);
  });
});

describe('what does not add up', () => {
  it('is shown as said, with a remark, where the text contradicts the calendar', () => {
    const [ago, date] = find('Eighty years ago today, on June 22, 1941, our homeland was attacked');
    expect(ago).toMatchObject({
      text: 'Eighty years ago today',
      from: '1941-06-24',
      to: '1941-06-24',
      reasoning: 'eighty years before 24 June 2021',
      remark: 'the text goes on with June 22, 1941; eighty years before 24 June 2021 is 24 June 1941',
    });
    expect(date).toMatchObject({ text: 'June 22, 1941', from: '1941-06-22', remark: null });
    expect(find('on Monday, June 22, 1941')[0]?.remark).toBe(
      '22 June 1941 was a Sunday; the text says Monday',
    );
    expect(find('Eighty years ago, on June 24, 1941')[0]?.remark).toBeNull();
  });

  it.each(['31 February', '31 February 2020', 'February 31, 2020', '29 February 2023', '31.02.2020'])(
    '%s is as said, without a day',
    (text) => {
      const [time] = find(`on ${text}.`);
      expect(time).toMatchObject({ text, from: null, to: null });
      expect(time?.remark).toContain('the calendar has no');
    },
  );

  it('leaves open which of two days 03/04/2021 is', () => {
    expect(find('03/04/2021')[0]).toMatchObject({
      from: null,
      remark: '3 April 2021 or 4 March 2021: the order of day and month is not said',
    });
  });

  it('leaves open how many years ago, where the text does not say', () => {
    expect(find('many years ago')[0]).toMatchObject({ from: null, precision: 'year' });
  });

  it('leaves relative times open in a speech without a date, and says so', () => {
    const undated = { date: null, language: 'en' };
    for (const text of [
      'yesterday',
      'three years ago',
      'in October',
      'on June 22',
      'last autumn',
      'on Tuesday',
    ])
      expect(findTimeReferences(text, undated)[0]).toMatchObject({
        from: null,
        to: null,
        reasoning: expect.stringContaining('the speech has no date'),
      });
    expect(short('in 2014', undated)).toEqual(['2014: 2014-01-01..2014-12-31']);
  });
});

describe('other languages', () => {
  it('have dates with the name of their month, and years in figures', () => {
    const russian = { date: '2021-06-24', language: 'ru' };
    expect(short('22 июня 1941 года, в 2014 году, 2000 человек, вчера', russian)).toEqual([
      '22 июня 1941: 1941-06-22..1941-06-22',
      '2014: 2014-01-01..2014-12-31',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'today',
    'the',
    'last',
    '22',
    'June',
    '1941',
    'years',
    'ago',
    ',',
    '–',
    'a',
    'past',
    'of',
    '31',
    'Feb',
    'late',
    'century',
    ' ',
    '’s',
    'é',
  );
  it('gives times in order, without overlap, that stand where they say, first day before last', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const time of find(text)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.text).not.toBe('');
          expect((time.from ?? '') <= (time.to ?? '')).toBe(true);
          expect(time.from === null).toBe(time.to === null);
          end = time.end;
        }
      }),
    );
  });

  it('is read in linear time', () => {
    for (const piece of [
      'the past a half a ',
      'late early mid ',
      'resolutions 1970, ',
      '   ',
      'June 22 ',
      'today ',
    ]) {
      const begin = performance.now();
      find(piece.repeat(20_000));
      expect(performance.now() - begin, piece).toBeLessThan(4000);
    }
  });
});
