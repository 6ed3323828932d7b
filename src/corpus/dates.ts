import { monthNumber, monthPattern } from './month-names.ts';
import type { IsoDate } from './speech-document.ts';

/** A date as a text writes it. */
export interface DateMention {
  /**
   * `day`: one day that exists. The others have no `date`: a `range` of days, a `partial` date (no day), an
   * `impossible` one (31 February), an `ambiguous` one (03/04/2021).
   */
  kind: 'day' | 'range' | 'partial' | 'impossible' | 'ambiguous';
  date: IsoDate | null;
  /** The day; both readings of an ambiguous date, day first before month first; first and last day of a range or month. */
  readings: IsoDate[];
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  text: string;
}

const month = `${monthPattern}(?:\\.|/\\p{L}+(?: \\p{L}+)?)?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-?(?:го|е))?`;
/** A year may have a time glued to it: "26 April 201711:17". */
const year = String.raw`(\d{4})(?=\D|$|\d{1,2}:\d\d)`;
const of = String.raw`(?:\s+(?:of|de|del|di)\b)?,?\s*`;
const dash = String.raw`\s*(?:[-–—/]|to|and|bis|und|et|y|au|al?)\s*`;
const before = String.raw`(?<![\p{L}\d.,/-])`;

type Read = (groups: string[]) => Pick<DateMention, 'kind' | 'date' | 'readings'>;
const regex = (source: string) => new RegExp(before + source, 'giu');

/** In order: what an earlier form has matched is not looked at again. */
const forms: [RegExp, Read][] = [
  // 26-27 April 2017; 30 April - 2 May 2017; April 26-27, 2017
  [
    regex(`${day}${dash}${day}${of}${month}${of}${year}`),
    ([a, b, m, y]) => range(dayOf(y, m, a), dayOf(y, m, b)),
  ],
  [
    regex(`${day}${of}${month}(?:,?\\s*${year})?${dash}${day}${of}${month}${of}${year}`),
    ([a, m, x, b, n, y]) => range(dayOf(x === '' ? y : x, m, a), dayOf(y, n, b)),
  ],
  [
    regex(`${month}\\s+${day}${dash}(?:${month}\\s+)?${day}${of}${year}`),
    ([m, a, n, b, y]) => range(dayOf(y, m, a), dayOf(y, n === '' ? m : n, b)),
  ],
  // 26 April 2017; 26 de abril de 2017; 26th of April, 2017
  [regex(`${day}${of}${month}${of}${year}`), ([d, m, y]) => dayOf(y, m, d)],
  // April 26, 2017; APRIL 26th 2017
  [regex(`${month}\\s+${day}${of}${year}`), ([m, d, y]) => dayOf(y, m, d)],
  // 2017 April 26
  [regex(`${year}[\\s,]+${month}[\\s,]+${day}(?!\\d)`), ([y, m, d]) => dayOf(y, m, d)],
  // 2017年4月26日
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu, ([y, m, d]) => dayOf(y, m, d)],
  // 2017-04-26, 2017/04/26, 2017.04.26, with or without a time behind it
  [regex(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|-\d)`), ([y, , m, d]) => dayOf(y, m, d)],
  // 26.04.2017, 26.04.17
  [
    regex(String.raw`(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?![\d.])`),
    ([d, m, y]) => (Number(m) > 12 ? dayOf(y, d, m) : dayOf(y, m, d)),
  ],
  // 26/04/2017, 04-26-2017
  [regex(String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)`), ([a, , b, y]) => numeric(y, a, b)],
  // 8/29/16, 11-16-15
  [
    regex(String.raw`(0?[1-9]|[12]\d|3[01])([/-])(0?[1-9]|[12]\d|3[01])\2(\d\d)(?![\d/-])`),
    ([a, , b, y]) => numeric(fullYear(y), a, b),
  ],
  // XX September 2020, __ September 2020; September 2020
  [
    regex(String.raw`(?:(?:x{1,2}|_+|\?{1,2}|…|\.{2,3})[\s-]*)${month}(?:${of}${year})?`),
    () => none('partial'),
  ],
  [regex(`${month}${of}${year}`), ([m, y]) => monthOf(y, m)],
];

