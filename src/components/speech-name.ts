import type { Manifest } from '../corpus/artifact.ts';
import { formatDate, formatMonth } from './format.ts';

const cache = new WeakMap<Manifest, Map<string, string>>();

/**
 * What a speech is called where there is little room: its month ("Apr 2017"); its day where the month has several
 * speeches; its title where the day has, or where it has no date.
 */
export function nameSpeech(manifest: Manifest, id: string): string {
  const names = cache.get(manifest) ?? nameAll(manifest);
  cache.set(manifest, names);
  return names.get(id) ?? id;
}

function nameAll({ documents }: Manifest): Map<string, string> {
  const ofDay = new Map<string, number>();
  const ofMonth = new Map<string, number>();
  for (const { date } of documents) {
    if (date === null) continue;
    ofDay.set(date, (ofDay.get(date) ?? 0) + 1);
    ofMonth.set(date.slice(0, 7), (ofMonth.get(date.slice(0, 7)) ?? 0) + 1);
  }
  return new Map(
    documents.map(({ id, date, shortTitle }) => {
      if (date === null) return [id, shortTitle];
      if (ofMonth.get(date.slice(0, 7)) === 1) return [id, formatMonth(date)];
      return [id, ofDay.get(date) === 1 ? formatDate(date) : `${formatDate(date)}: ${shortTitle}`];
    }),
  );
}
