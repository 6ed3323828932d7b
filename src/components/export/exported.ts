import type { TableSpec } from '../charts/table-spec.ts';

/** What is exported. */
export interface Exported<Row> {
  /** Names the file; in a figure, its id. */
  figure: string;
  title: string;
  /** The grey line as it stands: unit, n, interval. */
  note: () => string;
  table: TableSpec<Row>;
  /** What a picture is drawn from: as it is shown at the moment. */
  drawing: () => HTMLElement | null;
}
