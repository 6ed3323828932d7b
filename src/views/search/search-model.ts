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
