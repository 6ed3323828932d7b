import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { select, type SelectionSpec } from '../analysis/selection.ts';
import { yearOf } from '../analysis/time-calendar.ts';
import type { TimeReference } from '../analysis/time-form.ts';
import { timeRecords, type TimeRecord, timesOfParagraph } from '../analysis/time-record.ts';
import { paragraphTokens } from '../analysis/token-columns.ts';
import { type Passage, passageWindow, placeOf } from './passage.ts';
import { mostWordsForYears } from './year-limit.ts';

/** Years that times of a speech lie in: one year, or the first and last of a longer stretch. */
export interface YearStretch {
  first: number;
  last: number;
}

/** How often a speech names a year or a stretch of years. */
export interface YearMark extends YearStretch {
  count: number;
}

/** The years that one speech names. */
export interface SpeechYears {
  document: string;
  /** By first year, then last. */
  marks: YearMark[];
  /** Times whose days could not be settled. */
  open: number;
}

/** Which years each speech of a selection names, and how often: days, months and seasons count for their year. */
export function findYears(corpus: LoadedCorpus, { selection }: { selection: SelectionSpec }): SpeechYears[] {
  const { columns } = corpus;
  const { documents, paragraphs } = select(corpus, selection);
  const byDocument = new Map(documents.map((document) => [document, new Map<string, YearMark>()]));
  const open = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const document = columns.documentOf[paragraph] ?? 0;
    for (const time of timesOfParagraph(corpus, paragraph)) {
      const years = stretchOf(time);
      if (years === null) {
        open.set(document, (open.get(document) ?? 0) + 1);
        continue;
      }
      const marks = byDocument.get(document);
      const key = `${years.first} ${years.last}`;
      marks?.set(key, { ...years, count: (marks.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...byDocument].map(([document, marks]) => ({
    document: columns.documentIds[document] ?? '',
    marks: [...marks.values()].sort((a, b) => a.first - b.first || a.last - b.last),
    open: open.get(document) ?? 0,
  }));
}

export interface YearEvidence {
  count: number;
  /** A window of them, in running order. */
  times: TimeRecord[];
  passages: Passage[];
  passageCount: number;
}

/** The times behind a mark, `years: null` those that stayed open, with their passages. */
export function findYearEvidence(
  corpus: LoadedCorpus,
  { selection, years }: { selection: SelectionSpec; years: YearStretch | null },
): YearEvidence {
  const isWanted = (time: TimeReference | TimeRecord) => {
    const own = stretchOf(time);
    return own === null || years === null
      ? own === years
      : own.first === years.first && own.last === years.last;
  };
  const passages: Passage[] = [];
  const times: TimeRecord[] = [];
  let [count, passageCount] = [0, 0];
  for (const paragraph of select(corpus, selection).paragraphs) {
    const marks = timesOfParagraph(corpus, paragraph).filter(isWanted);
    if (marks.length === 0) continue;
    count += marks.length;
    passageCount++;
    if (passages.length >= passageWindow) continue;
    times.push(...timeRecords(corpus, [paragraph]).filter(isWanted));
    passages.push({
      ...placeOf(corpus, paragraph),
      text: paragraphTokens(corpus.columns, paragraph).text,
      marks: marks.map(({ start, end }) => ({ start, end })),
    });
  }
  return { count, times, passages, passageCount };
}

/** A time that a speech names, and the years that it lies in; `null` where it stayed open. */
export interface SpeechTime {
  /** Number in the document, from 1. */
  paragraph: number;
  /** UTF-16 offsets in the paragraph's text, `end` exclusive. */
  start: number;
  end: number;
  years: YearStretch | null;
  reasoning: string;
}

/** The times that one speech names, all turns included; none for an unknown document. */
export function findSpeechTimes(corpus: LoadedCorpus, { document }: { document: string }): SpeechTime[] {
  const { paragraphs } = select(corpus, { documents: [document], allTurns: true });
  return Array.from(paragraphs, (paragraph) =>
    timesOfParagraph(corpus, paragraph).map((time): SpeechTime => ({
      paragraph: corpus.columns.paragraphNumber[paragraph] ?? 0,
      start: time.start,
      end: time.end,
      years: stretchOf(time),
      reasoning: time.reasoning,
    })),
  ).flat();
}

/** Paragraphs that name a time within these years, all turns included. */
export function paragraphsNaming(corpus: LoadedCorpus, { first, last }: YearStretch): number[] {
  const found: number[] = [];
  for (let paragraph = 0; paragraph < corpus.columns.documentOf.length; paragraph++)
    if (
      timesOfParagraph(corpus, paragraph).some((time) => {
        const years = stretchOf(time);
        return years !== null && years.first >= first && years.last <= last;
      })
    )
      found.push(paragraph);
  return found;
}

/** Every year in which a time lies that is no longer than a year, in order; none of a corpus beyond the limit. */
export function namedYears(corpus: LoadedCorpus): number[] {
  if ((corpus.columns.paragraphStart.at(-1) ?? 0) > mostWordsForYears) return [];
  const years = new Set<number>();
  for (let paragraph = 0; paragraph < corpus.columns.documentOf.length; paragraph++)
    for (const time of timesOfParagraph(corpus, paragraph)) {
      const stretch = stretchOf(time);
      if (stretch !== null && stretch.first === stretch.last) years.add(stretch.first);
    }
  return [...years].sort((a, b) => a - b);
}

function stretchOf({ from, to }: Pick<TimeReference, 'from' | 'to'>): YearStretch | null {
  return from === null || to === null ? null : { first: yearOf(from), last: yearOf(to) };
}
