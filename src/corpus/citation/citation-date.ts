import type { IsoDate } from '../speech-document.ts';

// prettier-ignore
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
// MLA 9, appendix 1: May, June and July are not shortened.
// prettier-ignore
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function partsOf(date: IsoDate) {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month) - 1, day: String(Number(day)) };
}

/** "2017, April 26" */
export function formatYearFirst(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}, ${months[month] ?? ''} ${day}`;
}

/** "April 26, 2017" */
export function formatMonthFirst(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${months[month] ?? ''} ${day}, ${year}`;
}

/** "26 Apr. 2017" */
export function formatDayFirst(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${shortMonths[month] ?? ''} ${year}`;
}
