import { findDates, toIsoDate } from '../corpus/dates.ts';
import { englishMonths, englishWeekdays, monthsSpan, sayDate, weekdayOf, yearOf } from './time-calendar.ts';
import {
  type FormPlace,
  inFull,
  open,
  said,
  type TimeForm,
  timePattern,
  type TimeReading,
  undated,
} from './time-form.ts';
import { nearestYearOfDay, nearestYearOfMonth, type Tense, tenseAround } from './time-nearest.ts';
import { anyMonthPattern, gap, monthPattern, readMonth, weekdayPattern } from './time-words.ts';

const months = englishMonths.map((name) => name.toLowerCase());
const shortMonths = [
  ...months,
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
];
const weekdays = englishWeekdays.map((name) => name.toLowerCase());

const day = '([0-3]?\\d)(?:st|nd|rd|th)?';
const dash = '(?:\\s?[-–—]\\s?|\\s(?:to|and|through)\\s)';
const year = '(\\d{4})';
const yearAway = '(?:of )?(this|last|next) year';
const weekday = `(?:${weekdayPattern},?${gap})?`;

/** Days and months of a year that are written out. Earlier forms are tried first. */
export const dateForms: readonly TimeForm[] = [
  {
    starts: ['#', 'the', ...weekdays],
    pattern: timePattern(
      `${weekday}(?:the )?${day}(?:${dash}${day})?(?: of)?${gap}${anyMonthPattern}(?:,?${gap}${year}|${gap}${yearAway})?`,
    ),
    read: ([week = '', first = '', last = '', month = '', y = '', which = ''], place) =>
      readDays({ week, first, last, month, year: y, which }, place),
  },
  {
    starts: [...shortMonths, ...weekdays],
    pattern: timePattern(
      `${weekday}${anyMonthPattern}${gap}(?:the )?${day}(?:${dash}${day})?(?:,?${gap}${year}|${gap}${yearAway})?`,
    ),
    read: ([week = '', month = '', first = '', last = '', y = '', which = ''], place) =>
      readDays({ week, first, last, month, year: y, which }, place),
  },
  {
    starts: ['#'],
    pattern: timePattern('(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})'),
    read: (_, { text, start, end }) => readNumericDate(text.slice(start, end)),
  },
  {
    starts: ['#', 'september'],
    pattern: timePattern('9/11'),
    read: () => ({
      ...days('2001-09-11'),
      reasoning: 'the attacks of 11 September 2001, by their usual name',
    }),
  },
  {
    starts: shortMonths,
    pattern: timePattern(`${anyMonthPattern}(?:${dash}${anyMonthPattern})?,?${gap}(?:of${gap})?${year}`),
    read: ([first = '', last = '', y = '']) =>
      Number(y) < 1000 || readMonth(last || first) < readMonth(first)
        ? null
        : {
            precision: last === '' ? 'month' : 'span',
            ...monthsSpan(Number(y), readMonth(first), readMonth(last || first)),
            reasoning: inFull,
            remark: null,
          },
  },
];

/** A month without a year: tried after every other form. */
export const monthAloneForm: TimeForm = {
  starts: months,
  pattern: timePattern(`${monthPattern}(?:${gap}${yearAway})?`),
  relative: true,
  read: readMonthAlone,
};

interface DayGroups {
  week: string;
  first: string;
  last: string;
  month: string;
  year: string;
  /** "this", "last" or "next", where the text says "last year" in place of a number. */
  which: string;
}

function readDays(
  { week, first, last, month, which, year: y }: DayGroups,
  place: FormPlace,
): TimeReading | null {
  if (!/^\p{Lu}/u.test(month) || Number(first) === 0) return null;
  const number = readMonth(month);
  const words = said(place);
  const tense = y === '' ? tenseAround(place.text, place.start, place.end) : null;
  const chosen =
    y !== ''
      ? { year: Number(y), reasoning: inFull }
      : which === ''
        ? chooseYear(number, Number(first), tense, place)
        : yearSeenFrom(place.speech, which);
  if (chosen === null)
    return Number(first) > longestMonth(number) ? impossible(words, number, first) : undated('day', words);
  const from = toIsoDate(chosen.year, number, Number(first));
  const to = last === '' ? from : toIsoDate(chosen.year, number, Number(last));
  if (from === null || to === null || to < from)
    return impossible(words, number, from === null ? first : last, chosen.year);
  const wrongDay =
    week !== '' &&
    weekdayOf(from) !== englishWeekdays.findIndex((name) => name.toLowerCase() === week.toLowerCase());
  return {
    precision: last === '' ? 'day' : 'span',
    from,
    to,
    reasoning: chosen.reasoning,
    remark: wrongDay
      ? `${sayDate(from)} was a ${englishWeekdays[weekdayOf(from)] ?? ''}; the text says ${week}`
      : null,
  };
}

