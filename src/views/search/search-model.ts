import { computeRate, type Rate } from '../../analysis/interval.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { RankedPassage } from '../../search/ranked-passage.ts';
import type { SearchResult } from '../../search/search.ts';

/** One query's hits in one speech: a row of the table, a point of the chart. */
export interface FrequencyRow {
  /** 0, 1, 2: query A, B, C. */
  query: number;
  text: string;
  document: string;
  /** Place in the corpus; ISO date or `null`. */
  index: number;
  date: string | null;
  count: number;
  otherCount: number;
  tokens: number;
  perThousandWords: number | null;
  low: number | null;
  high: number | null;
}

/** Hits by speech for every query that has an answer, in the order of the corpus. */
export function computeFrequencyRows(
  manifest: Manifest,
  results: readonly (SearchResult | undefined)[],
): FrequencyRow[] {
  const places = new Map(manifest.documents.map((document, index) => [document.id, index]));
  const rows = results.flatMap((result, query) =>
    (result?.documents ?? []).map((hits): FrequencyRow => {
      const index = places.get(hits.document) ?? -1;
      return {
        query,
        text: result?.query ?? '',
        document: hits.document,
        index,
        date: manifest.documents[index]?.date ?? null,
        count: hits.count,
        otherCount: hits.otherCount,
        tokens: hits.tokens,
        perThousandWords: hits.perThousandWords,
        low: hits.low,
        high: hits.high,
      };
    }),
  );
  return rows.sort((a, b) => a.index - b.index || a.query - b.query);
}

/** A point of the chart: one query in one speech, or in one year where speeches are too many to be told apart. */
export interface FrequencyPoint {
  query: number;
  text: string;
  /** What was counted, as links write it, and in words. */
  selection: string;
  label: string;
  date: string;
  rate: Rate;
}

/** More speeches than these are drawn year by year. */
export const mostSpeechPoints = 120;

/** The points of the chart; speeches without a date have none. */
export function computeFrequencyPoints(
  rows: readonly FrequencyRow[],
  most = mostSpeechPoints,
): { by: 'speech' | 'year'; points: FrequencyPoint[] } {
  const dated = rows.flatMap((row) => (row.date === null ? [] : [{ ...row, date: row.date }]));
  if (new Set(dated.map(({ document }) => document)).size <= most)
    return {
      by: 'speech',
      points: dated.map(({ query, text, document, date, ...rate }) => ({
        query,
        text,
        selection: document,
        label: date,
        date,
        rate,
      })),
    };
  const years = new Map<
    string,
    { query: number; text: string; year: string; count: number; tokens: number }
  >();
  for (const { query, text, date, count, tokens } of dated) {
    const year = date.slice(0, 4);
    const sum = years.get(`${query} ${year}`) ?? { query, text, year, count: 0, tokens: 0 };
    years.set(`${query} ${year}`, sum);
    sum.count += count;
    sum.tokens += tokens;
  }
  return {
    by: 'year',
    points: Array.from(years.values(), ({ query, text, year, count, tokens }) => ({
      query,
      text,
      selection: `year:${year}`,
      label: year,
      date: `${year}-07-01`,
      rate: computeRate(count, tokens),
    })),
  };
}

/** Passages that follow one another in one speech, under that speech's name. */
export interface PassageGroup {
  document: string;
  passages: RankedPassage[];
}

/** Groups runs of passages by speech; ranked passages keep their order, so a speech may come more than once. */
export function groupPassages(passages: readonly RankedPassage[]): PassageGroup[] {
  const groups: PassageGroup[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last?.document === passage.document) last.passages.push(passage);
    else groups.push({ document: passage.document, passages: [passage] });
  }
  return groups;
}
