import type { IsoDate } from '../corpus/speech-document.ts';
import { toIsoDate } from '../corpus/dates.ts';
import { monthOf, shiftDate, weekdayOf, yearOf } from './time-calendar.ts';

/** Which way the words around a date without a year look, and the word that says so. */
export interface Tense {
  way: 'ahead' | 'back';
  word: string;
}

const ahead =
  /\b(?:will|shall|upcoming|forthcoming|scheduled|planned|plans?|going to|coming|(?:is|are) \p{L}+ing)\b|’ll\b/gu;
const back =
  /\b(?:was|were|had|did|took|held|made|gave|met|came|began|said|became|went|agreed|recent|\p{Ll}{2,}[a-df-z]ed)\b/gu;

/** The verb form nearest to a place in a text, within its sentence and 100 characters; `null` where none says. */
export function tenseAround(text: string, start: number, end: number): Tense | null {
  const left = (/[^.!?…]*$/u.exec(text.slice(Math.max(0, start - 100), start)) ?? [''])[0];
  const right = (/^[^.!?…]*/u.exec(text.slice(end, end + 100)) ?? [''])[0];
  let best: (Tense & { distance: number }) | null = null;
  for (const [way, pattern] of [
    ['ahead', ahead],
    ['back', back],
  ] as const) {
    for (const [part, distanceOf] of [
      [left, (at: number, length: number) => left.length - at - length],
      [right, (at: number) => at],
    ] as const)
      for (const match of part.matchAll(pattern)) {
        const distance = distanceOf(match.index, match[0].length);
        if (best === null || distance < best.distance) best = { way, word: match[0], distance };
      }
  }
  return best === null ? null : { way: best.way, word: best.word };
}

/** Which year a month without a year is of: the nearest that way, or the nearest of all. */
export function nearestYearOfMonth(speech: IsoDate, month: number, tense: Tense | null): number {
  const months = month - monthOf(speech);
  if (months === 0) return yearOf(speech);
  if (tense?.way === 'ahead') return yearOf(speech) + (months > 0 ? 0 : 1);
  if (tense?.way === 'back') return yearOf(speech) - (months > 0 ? 1 : 0);
  return yearOf(speech) + (months > 6 ? -1 : months < -6 ? 1 : 0);
}

/** Which year a day without a year is of; `null` where no such day exists in any of the years beside the speech. */
export function nearestYearOfDay(
  speech: IsoDate,
  month: number,
  day: number,
  tense: Tense | null,
): number | null {
  const gaps = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((shift) => {
    const date = toIsoDate(yearOf(speech) + shift, month, day);
    return date === null ? [] : [{ year: yearOf(date), days: Date.parse(date) - Date.parse(speech) }];
  });
  const wanted = gaps.filter(({ days }) => tense === null || (tense.way === 'ahead' ? days >= 0 : days <= 0));
  const nearest = (wanted.length === 0 ? gaps : wanted).sort(
    (a, b) => Math.abs(a.days) - Math.abs(b.days) || a.days - b.days,
  )[0];
  return nearest?.year ?? null;
}

/** The day of a weekday: on the day of the speech or before it, unless the words look ahead. */
export function nearestWeekday(speech: IsoDate, weekday: number, way: 'ahead' | 'back'): IsoDate {
  const days = (weekday - weekdayOf(speech) + 7) % 7;
  return shiftDate(speech, way === 'ahead' || days === 0 ? days : days - 7, 'day');
}
