import { DataTable } from '../../components/charts/data-table.tsx';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import type { SearchResult } from '../../search/search.ts';
import { queryEvidence } from '../../url-state/evidence-key.ts';
import { dispersionColumns } from './figure-column.ts';

/** How evenly the hits of each query are spread over the speeches. */
export function QueryDispersion({ results }: { results: readonly SearchResult[] }) {
  const table = dispersionTable(results);
  return (
    <Figure
      id="dispersion"
      title="How evenly spread"
      note="Over the speeches of the selection. DP (Gries): 0 as even as the speeches’ sizes, towards 1 in few of them; DPnorm: by the largest that it could be here; Juilland’s D: 1 even, 0 in one speech only."
      table={table}
    >
      <DataTable spec={table} caption="Dispersion of the queries" />
    </Figure>
  );
}

function dispersionTable(rows: readonly SearchResult[]): TableSpec<SearchResult> {
  return {
    rows,
    key: ({ query }) => query,
    columns: [
      { id: 'query', label: 'Query', value: ({ query }) => query },
      {
        id: 'count',
        label: 'Hits',
        figures: true,
        value: ({ count }) => count,
        show: ({ query, count }) => <EvidenceNumber of={queryEvidence(query)}>{count}</EvidenceNumber>,
      },
      {
        id: 'speeches',
        label: 'Speeches with it',
        figures: true,
        value: ({ documents }) => documents.filter(({ count }) => count > 0).length,
      },
      { id: 'parts', label: 'of', figures: true, value: ({ documents }) => documents.length },
      ...dispersionColumns<SearchResult>(({ dispersion }) => dispersion),
    ],
  };
}
