import { englishMonths, englishWeekdays, type TimeUnit } from './time-calendar.ts';

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
]
  .join(' ')
  .split(' ');
const romans = '– I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');
const fractions: Record<string, number> = {
  'half a': 0.5,
  'a quarter of a': 0.25,
  'three quarters of a': 0.75,
  'a couple of': 2,
  'a dozen': 12,
};

const word = [...small.slice(1).reverse(), ...tens];
/** Between two words; line ends and doubled spaces are usual in scraped text. */
export const gap = '\\s{1,3}';
/** Sources of regular expressions; each is one group. */
export const countPattern = `(\\d{1,4}|${Object.keys(fractions).join('|')}|(?:a|${small.slice(1, 10).join('|')}) (?:hundred|thousand)|(?:${tens.join('|')})[- ](?:${small.slice(1, 10).join('|')})|${word.join('|')}|an?)`;
export const unitPattern = '(day|week|month|year|decade|centur)(?:s|y|ies)?';
export const monthPattern = `(${englishMonths.join('|')})`;
/** With the short forms, which only stand for a month beside a day or a year. */
export const anyMonthPattern = `(${englishMonths.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
export const weekdayPattern = `(${englishWeekdays.join('|')})`;
export const seasonPattern = '(spring|summer|autumn|fall|winter)';
export const ordinalPattern = `(\\d{1,2}(?:st|nd|rd|th)|${ordinals.slice(1).reverse().join('|')}|${romans.slice(5).reverse().join('|')})`;
export const decadeWords = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** Words with which a count can begin: where a look for "three years ago" is worth while. */
export const countStarts = new Set(
  [...word, ...Object.keys(fractions)].map((text) => text.split(/[ -]/)[0] ?? '').concat('a', 'an'),
);

/** "eighty-five", "75", "half a", "a" → a number; `null` for what is none. */
export function readCount(text: string): number | null {
  const plain = text.toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const fraction = fractions[plain];
  if (fraction !== undefined) return fraction;
  if (plain === 'a' || plain === 'an') return 1;
  const [first = '', second = ''] = plain.split(/[- ]/);
  if (second === 'hundred' || second === 'thousand')
    return Math.max(1, small.indexOf(first)) * (second === 'hundred' ? 100 : 1000);
  const ten = tens.indexOf(first);
  if (ten < 0) return small.includes(plain) ? small.indexOf(plain) : null;
  return (ten + 2) * 10 + Math.max(0, small.indexOf(second));
}

/** "19th", "nineteenth", "XIX" → 19. */
export function readOrdinal(text: string): number | null {
  const number = Number.parseInt(text, 10);
  if (!Number.isNaN(number)) return number;
  const place = Math.max(ordinals.indexOf(text.toLowerCase()), romans.indexOf(text));
  return place < 1 ? null : place;
}

/** "Sept" → 9. */
export function readMonth(text: string): number {
  return englishMonths.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1;
}

export function readUnit(text: string): TimeUnit {
  const plain = text.toLowerCase();
  if (plain === 'day' || plain === 'week' || plain === 'month' || plain === 'year' || plain === 'decade')
    return plain;
  return 'century';
}

/** Months of a season on the northern half of the earth, as weather services count them; winter ends next year. */
export function seasonMonths(name: string): [first: number, last: number] {
  const seasons: Record<string, [number, number]> = {
    spring: [3, 5],
    summer: [6, 8],
    autumn: [9, 11],
    fall: [9, 11],
  };
  return seasons[name.toLowerCase()] ?? [12, 14];
}
