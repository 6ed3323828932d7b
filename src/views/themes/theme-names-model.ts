import { formatDate } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { ThemeColumn } from './theme-columns-model.ts';

/** The head of a column: "Apr 2017", "2021"; an undated speech goes by its title. */
export function columnTitle({ document, date, label }: ThemeColumn, manifest: Manifest): string {
  if (label !== null) return label;
  if (document === null) return date ?? 'undated';
  return nameSpeech(manifest, document.id);
}

/** The same in a sentence: "26 April 2017", "2021". */
export function columnName({ document, date, label }: ThemeColumn): string {
  if (label !== null) return label;
  if (document === null) return date ?? 'undated speeches';
  return date === null ? document.shortTitle : formatDate(date);
}
