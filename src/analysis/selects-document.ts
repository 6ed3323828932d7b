import type { IsoDate } from '../corpus/speech-document.ts';
import type { SelectionSpec } from './selection.ts';

/** Whether a selection's documents and days leave a document; an undated one is outside any span. */
export function selectsDocument(
  { documents, from, to }: Pick<SelectionSpec, 'documents' | 'from' | 'to'>,
  { id, date }: { id: string; date: IsoDate | null },
): boolean {
  return (
    (documents === undefined || documents.includes(id)) &&
    (from === undefined || (date !== null && date >= from)) &&
    (to === undefined || (date !== null && date <= to))
  );
}
