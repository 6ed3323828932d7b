import { formatMonth, formatQuantity } from '../../components/format.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';

/** A question that the corpus can answer, with the state that answers it. */
export interface StartingQuestion {
  question: string;
  /** Where it leads, in a few words. */
  where: string;
  to: Partial<UrlState>;
}

interface Ingredients {
  /** What the filter leaves, in order of date. */
  documents: readonly DocumentSummary[];
  /** Whether any theme changed. */
  themesMoved: boolean;
  name: { word: string; count: number; speeches: number } | null;
}

/** Up to three questions made from what the corpus has; fewer where it lacks something. */
export function computeStartingQuestions({ documents, themesMoved, name }: Ingredients): StartingQuestion[] {
  return [
    themesMoved ? themeQuestion(documents) : null,
    seriesQuestion(documents) ?? firstAndLastQuestion(documents),
    name === null ? null : nameQuestion(name),
  ].filter((question) => question !== null);
}

function themeQuestion(documents: readonly DocumentSummary[]): StartingQuestion | null {
  const years = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return {
    question: `Which themes came, and which went, between ${first} and ${last}?`,
    where: 'Themes, sorted by change',
    to: { view: 'themes', sort: 'change' },
  };
}

function seriesQuestion(documents: readonly DocumentSummary[]): StartingQuestion | null {
  const series = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const name = seriesName(document.shortTitle);
    if (document.date !== null && name !== '' && name !== document.shortTitle)
      series.set(name, [...(series.get(name) ?? []), document]);
  }
  const [longest] = [...series].sort(([, a], [, b]) => b.length - a.length);
  const [first, last] = [longest?.[1][0], longest?.[1].at(-1)];
  if (longest === undefined || first === undefined || last === undefined || first === last) return null;
  const [a, b] = [first.date?.slice(0, 4), last.date?.slice(0, 4)];
  return {
    question:
      a === b
        ? `What did the ${longest[0]} hear the last time that it did not hear the first time?`
        : `What did the ${longest[0]} hear in ${b} that it did not hear in ${a}?`,
    where: 'Compare, two speeches',
    to: { view: 'compare', a: first.id, b: last.id },
  };
}

function firstAndLastQuestion(documents: readonly DocumentSummary[]): StartingQuestion | null {
  const dated = documents.filter(({ date }) => date !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return {
    question: `Which words set ${formatMonth(last.date)} apart from ${formatMonth(first.date)}?`,
    where: 'Compare, the first speech and the last',
    to: { view: 'compare', a: first.id, b: last.id },
  };
}

function nameQuestion({
  word,
  count,
  speeches,
}: {
  word: string;
  count: number;
  speeches: number;
}): StartingQuestion {
  return {
    question: `Where is ${word} named, and next to which words?`,
    where: `Search, ${formatQuantity(count, 'hit')} in ${formatQuantity(speeches, 'speech', 'speeches')}`,
    to: { view: 'search', q: word },
  };
}

/** A title without its number: "6th Moscow Conference" and "9th Moscow Conference" are one series. */
export function seriesName(title: string): string {
  return title
    .replace(/\b\d+(?:st|nd|rd|th)?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
