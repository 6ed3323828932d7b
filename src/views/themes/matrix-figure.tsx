import { themeMeasures } from '../../analysis/theme-measure.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { useManifest, useOwnThemes } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { changeUnit, formatThemeSpan } from '../../components/format-theme.ts';
import { filteredDocuments } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { HeatKey } from './heat-key.tsx';
import { matrixTable } from './matrix-table.tsx';
import { measureChoices } from './measure-choices-model.ts';
import { nextEdit } from './own/own-themes-model.ts';
import { type ColumnKind, offeredKinds } from './theme-columns-model.ts';
import { summarizeMatrix, type ThemeMatrix } from './theme-matrix-model.ts';
import { ThemeMatrixTable } from './theme-matrix.tsx';

interface MatrixFigureProps {
  matrix: ThemeMatrix;
  kind: ColumnKind;
  /** Years were taken because there are too many speeches. */
  automatic: boolean;
}

const sorts = [
  { id: 'change', label: 'change' },
  { id: 'total', label: 'total' },
  { id: 'name', label: 'name' },
  { id: 'cluster', label: 'likeness' },
  { id: 'lexicon', label: 'lexicon' },
] as const;

const kindLabels: Record<ColumnKind, string> = {
  speech: 'speeches',
  year: 'years',
  speaker: 'speakers',
  role: 'offices',
  venue: 'venues',
  city: 'cities',
  publisher: 'publishers',
  language: 'languages',
};

export function MatrixFigure({ matrix, kind, automatic }: MatrixFigureProps) {
  const manifest = useManifest();
  const own = useOwnThemes();
  const { state } = useViewState();
  const { measure, split, all, rows } = matrix;
  const filtered = manifest.themes.find(({ id }) => id === state.theme);
  return (
    <Figure
      id="themes"
      title="Which themes recur, and how the emphasis moved"
      note={
        filtered === undefined
          ? themeMeasures[measure].label
          : `${themeMeasures[measure].label}. Only the paragraphs on ${filtered.label}: what else they are about. The theme itself is left out.`
      }
      summary={summarizeMatrix(matrix)}
      table={matrixTable(matrix)}
      actions={
        <ViewLink to={{ facet: 'own', about: null, edit: nextEdit(own), evidence: null }}>
          Add a theme
        </ViewLink>
      }
    >
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="screen-only flex flex-wrap gap-x-8 gap-y-1">
          <ChoiceLinks label="Measure" current={measure} choices={measureChoices} />
          <ChoiceLinks
            label="Sort"
            labelled
            current={state.sort}
            choices={sorts.map(({ id, label }) => ({ id, label, to: { sort: id } }))}
          />
          <ChoiceLinks
            label="Columns"
            labelled
            current={kind}
            choices={offeredKinds(filteredDocuments(state, manifest)).map((id) => ({
              id,
              label: kindLabels[id],
              to: { columns: id },
            }))}
          />
        </div>
        <HeatKey measure={measure} />
      </div>
      <ThemeMatrixTable matrix={matrix} caption={`${themeMeasures[measure].label}: themes by ${kind}`} />
      <p className="mt-3 max-w-[100ch] text-note text-ink-3">
        {automatic && 'With more than twelve speeches, the columns are years, their speeches pooled. '}
        {split === null ? (
          'Without two dates there is no change to show. '
        ) : (
          <>
            Change: {changeUnit(measure) === 'points' ? 'percentage points' : 'occurrences per 1,000 words'}{' '}
            between the pooled {measure === 'paragraphs' ? 'paragraphs' : 'words'} of{' '}
            {formatThemeSpan(split.early)} ({spanSize(measure, split.early)}) and{' '}
            {formatThemeSpan(split.late)} ({spanSize(measure, split.late)}).{' '}
          </>
        )}
        A paragraph may carry several themes. 0 is a count of none, not a missing value. n ={' '}
        {formatQuantity(all.paragraphs, 'paragraph')}, {formatQuantity(all.tokens, 'word')},{' '}
        {formatQuantity(rows.length, 'theme')}.
      </p>
    </Figure>
  );
}

function spanSize(
  measure: string,
  { paragraphs, tokens }: { paragraphs: readonly number[]; tokens: number },
) {
  return formatCount(measure === 'paragraphs' ? paragraphs.length : tokens);
}
