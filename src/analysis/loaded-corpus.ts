import type { Manifest } from '../corpus/artifact.ts';
import type { NameIndex } from './name-index.ts';
import type { TokenColumns } from './token-columns.ts';

/** What every measure is computed from. Documents of `manifest` and of `columns` stand in the same order. */
export interface LoadedCorpus {
  manifest: Manifest;
  columns: TokenColumns;
  /** Who and what is named where; absent where that was not looked for. */
  names?: NameIndex | null;
  /** Paragraphs (indexes into the columns) where a query of the query language holds; the search layer gives it. */
  paragraphsMatching?: (query: string) => ReadonlySet<number>;
}
