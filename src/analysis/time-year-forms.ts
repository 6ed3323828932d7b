import { monthsSpan, roundSpan, yearsSpan } from './time-calendar.ts';
import { type FormPlace, inFull, open, type TimeForm, timePattern, type TimeReading } from './time-form.ts';
import { decadeWords, gap, ordinalPattern, readOrdinal, seasonMonths, seasonPattern } from './time-words.ts';
import { isYear } from './time-year.ts';

const ordinalStarts = [
  '#',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
];

const year = '(\\d{4})';

/** Seasons, years, decades and centuries that are written out. Earlier forms are tried first. */
export const yearForms: readonly TimeForm[] = [
  {
    starts: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    pattern: timePattern(`${seasonPattern}${gap}(?:of${gap})?${year}(?:[-–/](\\d\\d))?`),
    read: ([season = '', y = ''], { text, start }) =>
      /(?:Arab|Prague|Russian)\s$/u.test(text.slice(Math.max(0, start - 10), start))
        ? null
        : readSeason(season, Number(y), inFull),
  },
  {
    starts: ['from', 'between', '#'],
    pattern: timePattern(
      `(?:(?:from|between)${gap})?${year}(?:(-|–|—|/)(\\d{4}|\\d\\d)|${gap}(?:to|and|through|until|till)${gap}${year})`,
    ),
    read: readYears,
  },
  {
    starts: ['#'],
    pattern: timePattern("(\\d{3}0)[’']?s"),
    read: ([first = '']) => readDecade(Number(first)),
  },
  {
    starts: ['#'],
    pattern: timePattern('(\\d0)s'),
    read: ([first = ''], { text, start }) =>
      /[’'‘]$|\b(?:the|late|early)\s$|mid-$/u.test(text.slice(Math.max(0, start - 8), start)) &&
      Number(first) >= 20
        ? readDecade(1900 + Number(first))
        : null,
  },
  {
    starts: decadeWords,
    pattern: timePattern(`(${decadeWords.join('|')})`),
    read: ([name = ''], { text, start }) =>
      /\bthe\s(?:\p{L}+\s)?$|(?:early|late|mid)[\s-]$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
      !/\b(?:his|her|their|my|our)\s/iu.test(text.slice(Math.max(0, start - 12), start))
        ? {
            ...readDecade(1900 + (decadeWords.indexOf(name.toLowerCase()) + 2) * 10),
            remark: 'the text names no century; the twentieth is meant unless it says otherwise',
          }
        : null,
  },
  {
    starts: ordinalStarts,
    pattern: timePattern(
      `${ordinalPattern}(?=(?:,| and| to| or|-|–)?\\s?(?:${ordinalPattern}[ -])?\\s?centur)(?:[ -]centur(?:y|ies))?( BCE?)?`,
    ),
    read: ([name = '', , bc = '']) => {
      const number = readOrdinal(name);
      if (number === null || number < 1 || number > 22) return null;
      // "A second century of peace" counts centuries.
      if (number < 5 && !/\d/.test(name)) return null;
      if (bc !== '') return open('century', inFull, 'centuries before the common era are not on the axis');
      return {
        precision: 'century',
        ...yearsSpan(number * 100 - 99, number * 100),
        reasoning: inFull,
        remark: null,
      };
    },
  },
  {
    starts: ['year', '#'],
    pattern: timePattern(`(?:year${gap})?${year}`),
    read: ([y = ''], { text, end }) =>
      isYear(text, end - 4, end)
        ? { precision: 'year', ...yearsSpan(Number(y)), reasoning: inFull, remark: null }
        : null,
  },
];

function readYears(
  [first = '', mark = '', short = '', last = '']: string[],
  { text, start, end }: FormPlace,
): TimeReading | null {
  const from = Number(first);
  const written = last || short;
  const to = written.length === 2 ? from - (from % 100) + Number(written) : Number(written);
  const at = text.indexOf(first, start);
  const led = /^(?:from|between)/iu.test(text.slice(start, end));
  const bare = mark === '' && !led;
  // "1999 and 2003" are two years; "1999 to 2003" and "1999–2003" are one span.
  if (bare && /\sand\s/iu.test(text.slice(start, end))) return null;
  if (from < 1000 || to > 2199 || to <= from) return null;
  if (!isYear(`${led ? 'from ' : text.slice(0, at)}${first}`, led ? 5 : at, (led ? 5 : at) + 4)) return null;
  if (mark === '' && !isYear(text, end - 4, end)) return null;
  return { precision: 'span', ...yearsSpan(from, to), reasoning: inFull, remark: null };
}

function readSeason(season: string, y: number, reasoning: string): TimeReading {
  const [first, last] = seasonMonths(season);
  const end = last > 12 ? monthsSpan(y + 1, last - 12) : monthsSpan(y, last);
  return {
    precision: 'season',
    from: monthsSpan(y, first).from,
    to: end.to,
    reasoning,
    remark: `${season.toLowerCase()} as whole months of the northern half of the earth`,
  };
}

function readDecade(first: number): TimeReading {
  return {
    precision: 'decade',
    ...roundSpan(first, 'decade'),
    reasoning: inFull,
    remark: first % 100 === 0 ? `the first decade; “${first}s” can also mean the century` : null,
  };
}
