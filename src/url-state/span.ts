import type { Parameter } from './parameter.ts';

/** A span of days, inclusive. Bounds are written as precisely as they were set: a year, a month or a day. */
export interface Span {
  from: string;
  to: string;
}

const bound = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `span=2017..2021-06`: from the first day of the one to the last day of the other. */
export const span: Parameter<Span | null> = {
  fallback: null,
  parse: (text) => {
    const [from = '', to = from, ...more] = text.split('..');
    if (!bound.test(from) || !bound.test(to) || more.length > 0)
      return { problem: 'expected two years, months or days, such as 2017..2020 or 2017-04..2021-06' };
    if (firstDay(from) > lastDay(to)) return { problem: 'the span ends before it begins' };
    return { value: { from, to } };
  },
  format: (value) =>
    value === null ? '' : value.from === value.to ? value.from : `${value.from}..${value.to}`,
};

/** First day that a bound stands for. */
export function firstDay(text: string): string {
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** Last day that a bound stands for. */
export function lastDay(text: string): string {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length > 7) return text;
  const [year = 0, month = 1] = text.split('-').map(Number);
  return `${text}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
