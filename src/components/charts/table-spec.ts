import type { ReactNode } from 'react';
import type { Cell } from '../../analysis/csv.ts';

/** One column: the same definition feeds the table on the screen and the exported file. */
export interface Column<Row> {
  id: string;
  label: string;
  /** The value itself, unrounded: what an export holds. */
  value(row: Row): Cell;
  /** How the screen shows it, where that differs. */
  show?(row: Row): ReactNode;
  /** Figures stand at the right, words at the left. */
  figures?: boolean;
  /** Only in exported files: too long for the screen, or there in another form. */
  fileOnly?: boolean;
}

export interface TableSpec<Row> {
  columns: Column<Row>[];
  rows: readonly Row[];
  key(row: Row): string;
  /** All rows, for export, where the screen has a page of them. */
  loadRows?(): Promise<readonly Row[]>;
}
