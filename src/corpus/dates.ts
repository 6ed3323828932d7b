import type { IsoDate } from './speech-document.ts';

/** A date as a text writes it. */
export interface DateMention {
  /** `null` where the words name no single day that exists. */
  date: IsoDate | null;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  text: string;
}

const monthNames: Record<string, number> = Object.fromEntries(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1])),
);
const month = `(${Object.keys(monthNames)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;

const forms: { pattern: RegExp; read: (groups: string[]) => [string, string, string] }[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? (\\d{4})`, 'gi'),
    read: ([day = '', name = '', year = '']) => [year, name, day],
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'gi'),
    read: ([name = '', day = '', year = '']) => [year, name, day],
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([year = '', m = '', day = '']) => [year, m, day] },
  {
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g,
    read: ([day = '', m = '', year = '']) => [year, m, day],
  },
];

/** Every date that a text names, in running order. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of forms)
    for (const match of text.matchAll(pattern)) {
      const [year, monthText, day] = read(match.slice(1));
      found.push({
        date: toIsoDate(Number(year), monthNames[monthText.toLowerCase()] ?? Number(monthText), Number(day)),
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      });
    }
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
