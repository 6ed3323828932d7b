import type { ThemeDefinition } from '../corpus/artifact.ts';
import type { IsoDate } from '../corpus/speech-document.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { select, type SelectionSpec } from './selection.ts';
import { codeWith, type CueMatch } from './theme-coding.ts';
import {
  countThemes,
  paragraphSet,
  type ParagraphSet,
  paragraphTokenCount,
  themeCell,
} from './theme-counts.ts';
import type { ThemeCell, ThemeMeasureId } from './theme-measure.ts';

/** By what the columns of the table are made. */
export type ThemeGrouping = 'document' | 'year' | 'speaker' | PlaceGrouping;

/** Metadata of its document. */
export type PlaceGrouping = 'role' | 'venue' | 'city' | 'publisher' | 'language';

export interface ThemeGroup extends ParagraphSet {
  /** Document id, year, the speaker's name, or another field of the document ("" where there is none). */
  key: string;
  /** Indexes into the manifest. */
  documents: number[];
}

/** One half of the selection's calendar span, its documents pooled. */
export interface ThemeSpan extends ParagraphSet {
  from: IsoDate;
  to: IsoDate;
  documents: number[];
}

export interface ThemeRow {
  id: string;
  label: string;
  /** One for each group, in the order of `groups`. */
  cells: ThemeCell[];
  /** The whole selection, pooled. */
  total: ThemeCell;
  /** The halves of the selection's span; `null` where the selection does not span time. */
  early: ThemeCell | null;
  late: ThemeCell | null;
  /** late − early in the unit of the measure (a share: × 100 gives percentage points); `null` where one is. */
  change: number | null;
}

export interface ThemeTable {
  measure: ThemeMeasureId;
  groups: ThemeGroup[];
  /** In the lexicon's order; `sortThemeRows` gives others. */
  rows: ThemeRow[];
  all: ParagraphSet;
  /**
   * The two halves that `change` compares: the calendar years from the first speech to the last, cut in the middle
   * (2017–2024 → 2017–2020 and 2021–2024; of an odd number, the middle year falls to the earlier half). Within one
   * year the days are cut in the same way. `null` with fewer than two dates. Undated speeches are in neither half.
   */
  split: { early: ThemeSpan; late: ThemeSpan } | null;
}

export interface ThemeTableOptions {
  group?: ThemeGrouping;
  /** The manifest's themes unless others are given (with themes of one's own, for example). */
  themes?: readonly ThemeDefinition[];
}

/** Themes × documents (or years, or speakers) for a selection: every value with its inputs and its interval. */
export function computeThemeTable(
  corpus: LoadedCorpus,
  spec: SelectionSpec,
  measure: ThemeMeasureId,
  { group = 'document', themes = corpus.manifest.themes }: ThemeTableOptions = {},
): ThemeTable {
  const coding = codeWith(corpus.columns, themes);
  const selected = [...select(corpus, spec).paragraphs];
  const all = paragraphSet(corpus, selected);
  const groups = groupParagraphs(corpus, selected, group);
  const split = splitInHalves(corpus, selected);
  const count = (set: ParagraphSet) => ({ set, counts: countThemes(corpus, coding, set.paragraphs) });
  const [ofAll, ofGroups] = [count(all), groups.map(count)];
  const halves = split && { early: count(split.early), late: count(split.late) };
  const cell = (id: string, { set, counts }: ReturnType<typeof count>) =>
    themeCell(measure, counts.get(id), set);

  const rows = themes.map(({ id, label }): ThemeRow => {
    const early = halves && cell(id, halves.early);
    const late = halves && cell(id, halves.late);
    return {
      id,
      label,
      cells: ofGroups.map((counted) => cell(id, counted)),
      total: cell(id, ofAll),
      early,
      late,
      change: difference(late?.value, early?.value),
    };
  });
  return { measure, groups, rows, all, split };
}

/** A paragraph behind a cell, with the cues that made it count. */
export interface ThemePassage {
  /** Index into the columns; index of its document; its number there; its first line in the source. */
  paragraph: number;
  document: number;
  n: number;
  startLine: number;
  tokens: number;
  matches: CueMatch[];
}

/** The passages behind a theme's number, in running order. Narrow `spec` to a document for one cell of the table. */
export function themePassages(
  corpus: LoadedCorpus,
  spec: SelectionSpec,
  theme: string,
  themes: readonly ThemeDefinition[] = corpus.manifest.themes,
): ThemePassage[] {
  const coding = codeWith(corpus.columns, themes);
  const { mask } = select(corpus, spec);
  const { documentOf, paragraphNumber, startLine } = corpus.columns;
  return (coding.paragraphsOf.get(theme) ?? [])
    .filter((paragraph) => mask[paragraph] === 1)
    .map((paragraph) => ({
      paragraph,
      document: documentOf[paragraph] ?? 0,
      n: paragraphNumber[paragraph] ?? 0,
      startLine: startLine[paragraph] ?? 0,
      tokens: paragraphTokenCount(corpus, paragraph),
      matches: (coding.cuesOf[paragraph] ?? []).filter((match) => match.theme === theme),
    }));
}

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return typeof a === 'number' && typeof b === 'number' ? a - b : null;
}

function groupParagraphs(corpus: LoadedCorpus, selected: number[], by: ThemeGrouping): ThemeGroup[] {
  const { columns, manifest } = corpus;
  const groups = new Map<string, { paragraphs: number[]; documents: Set<number> }>();
  for (const paragraph of selected) {
    const document = columns.documentOf[paragraph] ?? 0;
    const summary = manifest.documents[document];
    const key =
      by === 'document'
        ? (summary?.id ?? '')
        : by === 'year'
          ? (summary?.date?.slice(0, 4) ?? '')
          : by !== 'speaker'
            ? (summary?.[by] ?? '')
            : (columns.speakers[columns.speakerOf[paragraph] ?? 0] ?? '');
    const group = groups.get(key) ?? { paragraphs: [], documents: new Set() };
    groups.set(key, group);
    group.paragraphs.push(paragraph);
    group.documents.add(document);
  }
  return [...groups].map(([key, { paragraphs, documents }]) => {
    const { tokens } = paragraphSet(corpus, paragraphs);
    return { key, documents: [...documents], paragraphs, tokens };
  });
}

function splitInHalves(corpus: LoadedCorpus, selected: number[]): ThemeTable['split'] {
  const dateOf = (paragraph: number) =>
    corpus.manifest.documents[corpus.columns.documentOf[paragraph] ?? 0]?.date ?? null;
  const dates = [...new Set(selected.flatMap((paragraph) => dateOf(paragraph) ?? []))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const middle =
    firstYear === lastYear
      ? isoDay(Math.floor((Date.parse(first) + Date.parse(last)) / 2))
      : `${String(Math.floor((firstYear + lastYear) / 2)).padStart(4, '0')}-12-31`;
  const wholeYears = firstYear !== lastYear;
  const span = (from: IsoDate, to: IsoDate): ThemeSpan => {
    const set = paragraphSet(
      corpus,
      selected.filter((paragraph) => {
        const date = dateOf(paragraph);
        return date !== null && date >= from && date <= to;
      }),
    );
    const documents = new Set(set.paragraphs.map((paragraph) => corpus.columns.documentOf[paragraph] ?? 0));
    return { from, to, documents: [...documents], ...set };
  };
  return {
    early: span(wholeYears ? `${first.slice(0, 4)}-01-01` : first, middle),
    late: span(isoDay(Date.parse(middle) + 86_400_000), wholeYears ? `${last.slice(0, 4)}-12-31` : last),
  };
}

function isoDay(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
