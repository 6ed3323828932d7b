import type { KnownField } from './block.ts';
import type { SourceLines } from './source-lines.ts';

/** Which columns of a table hold what. */
export type ColumnMapping = Partial<Record<'text' | KnownField, string>>;

/** One file as dialects see it. */
export interface Source {
  file: string;
  /** Decoded text; empty for a zip archive. */
  text: string;
  lines: SourceLines;
  /** The bytes, where the file is a zip archive. */
  archive: Uint8Array | null;
  /** From corpus.yaml. */
  columns: ColumnMapping;
}
