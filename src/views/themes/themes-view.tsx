import { Message, Waiting } from '../../components/status/message.tsx';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { useChartsSoon } from '../../components/charts/lazy-interval-chart.tsx';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { MatrixFigure } from './matrix-figure.tsx';
import { computeMovedThemes } from './moved-themes-model.ts';
import { MovedThemesFigure } from './moved-themes.tsx';
import { columnKindOf, computeThemeColumns } from './theme-columns-model.ts';
import { computeThemeMatrix } from './theme-matrix-model.ts';

export default function ThemesView() {
  const manifest = useManifest();
  useChartsSoon();
  if (manifest.themes.length === 0) return <NoThemes />;
  return <ThemeCharts />;
}

function ThemeCharts() {
  const manifest = useManifest();
  const { state } = useViewState();
  const documents = filteredDocuments(state, manifest);
  const places = new Map(manifest.documents.map(({ id }, index) => [id, index]));
  const { kind, automatic } = columnKindOf(state.columns, documents);
  const { data, isPlaceholderData } = useAnswer('themeTable', {
    selection: filterOf(state),
    measure: state.measure,
    group: kind === 'year' ? 'year' : 'document',
  });
  if (documents.length === 0) return <NothingLeft />;
  if (data === undefined) return <Waiting height={640} what="The themes are being counted." />;
  if (data.all.paragraphs.length === 0) return <NothingLeft />;

  const columns = computeThemeColumns(
    documents.map((document) => ({ document, index: places.get(document.id) ?? -1 })),
    kind,
  );
  const matrix = computeThemeMatrix(data, columns, { sort: state.sort, filteredTheme: state.theme });
  const moved = computeMovedThemes(matrix);
  return (
    <div aria-busy={isPlaceholderData} className="flex flex-col gap-10 pt-3">
      <MatrixFigure matrix={matrix} kind={kind} automatic={automatic} />
      {moved !== null && matrix.axis !== null && (
        <div className="border-t border-ink pt-4">
          <MovedThemesFigure matrix={matrix} moved={moved} axis={matrix.axis} />
        </div>
      )}
    </div>
  );
}

function NoThemes() {
  return (
    <Message title="No themes are defined">
      <p>
        A theme is a subject with the words that tell it. Define some in <code>seeds/themes.yaml</code>, then
        run <code>npm start</code> again.
      </p>
    </Message>
  );
}

function NothingLeft() {
  const { navigate } = useViewState();
  return (
    <Message title="The filter leaves no paragraph">
      <p>No speech, span and theme of the filter fall together, so there is nothing to count.</p>
      <p>
        <button
          type="button"
          className="link"
          onClick={() => navigate({ docs: null, span: null, theme: null })}
        >
          Undo all filters
        </button>
      </p>
    </Message>
  );
}