const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;
const chineseYear =
  /[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu;

/** Every date that a text names, in running order, without overlap. */
export function findDates(text: string): DateMention[] {
  if (
    !/[\d\u0660-\u0669\u06F0-\u06F9年]|(?:^|[^\p{L}\p{N}])(?:x{1,2}|_+|\?{1,2}|…|\.{2,3})[\s-]*\p{L}/iu.test(
      text,
    )
  )
    return [];
  const plain = text.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15));
  const found: DateMention[] = [];
  for (const [pattern, read] of forms)
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const groups = match.slice(1).map((group: string | undefined) => group ?? '');
      found.push({ ...read(groups), start, end, text: text.slice(start, end) });
    }
  for (const match of plain.matchAll(chineseYear))
    found.push({
      ...chineseDay(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    });
  return found.sort((a, b) => a.start - b.start);
}

/** The day in ISO form, or `null` if the calendar does not have it. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The date that a file's name carries ("2017-04-26-moscow.txt", "20170426_1.html"), or `null`. */
export function dateInFileName(file: string): { date: IsoDate; text: string } | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(file);
  const date = match && toIsoDate(Number(match[1]), Number(match[3]), Number(match[4]));
  return date ? { date, text: match[0] } : null;
}

function none(kind: DateMention['kind']): ReturnType<Read> {
  return { kind, date: null, readings: [] };
}

function dayOf(yearText = '', monthText = '', dayText = ''): ReturnType<Read> {
  const date = toIsoDate(
    Number(fullYear(yearText)),
    monthNumber(monthText) ?? Number(monthText),
    Number(dayText),
  );
  return date === null ? none('impossible') : { kind: 'day', date, readings: [date] };
}

/** "17" is 2017, "87" is 1987. */
function fullYear(yearText = ''): string {
  return yearText.length === 2 ? `${Number(yearText) < 50 ? 20 : 19}${yearText}` : yearText;
}

function range(from: ReturnType<Read>, to: ReturnType<Read>): ReturnType<Read> {
  return { kind: 'range', date: null, readings: [...from.readings, ...to.readings] };
}

function monthOf(yearText = '', monthText = ''): ReturnType<Read> {
  const number = monthNumber(monthText) ?? 1;
  const first = toIsoDate(Number(yearText), number, 1);
  const last = [31, 30, 29, 28]
    .map((day) => toIsoDate(Number(yearText), number, day))
    .find((date) => date !== null);
  return { kind: 'partial', date: null, readings: first && last ? [first, last] : [] };
}

function numeric(yearText = '', first = '', second = ''): ReturnType<Read> {
  const dayFirst = toIsoDate(Number(yearText), Number(second), Number(first));
  const monthFirst = toIsoDate(Number(yearText), Number(first), Number(second));
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)
    return { kind: 'ambiguous', date: null, readings: [dayFirst, monthFirst] };
  const date = dayFirst ?? monthFirst;
  return date === null ? none('impossible') : { kind: 'day', date, readings: [date] };
}

function chineseDay(text: string): ReturnType<Read> {
  const [yearText = '', monthText = '', dayText = ''] = text.split(/[年月日]/);
  const digits = Array.from(yearText, (digit) =>
    '〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/, '〇')),
  );
  return dayOf(digits.join(''), String(chineseNumber(monthText)), String(chineseNumber(dayText)));
}

function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return chineseDigit(text);
  const tens = ten === 0 ? 1 : chineseDigit(text.charAt(0));
  return tens * 10 + (ten === text.length - 1 ? 0 : chineseDigit(text.charAt(ten + 1)));
}

function chineseDigit(character: string): number {
  return '〇一二三四五六七八九'.indexOf(character);
}
