import type { ChangeKind } from '../../analysis/theme-change.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { formatSelection, parseSelection } from '../../analysis/selection-text.ts';
import { formatDate } from '../../components/format.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { ParagraphPlace } from '../../search/passage.ts';

/** What a side can be set to. */
export interface SpanChoice {
  /** As links write a selection. */
  value: string;
  label: string;
}

/** The halves of the calendar years, every year with a speech, every dated speech. */
export function computeSpanChoices(documents: readonly DocumentSummary[]): {
  halves: SpanChoice[];
  years: SpanChoice[];
  speeches: SpanChoice[];
} {
  const years = [...new Set(documents.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  return {
    halves:
      first === undefined || last === undefined || first === last
        ? []
        : halvesOf(Number(first), Number(last)),
    years: years.map((year) => ({ value: `year:${year}`, label: year })),
    speeches: documents.map(({ id, date, shortTitle }) => ({
      value: formatSelection({ documents: [id] }),
      label: date === null ? shortTitle : `${formatDate(date)}, ${shortTitle}`,
    })),
  };
}

/** The two sides of a link, or the halves, or the first speech and the last; `null` where there are no two. */
export function chosenSpans(
  { a, b }: { a: string | null; b: string | null },
  documents: readonly DocumentSummary[],
): { earlier: string; later: string } | null {
  const { halves, speeches } = computeSpanChoices(documents);
  const [first, last] = halves.length === 2 ? halves : [speeches[0], speeches.at(-1)];
  const earlier = a ?? first?.value;
  const later = b ?? last?.value;
  return earlier === undefined || later === undefined || earlier === later ? null : { earlier, later };
}

/** A side as a selection; a side that cannot be read was left aside when the link was resolved. */
export function specOf(text: string): SelectionSpec {
  const parsed = parseSelection(text);
  return 'problem' in parsed ? {} : parsed;
}

/** How the groups are headed, in their order. */
export const changeHeads: [ChangeKind, string, string][] = [
  ['new', 'New', 'in the later span only'],
  ['grown', 'Grown', 'by more than the interval of the difference'],
  ['shrunk', 'Shrunk', 'by more than the interval of the difference'],
  ['dropped', 'Dropped', 'in the earlier span only'],
  ['steady', 'Steady', 'the interval of the difference holds 0'],
];

/** "2017-04-26 ¶5" */
export function placeText(place: ParagraphPlace | null): string | null {
  return place === null ? null : `${place.document} ¶${place.paragraph}`;
}

function halvesOf(first: number, last: number): SpanChoice[] {
  const middle = Math.floor((first + last) / 2);
  return [
    [first, middle],
    [middle + 1, last],
  ].map(([from = 0, to = 0]) => ({
    value: from === to ? `year:${from}` : `year:${from}..${to}`,
    label: from === to ? String(from) : `${from}–${to}`,
  }));
}
