import type { NameTable } from '../../../analysis/name-table.ts';
import { useAnswer, useManifest } from '../../../components/corpus-access.tsx';
import type { NameKind } from '../../../corpus/name-kind.ts';
import { filteredDocuments, filterOf } from '../../../url-state/resolve-link.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { columnsBy, type NameColumn, nameColumns } from './names-model.ts';

export interface CountedNames {
  table: NameTable;
  columns: NameColumn[];
  by: 'speech' | 'year';
}

/** The counted names of the filter, by speech or, where there are many, by year. */
export function useNameTable(kind: NameKind | 'all', name?: string): CountedNames | null {
  const manifest = useManifest();
  const { state } = useViewState();
  const by = columnsBy(filteredDocuments(state, manifest));
  const { data } = useAnswer('nameTable', {
    selection: filterOf(state),
    by,
    kind,
    ...(name === undefined ? {} : { name }),
  });
  return data === undefined ? null : { table: data, columns: nameColumns(data, manifest, by), by };
}
