import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { type ColumnKind, columnKindOf, computeThemeColumns } from './theme-columns-model.ts';
import { computeThemeMatrix, type ThemeMatrix } from './theme-matrix-model.ts';

interface MatrixAnswer {
  /** `null` until it is counted. */
  matrix: ThemeMatrix | null;
  kind: ColumnKind;
  automatic: boolean;
  stale: boolean;
}

/** Themes × columns for the link's filter, measure and order. */
export function useThemeMatrix({ keepTheme = null }: { keepTheme?: string | null } = {}): MatrixAnswer {
  const manifest = useManifest();
  const { state } = useViewState();
  const documents = filteredDocuments(state, manifest);
  const places = new Map(manifest.documents.map(({ id }, index) => [id, index]));
  const { kind, automatic } = columnKindOf(state.columns, documents);
  const { data, isPlaceholderData: stale } = useAnswer('themeTable', {
    selection: filterOf(state),
    measure: state.measure,
    group: kind === 'speech' ? 'document' : kind,
  });
  if (data === undefined) return { matrix: null, kind, automatic, stale };
  const columns = computeThemeColumns(
    documents.map((document) => ({ document, index: places.get(document.id) ?? -1 })),
    kind,
  );
  const filteredTheme = state.theme === keepTheme ? null : state.theme;
  return {
    matrix: computeThemeMatrix(data, columns, { sort: state.sort, filteredTheme }),
    kind,
    automatic,
    stale,
  };
}
