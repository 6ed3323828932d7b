import type { NameRow, NameTable } from '../../../analysis/name-table.ts';
import { formatSelection } from '../../../analysis/selection-text.ts';
import { dayNumber } from '../../../components/charts/time-axis.ts';
import type { DocumentSummary, Manifest } from '../../../corpus/artifact.ts';
import type { NameKind } from '../../../corpus/name-kind.ts';
import { nameSpeech } from '../../../components/speech-name.ts';

/** "state", for one name. */
export const kindNames: Record<NameKind, string> = {
  state: 'state',
  organisation: 'organisation or bloc',
  treaty: 'treaty or document',
  person: 'person',
  place: 'place',
  event: 'event',
};

/** One column of names: a speech or a year. */
export interface NameColumn {
  key: string;
  /** "Apr 2017", "2021". */
  label: string;
  /** As links write the selection that its evidence is counted in. */
  selection: string;
  /** Place of the speech in the corpus; -1 for a year. */
  index: number;
  day: number | null;
  tokens: number;
}

/** More speeches than this are grouped by year. */
const mostColumns = 12;

export function columnsBy(documents: readonly DocumentSummary[]): 'speech' | 'year' {
  return documents.length > mostColumns && documents.some(({ date }) => date !== null) ? 'year' : 'speech';
}

export function nameColumns(table: NameTable, manifest: Manifest, by: 'speech' | 'year'): NameColumn[] {
  return table.columns.map(({ key, tokens }) => {
    if (by === 'year')
      return {
        key,
        label: key === '' ? 'undated' : key,
        selection: key === '' ? undatedIn(manifest) : `year:${key}`,
        index: -1,
        day: key === '' ? null : dayNumber(`${key}-07-02`),
        tokens,
      };
    const index = manifest.documents.findIndex(({ id }) => id === key);
    const document = manifest.documents[index];
    return {
      key,
      label: nameSpeech(manifest, key),
      selection: key,
      index,
      day: document?.date ? dayNumber(document.date) : null,
      tokens,
    };
  });
}

/** The undated speeches, as links write them. */
function undatedIn({ documents }: Manifest): string {
  return formatSelection({ documents: documents.filter(({ date }) => date === null).map(({ id }) => id) });
}

/** The names of one column, commonest first; none that does not occur in it. */
export function rankedIn(rows: readonly NameRow[], column: number, most: number): NameRow[] {
  return rows
    .filter(({ cells }) => (cells[column]?.count ?? 0) > 0)
    .toSorted((a, b) => (b.cells[column]?.count ?? 0) - (a.cells[column]?.count ?? 0))
    .slice(0, most);
}

/** The end of the scale that all bars share: the largest upper end of an interval that is shown, no more than twice the largest value. */
export function barScale(rows: readonly NameRow[], columns: number, most: number): number {
  let value = 0;
  for (let column = 0; column < columns; column++)
    for (const { cells } of rankedIn(rows, column, most))
      value = Math.max(value, cells[column]?.perThousandWords ?? 0);
  return value === 0 ? 1 : value * 1.6;
}

/** Which shade of the heat scale a rate per 1,000 words has; `null` for none. */
export function rateShade(perThousandWords: number | null): number | null {
  if (perThousandWords === null || perThousandWords === 0) return null;
  return rateBounds.findLastIndex((bound) => perThousandWords >= bound);
}

const rateBounds = [0, 0.75, 1.5, 3, 6, 10, 16];
