import { toIsoDate } from '../corpus/dates.ts';
import type { IsoDate } from '../corpus/speech-document.ts';

/** Days from first to last, both inclusive. */
export interface DaySpan {
  from: IsoDate;
  to: IsoDate;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Sunday first, as `Date` counts. */
export const englishWeekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const monthsIn: Record<Exclude<TimeUnit, 'day' | 'week'>, number> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** 0 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whole years, both inclusive. */
export function yearsSpan(first: number, last = first): DaySpan {
  return { from: `${fourFigures(first)}-01-01`, to: `${fourFigures(last)}-12-31` };
}

function fourFigures(year: number): string {
  return String(year).padStart(4, '0');
}

/** Whole months of one year, both inclusive. */
export function monthsSpan(year: number, first: number, last = first): DaySpan {
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return {
    from: `${year}-${String(first).padStart(2, '0')}-01`,
    to: `${year}-${String(last).padStart(2, '0')}-${days}`,
  };
}

/** The week from Monday to Sunday that holds a day. */
export function weekSpan(date: IsoDate): DaySpan {
  const monday = shiftDate(date, -((weekdayOf(date) + 6) % 7), 'day');
  return { from: monday, to: shiftDate(monday, 6, 'day') };
}

/** The decade or century by the calendar: 1990–1999; 1901–2000. */
export function roundSpan(year: number, unit: 'decade' | 'century'): DaySpan {
  const first = unit === 'decade' ? year - (year % 10) : year - ((year + 99) % 100);
  return yearsSpan(first, first + (unit === 'decade' ? 9 : 99));
}

/** The unit of the calendar that holds a day. */
export function spanAround(date: IsoDate, unit: TimeUnit): DaySpan {
  if (unit === 'day') return { from: date, to: date };
  if (unit === 'week') return weekSpan(date);
  if (unit === 'month') return monthsSpan(yearOf(date), monthOf(date));
  return unit === 'year' ? yearsSpan(yearOf(date)) : roundSpan(yearOf(date), unit);
}

/** The same day so many units later, or the last day of a month that has no such day. */
export function shiftDate(date: IsoDate, count: number, unit: TimeUnit): IsoDate {
  if (unit === 'day' || unit === 'week') {
    const day = new Date(`${date}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + Math.round(count * (unit === 'week' ? 7 : 1)));
    return day.toISOString().slice(0, 10);
  }
  const months = yearOf(date) * 12 + monthOf(date) - 1 + Math.round(count * monthsIn[unit]);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return toIsoDate(year, month, Math.min(last, Number(date.slice(8)))) ?? date;
}

/** The first or second half of a month, year, decade or century; `null` for other units. */
export function halfOfSpan({ from, to }: DaySpan, unit: string, half: 'first' | 'second'): DaySpan | null {
  const steps = halves[unit];
  if (steps === undefined) return null;
  const middle = shiftDate(from, ...steps);
  return half === 'first' ? { from, to: shiftDate(middle, -1, 'day') } : { from: middle, to };
}

const halves: Record<string, [count: number, unit: TimeUnit]> = {
  month: [15, 'day'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
};

/** "24 June 2021", the same on every machine. */
export function sayDate(date: IsoDate): string {
  return `${Number(date.slice(8))} ${englishMonths[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}
