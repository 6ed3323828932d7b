/** A true time axis of whole calendar years. Days count from 1970-01-01. */
export interface TimeAxis {
  /** First day of the first year, and of the year after the last. */
  firstDay: number;
  endDay: number;
  years: AxisYear[];
}

export interface AxisYear {
  year: number;
  startDay: number;
  endDay: number;
  /** True where no date falls into it: it is hatched, and nothing crosses it. */
  empty: boolean;
}

/** The axis that holds all dates (ISO, in any order); `null` without one. */
export function computeTimeAxis(dates: readonly string[]): TimeAxis | null {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return null;
  const spoken = new Set(years);
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return {
    firstDay: dayNumber(`${first}-01-01`),
    endDay: dayNumber(`${last + 1}-01-01`),
    years: Array.from({ length: last - first + 1 }, (_, i) => ({
      year: first + i,
      startDay: dayNumber(`${first + i}-01-01`),
      endDay: dayNumber(`${first + i + 1}-01-01`),
      empty: !spoken.has(first + i),
    })),
  };
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date.padStart(10, '0')}T00:00:00Z`) / 86_400_000);
}

/** The ISO date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);
}

/** Runs of empty years, each as one stretch of days. */
export function emptyStretches({ years }: TimeAxis): { startDay: number; endDay: number }[] {
  const stretches: { startDay: number; endDay: number }[] = [];
  for (const { startDay, endDay, empty } of years) {
    const last = stretches.at(-1);
    if (!empty) continue;
    if (last?.endDay === startDay) last.endDay = endDay;
    else stretches.push({ startDay, endDay });
  }
  return stretches;
}
