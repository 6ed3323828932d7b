import { computeTimeAxis, dayNumber, type TimeAxis } from '../../components/charts/time-axis.ts';
import { formatDate, formatQuantity } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import type { DocumentSummary, Manifest } from '../../corpus/artifact.ts';
import type { SpeechYears, YearMark } from '../../search/year-references.ts';

/** The years that one speech names, or all speeches together where there are too many for a row each. */
export interface YearRow {
  /** `null` where the row stands for all speeches. */
  document: DocumentSummary | null;
  /** Place in the corpus: it fixes the colour; -1 for all. */
  index: number;
  /** Day number of the speech, `null` without a date. */
  day: number | null;
  marks: YearMark[];
  /** Times that stayed open. */
  open: number;
}

export interface YearsModel {
  axis: TimeAxis;
  /** First years of decades or centuries, whichever fits. */
  ticks: number[];
  rows: YearRow[];
  /** The earliest and the latest year named. */
  first: number;
  last: number;
  count: number;
}

/** Up to this many speeches have a row each. */
const mostRows = 12;

/** Puts the years that speeches name on an axis from the earliest named to the present; `null` where none is. */
export function computeYearsSpoken(manifest: Manifest, speeches: readonly SpeechYears[]): YearsModel | null {
  const marks = speeches.flatMap((speech) => speech.marks);
  if (marks.length === 0) return null;
  const rows = speeches.flatMap(({ document: id, marks: own, open }): YearRow[] => {
    const index = manifest.documents.findIndex((document) => document.id === id);
    const document = manifest.documents[index];
    if (document === undefined) return [];
    return [
      { document, index, day: document.date === null ? null : dayNumber(document.date), marks: own, open },
    ];
  });
  const dates = rows.flatMap(({ document }) => document?.date ?? []);
  const named = marks.flatMap(({ first, last }) =>
    [first, last].map((year) => `${String(year).padStart(4, '0')}-01-01`),
  );
  const axis = computeTimeAxis([...dates, ...named]);
  if (axis === null) return null;
  const [first, last] = [axis.years[0]?.year ?? 0, axis.years.at(-1)?.year ?? 0];
  const step = last - first > 300 ? 100 : last - first > 12 ? 10 : 1;
  return {
    axis,
    ticks: axis.years.flatMap(({ year }) => (year % step === 0 ? [year] : [])),
    rows: rows.length > mostRows ? [together(rows)] : rows,
    first: Math.min(...marks.map((mark) => mark.first)),
    last: Math.max(...marks.map((mark) => mark.last)),
    count: marks.reduce((sum, { count }) => sum + count, 0),
  };
}

function together(rows: readonly YearRow[]): YearRow {
  const all = new Map<string, YearMark>();
  for (const mark of rows.flatMap(({ marks }) => marks)) {
    const key = `${mark.first} ${mark.last}`;
    all.set(key, { ...mark, count: mark.count + (all.get(key)?.count ?? 0) });
  }
  return {
    document: null,
    index: -1,
    day: null,
    marks: [...all.values()].sort((a, b) => a.first - b.first || a.last - b.last),
    open: rows.reduce((sum, { open }) => sum + open, 0),
  };
}

/** "1941", "1946–2021", with how often if more than once. */
export function markName({ first, last, count }: YearMark): string {
  const years = first === last ? String(first) : `${first}–${last}`;
  return count === 1 ? years : `${years} ×${count}`;
}

/** "1941, named 3 times, 24 June 2021" */
export function describeMark(
  mark: { first: number; last: number; count: number },
  manifest: Manifest,
  document: string | null,
): string {
  const date = manifest.documents.find(({ id }) => id === document)?.date ?? null;
  const where =
    document === null ? 'in all speeches' : date === null ? nameSpeech(manifest, document) : formatDate(date);
  return `${markName({ ...mark, count: 1 })}, named ${formatQuantity(mark.count, 'time')}, ${where}`;
}

/** Something to be labelled: where it belongs, and how long its label is, along the axis. */
export interface LabelWish {
  at: number;
  size: number;
}

/**
 * Moves labels apart along an axis of a given length, in the order given, as little as keeps them from touching:
 * pushed on from the start, then back from the end. Centres; `null` where a label found no room, the last first.
 */
export function spreadLabels(wishes: readonly LabelWish[], length: number): (number | null)[] {
  const total = (upTo: number) => wishes.slice(0, upTo).reduce((sum, { size }) => sum + size, 0);
  let fitting = wishes.length;
  while (fitting > 0 && total(fitting) > length) fitting--;
  const placed: number[] = [];
  let end = 0;
  for (const { at, size } of wishes.slice(0, fitting)) {
    const centre = Math.max(at, end + size / 2);
    placed.push(centre);
    end = centre + size / 2;
  }
  let limit = length;
  for (let i = fitting - 1; i >= 0; i--) {
    const size = wishes[i]?.size ?? 0;
    placed[i] = Math.min(placed[i] ?? 0, limit - size / 2);
    limit = (placed[i] ?? 0) - size / 2;
  }
  return wishes.map((_, i) => placed[i] ?? null);
}
