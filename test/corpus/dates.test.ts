import { describe, expect, it } from 'vitest';
import { dateInFileName, findDates, toIsoDate } from '../../src/corpus/dates.ts';

const read = (text: string) => findDates(text).map(({ kind, date }) => date ?? kind);

describe('findDates', () => {
  it.each([
    ['day first', '26 April 2017', '2017-04-26'],
    ['month first', 'April 26, 2017', '2017-04-26'],
    ['glued to a time', '26 April 201711:17', '2017-04-26'],
    ['capitals and a point', 'APR. 5, 2021', '2021-04-05'],
    ['ordinals', '3rd of March, 2021', '2021-03-03'],
    ['ISO, with a time', '2021-06-24T10:00', '2021-06-24'],
    ['with points, day first', '01.12.2021', '2021-12-01'],
    ['with strokes, only one reading', '26/04/2021', '2021-04-26'],
    ['French', 'le 1er mars 2022', '2022-03-01'],
    ['Spanish', '26 de abril de 2017', '2017-04-26'],
    ['German', '26. April 2017', '2017-04-26'],
    ['Russian', '24 февраля 2022 года', '2022-02-24'],
    ['Chinese', '2022年4月21日', '2022-04-21'],
    ['Chinese in words', '二〇二二年四月二十一日', '2022-04-21'],
    ['Arabic with both names of the month', '26 نيسان/أبريل 2017', '2017-04-26'],
    ['Arabic figures', '٢٦ أبريل ٢٠١٧', '2017-04-26'],
    ['a span of days', '26-27 April 2017', 'range'],
    ['a span over months', '30 April - 2 May 2017', 'range'],
    ['no day', 'September 2020', 'partial'],
    ['a day left open', 'XX September 2020', 'partial'],
    ['no such day', '31 February 2020', 'impossible'],
    ['two readings', '03/04/2021', 'ambiguous'],
  ])('%s: %s', (_, text, expected) => expect(read(text)).toEqual([expected]));

  it('keeps both readings of an ambiguous date, day first before month first', () => {
    expect(findDates('03/04/2021')[0]?.readings).toEqual(['2021-04-03', '2021-03-04']);
  });

  it('takes no date from numbers of treaties, resolutions and documents', () => {
    expect(read('resolution 2202 (2015), the New START Treaty of 2010, S/2015/116, 1.2.3.4')).toEqual([]);
  });

  it('says where the words stand', () => {
    const [found] = findDates('Moscow, April 26, 2017.');
    expect(found).toMatchObject({ start: 8, end: 22, text: 'April 26, 2017' });
  });
});

describe('toIsoDate', () => {
  it('knows leap years', () => {
    expect(toIsoDate(2020, 2, 29)).toBe('2020-02-29');
    expect(toIsoDate(2021, 2, 29)).toBeNull();
  });
});

describe('dateInFileName', () => {
  it.each([
    ['2017-04-26-moscow.txt', '2017-04-26'],
    ['speech_20170426.html', '2017-04-26'],
    ['002_76aa1cc621d6b314.txt', null],
    ['20179926.txt', null],
  ])('%s', (file, date) => expect(dateInFileName(file)?.date ?? null).toBe(date));
});
