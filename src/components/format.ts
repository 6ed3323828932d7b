// Making a formatter takes a hundred times as long as using it.
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const inFull = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const monthAndYear = dateFormat({ month: 'long', year: 'numeric' });
const monthOnly = dateFormat({ month: 'long' });
const whole = new Intl.NumberFormat('en-GB');
const fixed = Array.from(
  { length: 7 },
  (_, digits) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

function formatDay(date: string, format: Intl.DateTimeFormat): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "26 April 2017" */
export function formatDate(date: string | null): string {
  return date === null ? 'undated' : formatDay(date, inFull);
}

/** "Apr 2017"; never "Sept". */
export function formatMonth(date: string | null): string {
  if (date === null) return 'undated';
  return `${formatDay(date, monthOnly).slice(0, 3)} ${date.slice(0, 4)}`;
}

/** "April 2017" */
export function formatLongMonth(date: string | null): string {
  return date === null ? 'undated' : formatDay(date, monthAndYear);
}

/** "7,589" */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** "1 paragraph", "2 paragraphs" */
export function formatQuantity(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`;
}

/** "5.3"; a figure that does not exist is a dash. */
export function formatFixed(value: number | null, digits = 1): string {
  if (value === null) return '–';
  const text = (fixed[digits] ?? whole).format(Math.abs(value));
  return value < 0 && Number(value.toFixed(digits)) !== 0 ? `−${text}` : text;
}

/** "0.44", "0.012", "< 0.001": a p-value. */
export function formatP(p: number): string {
  return p < 0.001 ? '< 0.001' : formatFixed(p, p < 0.1 ? 3 : 2);
}

/** "+25", "−29", "0": a difference in percentage points or the like. */
export function formatSigned(value: number | null, digits = 0): string {
  if (value === null) return '–';
  const text = formatFixed(value, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

/** "one", "two" … "twelve", then figures: for sentences. */
export function formatSpelled(count: number): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ];
  return words[count] ?? formatCount(count);
}

/** "3 years 5 months": the whole months between two days. */
export function formatGap(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  const years = Math.floor(months / 12);
  return [
    years > 0 ? formatQuantity(years, 'year') : '',
    months % 12 > 0 ? formatQuantity(months % 12, 'month') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
