import { findDates } from '../corpus/dates.ts';
import { sayDate, yearsSpan } from './time-calendar.ts';
import { open, type TimeReading, type TimeReference } from './time-form.ts';
import { isYear } from './time-year.ts';

const inFull = 'named in full';
const year = /(?<![\p{L}\d])(?:1[5-9]|20)\d\d(?!\d)/gu;
/** A figure that is measured, or has no word of time near it and stands before a word for an amount. */
const amount = /^\s?(?:%|°|€|\$|км|тыс|млн|млрд|человек|Menschen|personnes|personas|km)/u;

/** In languages other than English: dates that name their month or stand in figures, and years in figures. */
export function otherLanguageTimes(text: string): TimeReference[] {
  const found = findDates(text).flatMap((mention): TimeReference[] => {
    const { start, end, text: said } = mention;
    const reading = readMention(mention.kind, mention.readings, said);
    return reading === null ? [] : [{ start, end, text: said, relative: false, ...reading }];
  });
  const dates = [...found];
  let next = 0;
  for (const match of text.matchAll(year)) {
    const [start, end] = [match.index, match.index + 4];
    while ((dates[next]?.end ?? Infinity) <= start) next++;
    if ((dates[next]?.start ?? Infinity) < end || amount.test(text.slice(end, end + 12))) continue;
    const cjk = text.startsWith('年', end);
    if (!cjk && !isYear(text, start, end)) continue;
    const reading: TimeReading = {
      precision: 'year',
      ...yearsSpan(Number(match[0])),
      reasoning: inFull,
      remark: null,
    };
    found.push({ start, end, text: match[0], relative: false, ...reading });
  }
  return found.sort((a, b) => a.start - b.start);
}

function readMention(kind: string, readings: readonly string[], said: string): TimeReading | null {
  const [from, to] = [readings[0], readings.at(-1)];
  if (kind === 'impossible') return open('day', `as said: “${said}”`, 'the calendar has no such day');
  if (kind === 'ambiguous')
    return open(
      'day',
      inFull,
      `${readings.map(sayDate).join(' or ')}: the order of day and month is not said`,
    );
  if (from === undefined || to === undefined) return null;
  const precision = kind === 'day' ? 'day' : kind === 'range' ? 'span' : 'month';
  return { precision, from, to, reasoning: inFull, remark: null };
}
