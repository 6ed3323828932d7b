import {
  englishMonths,
  monthsSpan,
  roundSpan,
  sayDate,
  shiftDate,
  spanAround,
  type TimeUnit,
  yearOf,
  yearsSpan,
} from './time-calendar.ts';
import {
  type FormPlace,
  open,
  said,
  type TimeForm,
  timePattern,
  type TimeReading,
  undated,
} from './time-form.ts';
import { weekdayAway } from './time-near-days.ts';
import {
  countPattern,
  countStarts,
  gap,
  monthPattern,
  readCount,
  readMonth,
  readUnit,
  seasonMonths,
  seasonPattern,
  unitPattern,
  weekdayPattern,
} from './time-words.ts';

/** Stretches, months, years and centuries that are counted from the day of the speech. Earlier forms are tried first. */
export const relativeForms: readonly TimeForm[] = [
  {
    starts: ['#', ...countStarts],
    pattern: timePattern(
      `${countPattern}${gap}${unitPattern}${gap}(?:ago|on(?=[,.;:!?]|\\s?[–—]|$))(?:${gap}(today|this${gap}day|to${gap}the${gap}day|this${gap}week|this${gap}month|tomorrow|yesterday))?`,
    ),
    relative: true,
    read: readAgo,
  },
  {
    starts: [
      'some',
      'several',
      'few',
      'many',
      'a',
      'years',
      'decades',
      'centuries',
      'months',
      'weeks',
      'days',
    ],
    pattern: timePattern(
      `(?:(?:some|several|many|a${gap}few|few|a${gap}good${gap}many)${gap})?(years|decades|centuries|months|weeks|days)${gap}ago`,
    ),
    relative: true,
    read: readUncounted,
  },
  {
    starts: ['the', 'past', 'last', 'next', 'coming'],
    pattern: timePattern(
      `(?:the${gap})?(?:past|last|next|coming)${gap}(?:few|several|many)${gap}(years|decades|centuries|months|weeks|days)`,
    ),
    relative: true,
    read: readUncounted,
  },
  {
    starts: ['the', 'past', 'last', 'next', 'previous', 'coming', 'following'],
    pattern: timePattern(`(?:the${gap})?(past|last|next|coming)${gap}${countPattern}${gap}${unitPattern}`),
    relative: true,
    read: readStretch,
  },
  {
    starts: ['the', 'last', 'past', 'this', 'next', 'current', 'coming', 'present'],
    pattern: timePattern(
      `(?:the${gap})?(last|past|this|next|current|coming|present)${gap}(week|month|year|decade|century)`,
    ),
    relative: true,
    read: readUnitAway,
  },
  {
    starts: ['last', 'this', 'next'],
    pattern: timePattern(`(last|this|next)${gap}(?:${seasonPattern}|${monthPattern}|${weekdayPattern})`),
    relative: true,
    read: readNameAway,
  },
  {
    starts: ['the', 'turn'],
    pattern: timePattern(
      `(?:the${gap})?turn${gap}of${gap}(?:the|this)${gap}(?:new${gap})?(?:(\\d\\d)(?:st|nd|rd|th)${gap})?(century|millennium)`,
    ),
    relative: true,
    read: readTurn,
  },
  {
    starts: ['the', 'beginning', 'start', 'middle', 'end'],
    pattern: timePattern(
      `(?:the${gap})?(?:very${gap})?(beginning|start|middle|end)${gap}of${gap}(?:the|this)${gap}(year|month|decade|century)`,
    ),
    relative: true,
    read: ([part = '', unit = ''], place) => {
      const reading = around(0, readUnit(unit), place);
      return reading && { ...reading, remark: vague(part) };
    },
  },
];

/** "late", "the beginning of": what is said of a part, which no convention narrows down. */
export function vague(part: string): string {
  return `where “${part.toLowerCase().replace(/\s+/gu, ' ')}” begins and ends is not said, so the whole is given`;
}

const plurals: Record<TimeUnit, string> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

function readAgo([countText = '', unitText = '', day = '']: string[], place: FormPlace): TimeReading | null {
  const { speech } = place;
  const [count, unit] = [readCount(countText), readUnit(unitText)];
  if (count === null) return null;
  if (speech === null) return undated(unit, said(place));
  const years =
    { day: 1 / 365, week: 7 / 365, month: 1 / 12, year: 1, decade: 10, century: 100 }[unit] * count;
  const reasoning = `${countText.toLowerCase()} ${count > 1 ? plurals[unit] : unit} before ${sayDate(speech)}`;
  if (yearOf(speech) - years < 1001) return open('year', reasoning, 'years before 1000 are not on the axis');
  const away = shiftDate(speech, -count, unit);
  const exact = /week|month/iu.exec(day)?.[0].toLowerCase();
  const shown =
    day === ''
      ? unit === 'decade' || unit === 'century'
        ? 'year'
        : unit
      : exact === undefined
        ? 'day'
        : readUnit(exact);
  const shift = /^tom/iu.test(day) ? 1 : /^yes/iu.test(day) ? -1 : 0;
  const span = spanAround(shown === 'day' ? shiftDate(away, shift, 'day') : away, shown);
  return { precision: shown, ...span, reasoning, remark: null };
}

/** "Some years ago", "the past few decades": bound to the day of the speech, but by how much is not said. */
function readUncounted([unit = '']: string[], place: FormPlace): TimeReading {
  return open(
    readUnit(unit.replace(/s$/u, '')),
    `“${said(place)}” does not say how many ${unit.toLowerCase()}`,
  );
}

