import { computeTimeAxis, dayNumber, type TimeAxis } from '../../components/charts/time-axis.ts';
import type { DocumentSummary, Manifest, ParagraphSize } from '../../corpus/artifact.ts';

/** A speech on the time axis. */
export interface TimelineMark {
  document: DocumentSummary;
  /** Place in the corpus: it fixes the colour. */
  index: number;
  /** Day number, in days since 1970-01-01. */
  day: number;
  paragraphs: ParagraphSize[];
  /** False where the filter leaves the speech out. */
  selected: boolean;
}

/** A year and more between two speeches. */
export interface TimelineGap {
  from: string;
  to: string;
}

/** The dated items that a page listed beside its speech. */
export interface RelatedGroup {
  mark: TimelineMark;
  days: number[];
  from: string;
  to: string;
}

export interface TimelineModel extends TimeAxis {
  marks: TimelineMark[];
  gaps: TimelineGap[];
  related: RelatedGroup[];
  undated: DocumentSummary[];
}

/** Days without a speech from which a gap is named. */
const namedGapDays = 540;

/** Puts the corpus on a true time axis of whole calendar years; `null` where no speech has a date. */
export function computeTimeline(manifest: Manifest, selectedIds: ReadonlySet<string>): TimelineModel | null {
  const marks = manifest.documents.flatMap((document, index): TimelineMark[] =>
    document.date === null
      ? []
      : [
          {
            document,
            index,
            day: dayNumber(document.date),
            paragraphs: document.paragraphs,
            selected: selectedIds.has(document.id),
          },
        ],
  );
  const dates = marks.flatMap(({ document }) => document.date ?? []);
  const axis = computeTimeAxis(dates);
  if (axis === null) return null;
  return {
    ...axis,
    marks,
    gaps: dates.flatMap((to, i) => {
      const from = dates[i - 1];
      return from !== undefined && dayNumber(to) - dayNumber(from) >= namedGapDays ? [{ from, to }] : [];
    }),
    related: marks.flatMap((mark) => relatedGroup(mark) ?? []),
    undated: manifest.documents.filter((document) => document.date === null),
  };
}

function relatedGroup(mark: TimelineMark): RelatedGroup | null {
  const dates = mark.document.related.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { mark, days: dates.map(dayNumber), from, to };
}
