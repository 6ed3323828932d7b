import type { SelectionSpec } from '../../analysis/selection.ts';

/** What every part of Search that shows one query is given. */
export interface QueryPart {
  query: string;
  /** 0, 1, 2: query A, B, C. */
  index: number;
  selection: SelectionSpec;
}
