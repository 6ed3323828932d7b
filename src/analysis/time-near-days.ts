import { englishWeekdays, sayDate, shiftDate } from './time-calendar.ts';
import { type FormPlace, said, type TimeForm, timePattern, type TimeReading, undated } from './time-form.ts';
import { nearestWeekday, tenseAround } from './time-nearest.ts';
import { gap, weekdayPattern } from './time-words.ts';

/** Days that are counted from the day of the speech. Earlier forms are tried first. */
export const nearDayForms: readonly TimeForm[] = [
  {
    starts: ['the', 'day'],
    pattern: timePattern(`(?:the${gap})?day${gap}(before${gap}yesterday|after${gap}tomorrow)`),
    relative: true,
    read: ([which = ''], place) => dayAway(which.startsWith('b') ? -2 : 2, place),
  },
  {
    starts: ['yesterday'],
    pattern: timePattern("yesterday(?![’']s (?:men|enemies|world|war|news|battles|problems))"),
    relative: true,
    read: (_, place) => dayAway(-1, place),
  },
  {
    starts: ['tomorrow'],
    pattern: timePattern("tomorrow(?![’']s (?:world|leaders|generations?))"),
    relative: true,
    read: readTomorrow,
  },
  {
    starts: ['tonight'],
    pattern: timePattern('tonight'),
    relative: true,
    read: (_, place) => dayAway(0, place),
  },
  {
    starts: ['this', 'last'],
    pattern: timePattern(`(this${gap}(?:morning|afternoon|evening)|last${gap}night)`),
    relative: true,
    read: ([which = ''], place) => dayAway(/^last/iu.test(which) ? -1 : 0, place),
  },
  {
    starts: ['today'],
    pattern: timePattern('today'),
    relative: true,
    read: (_, place) => (isThisDay(place) ? dayAway(0, place) : null),
  },
  {
    starts: englishWeekdays.map((name) => name.toLowerCase()),
    pattern: timePattern(weekdayPattern),
    relative: true,
    read: ([name = ''], place) =>
      !/^\p{Lu}/u.test(name) ||
      /(?:Good|Black|Bloody|Cyber|every|each|Palm|Easter)\s$/u.test(
        place.text.slice(Math.max(0, place.start - 8), place.start),
      )
        ? null
        : weekdayAway(name, tenseAround(place.text, place.start, place.end)?.way ?? 'back', place),
  },
];

function dayAway(days: number, place: FormPlace): TimeReading {
  const { speech } = place;
  if (speech === null) return undated('day', said(place));
  const date = shiftDate(speech, days, 'day');
  const counts = ['the day of the speech', 'one day', 'two days'];
  const count = counts[Math.abs(days)] ?? `${Math.abs(days)} days`;
  const reasoning =
    days === 0
      ? `${count}, ${sayDate(speech)}`
      : `${count} ${days < 0 ? 'before' : 'after'} ${sayDate(speech)}`;
  return { precision: 'day', from: date, to: date, reasoning, remark: null };
}

function readTomorrow(_: string[], place: FormPlace): TimeReading | null {
  return /\b(?:of|for|better|brighter|new|our|a|the)\s$/iu.test(
    place.text.slice(Math.max(0, place.start - 9), place.start),
  )
    ? null
    : dayAway(1, place);
}

const occasions =
  /^[’']s\s(?:[\p{L}-]{1,20}\s){0,4}(?:meeting|debate|discussions?|session|conference|summit|event|talks|speech|address|ceremony|forum|conversation|negotiations|vote|hearing|briefing|anniversary|holiday|consultations|visit|statement|remarks|gathering|assembly)\b/iu;
const acts =
  /\b(?:stand before|speech|address|statement|remarks|proposals?|agenda|were|was|gathered|gather|met|meet|meeting|arrived|here|room|earlier|later|opens?|opened|opening|signed|adopted|voted|welcome|held|spoke|speaking|speak|announced|told|heard|listen|celebrat\w{1,4}|commemorat\w{1,4}|marks?|discuss(?:ed|ing)?|invited?|inviting|anniversary)\b/iu;

/** "today" as the day of the speech, not as "nowadays": something is done, held or marked on it. */
function isThisDay({ text, start, end }: FormPlace): boolean {
  const after = text.slice(end, end + 90);
  if (/^[’']s\b/u.test(after)) return occasions.test(after);
  if (
    /^,?\s(?:on\s)?(?:the\s)?(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u.test(
      after,
    )
  )
    return true;
  const left = /[^.!?;:–—]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const right = /^,?[^.!?;:,–—]*/u.exec(after.slice(0, 60))?.[0] ?? '';
  const people = /\b(?:we|I|you|us|me|he|she|they|it|my|our)\b/u;
  return (
    (acts.test(left) && people.test(left)) ||
    (left.trim() === '' && ((people.test(right) && acts.test(right)) || /^\s(?:marks|is the)\b/u.test(right)))
  );
}

/** A weekday by its name, the nearest on that side of the speech. */
export function weekdayAway(
  name: string,
  way: 'ahead' | 'back',
  place: FormPlace,
  notItself = false,
): TimeReading {
  const { speech } = place;
  if (speech === null) return undated('day', said(place));
  const weekday = englishWeekdays.findIndex((day) => day.toLowerCase() === name.toLowerCase());
  let date = nearestWeekday(speech, weekday, way);
  if (date === speech && notItself) date = shiftDate(date, way === 'ahead' ? 7 : -7, 'day');
  return {
    precision: 'day',
    from: date,
    to: date,
    reasoning: `the ${englishWeekdays[weekday] ?? ''} ${way === 'ahead' ? 'on or after' : 'on or before'} ${sayDate(speech)}`,
    remark: null,
  };
}