/** "last year", seen from the speech; `null` where the speech has no date. */
function yearSeenFrom(
  speech: FormPlace['speech'],
  which: string,
): { year: number; reasoning: string } | null {
  if (speech === null) return null;
  const way = which.toLowerCase();
  return {
    year: yearOf(speech) + (way === 'last' ? -1 : way === 'next' ? 1 : 0),
    reasoning: `${way} year, seen from ${sayDate(speech)}`,
  };
}

/** A year that was named just before, or the year nearest to the speech. */
function chooseYear(
  month: number,
  dayOfMonth: number | null,
  tense: Tense | null,
  { speech, previous, text, start, end }: FormPlace,
): { year: number; reasoning: string } | null {
  if (
    /^\s{1,3}attacks?\b|^\s{1,3}(?:tragedy|terror)/iu.test(text.slice(end, end + 20)) &&
    month === 9 &&
    dayOfMonth === 11
  )
    return { year: 2001, reasoning: 'the attacks of 11 September 2001, by their usual name' };
  const carried = carriedYear(previous, text, start);
  if (carried !== null)
    return { year: carried, reasoning: `the year of “${previous?.text ?? ''}”, named just before` };
  if (speech === null) return null;
  const nearest =
    dayOfMonth === null
      ? nearestYearOfMonth(speech, month, tense)
      : nearestYearOfDay(speech, month, dayOfMonth, tense);
  if (nearest === null) return null;
  const how =
    tense === null
      ? 'the nearest'
      : tense.way === 'ahead'
        ? `the next, by “${tense.word}”, seen`
        : `the last, by “${tense.word}”, seen`;
  return { year: nearest, reasoning: `no year is named: ${how} from ${sayDate(speech)}` };
}

/** The year of a day, month or season that the same sentence, or the end of the one before, has dated. */
function carriedYear(previous: FormPlace['previous'], text: string, start: number): number | null {
  if (previous === null || previous.from === null || previous.to === null) return null;
  const between = text.slice(previous.end, start);
  const oneYear = yearOf(previous.from) === yearOf(previous.to);
  const close = between.length <= 120 && !/[.!?]\s.*[.!?]\s/u.test(between);
  const touching = /^[,\s]{0,3}(?:on\s|namely\s)?(?:the\s)?$/u.test(between);
  if (!oneYear || !close || (previous.relative && !touching && !/ago|year/.test(previous.text))) return null;
  return yearOf(previous.from);
}

function readMonthAlone([name = '', which = '']: string[], place: FormPlace): TimeReading | null {
  const { text, start, end } = place;
  const before = text.slice(Math.max(0, start - 24), start);
  const led =
    /\b(?:in|since|until|till|by|during|last|this|next|early|late|mid|of|from|every|each|for)[\s-](?:(?:early|late|mid)[\s-])?$/iu.test(
      before,
    );
  if (!/^\p{Lu}/u.test(name)) return null;
  if (/^(?:May|March)$/iu.test(name) && (!led || /^\s(?:of\s\p{Lu}|on\b)/u.test(text.slice(end, end + 8))))
    return null;
  if (/\b(?:every|each)\s$/iu.test(before)) return null;
  if (
    /[\p{Lu}]\p{Ll}+\s$/u.test(before) &&
    !led &&
    !/^(?:The|In|On|By|At)\s$/u.test(before.slice(-4).trimStart())
  )
    return null;
  const month = readMonth(name);
  const chosen =
    which === ''
      ? chooseYear(month, null, tenseAround(text, start, end), place)
      : yearSeenFrom(place.speech, which);
  if (chosen === null) return undated('month', text.slice(start, end));
  return { precision: 'month', ...monthsSpan(chosen.year, month), reasoning: chosen.reasoning, remark: null };
}

function readNumericDate(words: string): TimeReading | null {
  const mention = findDates(words)[0];
  if (mention === undefined) return null;
  if (mention.kind === 'day' && mention.date !== null) return { ...days(mention.date), reasoning: inFull };
  if (mention.kind === 'ambiguous')
    return open(
      'day',
      inFull,
      `${mention.readings.map(sayDate).join(' or ')}: the order of day and month is not said`,
    );
  return open('day', inFull, `the calendar has no ${words}`);
}

function days(date: string): Omit<TimeReading, 'reasoning'> {
  return { precision: 'day', from: date, to: date, remark: null };
}

function impossible(words: string, month: number, dayText: string, y?: number): TimeReading {
  const name = `${englishMonths[month - 1] ?? ''}${y === undefined ? '' : ` ${y}`}`;
  return open('day', `as said: “${words}”`, `the calendar has no day ${Number(dayText)} in ${name}`);
}

function longestMonth(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