function readStretch(
  [way = '', countText = '', unitText = '']: string[],
  place: FormPlace,
): TimeReading | null {
  const { speech, text, end } = place;
  const [count, unit] = [readCount(countText), readUnit(unitText)];
  if (
    count === null ||
    /^an?$/iu.test(countText) ||
    /^\sof\s(?!this|the\s(?:year|month|century))/iu.test(text.slice(end, end + 24))
  )
    return null;
  if (speech === null) return undated('span', said(place));
  const back = /past|last/iu.test(way);
  const other = shiftDate(speech, back ? -count : count, unit);
  return {
    precision: 'span',
    from: back ? other : speech,
    to: back ? speech : other,
    reasoning: `${said(place)
      .toLowerCase()
      .replace(/^the\s+/u, '')}, counted ${back ? 'back' : 'on'} from ${sayDate(speech)}`,
    remark: null,
  };
}

function around(shift: number, unit: TimeUnit, place: FormPlace): TimeReading | null {
  const { speech } = place;
  if (speech === null) return undated(unit, said(place));
  const word = shift === 0 ? 'of' : shift < 0 ? 'before that of' : 'after that of';
  return {
    precision: unit,
    ...spanAround(shiftDate(speech, shift, unit), unit),
    reasoning: `the ${unit} ${word} the speech, ${sayDate(speech)}`,
    remark: null,
  };
}

function readUnitAway([way = '', unitText = '']: string[], place: FormPlace): TimeReading | null {
  const { text, start, end, speech } = place;
  const unit = readUnit(unitText);
  const which = way.toLowerCase();
  const before = text.slice(Math.max(0, start - 5), start);
  if (/^\sof\s/u.test(text.slice(end, end + 4)) || /^-|^’\p{L}{2}/u.test(text.slice(end, end + 3)))
    return null;
  if (which === 'coming' && !/the\s*/iu.test(text.slice(start, end)) && !/the\s$/iu.test(before)) return null;
  const back = which === 'last' || which === 'past';
  const ahead = which === 'next' || which === 'coming';
  // "The last year" and "the coming decade" run from the day of the speech; "last year" is one of the calendar.
  const running = which === 'past' || /^the\s/iu.test(text.slice(start, end));
  if (running && (back || ahead) && unit !== 'century') {
    if (speech === null) return undated('span', said(place));
    const other = shiftDate(speech, back ? -1 : 1, unit);
    return {
      precision: 'span',
      from: back ? other : speech,
      to: back ? speech : other,
      reasoning: `one ${unit} ${back ? 'back' : 'on'} from ${sayDate(speech)}`,
      remark: null,
    };
  }
  return around(back ? -1 : ahead ? 1 : 0, unit, place);
}

function readNameAway(
  [way = '', season = '', month = '', weekday = '']: string[],
  place: FormPlace,
): TimeReading | null {
  const { speech } = place;
  const which = way.toLowerCase();
  if (speech === null) return undated(season ? 'season' : month ? 'month' : 'day', said(place));
  const seen = `seen from ${sayDate(speech)}`;
  if (weekday !== '')
    return weekdayAway(weekday, which === 'next' ? 'ahead' : 'back', place, which !== 'this');
  if (month !== '') {
    if (!/^\p{Lu}/u.test(month)) return null;
    const number = readMonth(month);
    const own = yearOf(speech);
    const thisYear = monthsSpan(own, number);
    const year =
      which === 'last' && thisYear.to >= speech
        ? own - 1
        : which === 'next' && thisYear.from <= speech
          ? own + 1
          : own;
    return {
      precision: 'month',
      ...monthsSpan(year, number),
      reasoning: `${which} ${englishMonths[number - 1] ?? ''}, ${seen}`,
      remark: null,
    };
  }
  const [first, last] = seasonMonths(season);
  const spans = [-2, -1, 0, 1, 2].map((shift) => {
    const year = yearOf(speech) + shift;
    return {
      from: monthsSpan(year, first).from,
      to: (last > 12 ? monthsSpan(year + 1, last - 12) : monthsSpan(year, last)).to,
    };
  });
  const span =
    which === 'last'
      ? spans.findLast(({ to }) => to < speech)
      : which === 'next'
        ? spans.find(({ from }) => from > speech)
        : (spans.find(({ from, to }) => from <= speech && to >= speech) ??
          spans.find(({ from }) => yearOf(from) === yearOf(speech)));
  if (span === undefined) return null;
  return {
    precision: 'season',
    ...span,
    reasoning: `${which} ${season.toLowerCase()}, ${seen}`,
    remark: `${season.toLowerCase()} as whole months of the northern half of the earth`,
  };
}

function readTurn([ordinal = '', unit = '']: string[], place: FormPlace): TimeReading | null {
  const { speech } = place;
  if (ordinal === '' && speech === null) return undated('span', said(place));
  const own = speech === null ? 0 : yearOf(speech);
  const first = ordinal === '' ? roundSpan(own, 'century') : null;
  const year =
    first === null
      ? (Number(ordinal) - 1) * 100
      : unit.toLowerCase() === 'century' || own > 2000
        ? yearOf(first.from) - 1
        : 2000;
  return {
    precision: 'span',
    ...yearsSpan(year - 1, year + 1),
    reasoning:
      first === null
        ? `around the year ${year}`
        : `around the year ${year}, where the century of the speech begins`,
    remark: 'how many years a turn takes is not said; one before and one after are given',
  };
}
