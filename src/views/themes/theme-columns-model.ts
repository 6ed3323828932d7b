import { formatSelection } from '../../analysis/selection-text.ts';
import { dayNumber } from '../../components/charts/time-axis.ts';
import { describeLanguage } from '../../components/language.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';

/** What the columns can be made by, beside speeches and calendar years: what the corpus knows of its documents. */
const placeKinds = ['speaker', 'role', 'venue', 'city', 'publisher', 'language'] as const;
type PlaceKind = (typeof placeKinds)[number];

/** By what the columns are made. */
export type ColumnKind = 'speech' | 'year' | PlaceKind;

/** The kinds that part the documents: speeches, years, and each field with two values or more. */
export function offeredKinds(documents: readonly DocumentSummary[]): ColumnKind[] {
  const parting = placeKinds.filter((kind) => new Set(documents.map((each) => each[kind] ?? '')).size > 1);
  return ['speech', 'year', ...parting];
}

/** More columns than this are not read side by side: years take their place. */
const mostSpeechColumns = 12;

/** One column of the matrix, whether or not the filter leaves a paragraph in it. */
export interface ThemeColumn {
  /** As `ThemeGroup.key`. */
  key: string;
  /** The selection that its evidence is counted in, as links write it. */
  selection: string;
  /** The speech, where the column is one. */
  document: DocumentSummary | null;
  /** Place of the speech in the corpus, which fixes its colour; -1 for a year. */
  index: number;
  /** The head of a column that is neither a speech nor a year: a speaker, a venue. */
  label: string | null;
  /** A speech's date; "2021" for a year; `null` undated. */
  date: string | null;
  speeches: number;
  /** Where it stands on the time axis: the speech's day, the middle of the year; `null` undated. */
  day: number | null;
  /** The calendar years without a speech between the column before and this one. */
  gap: { from: number; to: number } | null;
}

/** The kind that is asked for, or the one that fits: speeches, beyond twelve of them years (where there are dates). */
export function columnKindOf(
  asked: 'auto' | ColumnKind,
  documents: readonly DocumentSummary[],
): { kind: ColumnKind; automatic: boolean } {
  const many = documents.length > mostSpeechColumns && documents.some(({ date }) => date !== null);
  if (asked === 'auto') return { kind: many ? 'year' : 'speech', automatic: many };
  return { kind: asked, automatic: false };
}

/** @param documents what the filter leaves, in the corpus's order, each with its place there */
export function computeThemeColumns(
  documents: readonly { document: DocumentSummary; index: number }[],
  kind: ColumnKind,
): ThemeColumn[] {
  const columns =
    kind === 'speech'
      ? documents.map(speechColumn)
      : kind === 'year'
        ? yearColumns(documents)
        : placeColumns(documents, kind);
  return columns.map((column, i) => ({ ...column, gap: gapBetween(columns[i - 1], column) }));
}

function speechColumn({ document, index }: { document: DocumentSummary; index: number }): ThemeColumn {
  return {
    key: document.id,
    selection: formatSelection({ documents: [document.id] }),
    document,
    index,
    label: null,
    date: document.date,
    speeches: 1,
    day: document.date === null ? null : dayNumber(document.date),
    gap: null,
  };
}

function yearColumns(documents: readonly { document: DocumentSummary }[]): ThemeColumn[] {
  const years = new Map<string, string[]>();
  for (const { document } of documents) {
    const year = document.date?.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), document.id]);
  }
  return [...years].map(([year, ids]) => ({
    key: year,
    selection: formatSelection(
      year === '' ? { documents: ids } : { from: `${year}-01-01`, to: `${year}-12-31` },
    ),
    document: null,
    index: -1,
    label: null,
    date: year === '' ? null : year,
    speeches: ids.length,
    day: year === '' ? null : dayNumber(`${year}-07-02`),
    gap: null,
  }));
}

function placeColumns(documents: readonly { document: DocumentSummary }[], kind: PlaceKind): ThemeColumn[] {
  const places = new Map<string, string[]>();
  for (const { document } of documents) {
    const place = document[kind] ?? '';
    places.set(place, [...(places.get(place) ?? []), document.id]);
  }
  return [...places].map(([place, ids]) => ({
    key: place,
    selection: formatSelection({ documents: ids }),
    document: null,
    index: -1,
    label: labelOf(kind, place),
    date: null,
    speeches: ids.length,
    day: null,
    gap: null,
  }));
}

function labelOf(kind: PlaceKind, place: string): string {
  const label = kind === 'language' ? describeLanguage(place) : place;
  return label === null || label === '' ? `no ${kind === 'role' ? 'office' : kind}` : label;
}

function gapBetween(before: ThemeColumn | undefined, after: ThemeColumn): ThemeColumn['gap'] {
  if (before === undefined || before.date === null || after.date === null) return null;
  const from = Number(before.date.slice(0, 4)) + 1;
  const to = Number(after.date.slice(0, 4)) - 1;
  return from <= to ? { from, to } : null;
}
