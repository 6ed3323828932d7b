import type { TimeRecord } from './time-record.ts';

/** A time that a person listed when reading. */
export interface ListedTime {
  /** Id or file name of the document. */
  document: string;
  paragraph: number;
  text: string;
  from: string | null;
  to: string | null;
}

/** How what was found agrees with a list made by reading. A ratio is `null` where there is nothing to divide by. */
export interface TimeEvaluation {
  listed: number;
  found: number;
  /** Found and listed: same paragraph, and one text holds the other. */
  both: number;
  /** Of these, how many have the same first and last day. */
  sameDays: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  missed: ListedTime[];
  extra: TimeRecord[];
  /** Found with other days than the list has. */
  different: { listed: ListedTime; found: TimeRecord }[];
}

/** Compares what was found with a list made by reading, in the documents that the list names. */
export function evaluateTimes(records: readonly TimeRecord[], listed: readonly ListedTime[]): TimeEvaluation {
  const names = new Set(listed.map(({ document }) => document));
  const left = new Set(records.filter(({ document, file }) => names.has(document) || names.has(file)));
  const found = left.size;
  const missed: ListedTime[] = [];
  const different: TimeEvaluation['different'] = [];
  let sameDays = 0;
  for (const time of listed) {
    const candidates = [...left].filter(
      (record) =>
        (record.document === time.document || record.file === time.document) &&
        record.paragraph === time.paragraph &&
        sharesText(record.text, time.text),
    );
    const agrees = (record: TimeRecord) => record.from === time.from && record.to === time.to;
    const match =
      candidates.find((record) => agrees(record) && record.text === time.text) ??
      candidates.find(agrees) ??
      candidates[0];
    if (match === undefined) {
      missed.push(time);
      continue;
    }
    left.delete(match);
    if (agrees(match)) sameDays++;
    else different.push({ listed: time, found: match });
  }
  const both = listed.length - missed.length;
  return {
    listed: listed.length,
    found,
    both,
    sameDays,
    precision: ratio(both, found),
    recall: ratio(both, listed.length),
    f1: ratio(2 * both, found + listed.length),
    missed,
    extra: [...left],
    different,
  };
}

/** Reads a JSON array of records with `document`, `paragraph`, `text`, `from` and `to`. Never throws. */
export function parseListedTimes(text: string): { listed: ListedTime[]; problems: string[] } {
  const listed: ListedTime[] = [];
  const problems: string[] = [];
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch (error) {
    problems.push(`expected JSON, found: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (records !== undefined && !Array.isArray(records)) problems.push('expected an array of records');
  for (const [i, record] of (Array.isArray(records) ? records : []).entries()) {
    const fields: Record<string, unknown> =
      typeof record === 'object' && record !== null ? { ...record } : {};
    const document = fields['document'] ?? fields['file'];
    const { paragraph, text: said, from = null, to = null } = fields;
    if (
      typeof document === 'string' &&
      typeof paragraph === 'number' &&
      typeof said === 'string' &&
      (from === null || typeof from === 'string') &&
      (to === null || typeof to === 'string')
    )
      listed.push({ document, paragraph, text: said, from, to });
    else
      problems.push(
        `record ${i + 1}: expected {"document": "…", "paragraph": 1, "text": "…", "from": "1941-06-22", "to": "1941-06-22"}`,
      );
  }
  return { listed, problems };
}

function sharesText(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}
