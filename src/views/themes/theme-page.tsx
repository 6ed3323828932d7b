import { formatSelection } from '../../analysis/selection-text.ts';
import { useAnswer, useOwnThemes } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { PassageList } from '../../components/evidence/passage-list.tsx';
import { Waiting } from '../../components/status/message.tsx';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import { compareWithRest } from '../../url-state/compare-link.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { CharacteristicWords } from './characteristic-words.tsx';
import { CueTable } from './cue-table.tsx';
import { editOf } from './own/own-themes-model.ts';
import { Neighbours } from './neighbours.tsx';
import { ThemeTrend } from './theme-trend.tsx';
import { useThemeMatrix } from './use-theme-matrix.ts';

const shownPassages = 6;

/** Everything on one theme: what it is, how it went, what was said, in which words, next to which themes. */
export function ThemePage({ theme }: { theme: ThemeDefinition }) {
  const { state } = useViewState();
  const selection = filterOf(state);
  const own = useOwnThemes();
  const custom = own.find((each) => each.theme.id === theme.id);
  const edit = custom === undefined ? theme.id : editOf(custom, own);
  const { matrix } = useThemeMatrix({ keepTheme: theme.id });
  const { data: evidence } = useAnswer('themeEvidence', {
    theme: theme.id,
    measure: state.measure,
    selection,
  });
  const { data: profile } = useAnswer('themeProfile', { theme: theme.id, selection });
  if (matrix === null || evidence === undefined || profile === undefined)
    return <Waiting height={720} what="The theme is being counted." />;
  return (
    <article className="@container">
      <header className="flex flex-wrap items-baseline gap-x-8 gap-y-2 pb-5">
        <h1 className="text-h1-phone sm:text-h1">{theme.label}</h1>
        <p className="max-w-[62ch] basis-80 grow font-serif text-passage text-ink-2">{theme.definition}</p>
        <p className="screen-only flex w-full flex-wrap gap-x-5 gap-y-1">
          <ViewLink to={{ theme: theme.id, about: null, facet: 'overview' }}>
            What else these paragraphs are about
          </ViewLink>
          <ViewLink to={{ view: 'search', q: `theme:${theme.id}` }}>Search in them</ViewLink>
          <ViewLink to={{ facet: 'own', about: null, edit, evidence: null }}>
            {custom === undefined ? 'Change its cues' : 'Edit its cues'}
          </ViewLink>
          <ViewLink to={compareWithRest(formatSelection({ theme: theme.id }))}>
            Compare these paragraphs with the rest
          </ViewLink>
          {matrix.split !== null && (
            <ViewLink
              to={{
                view: 'compare',
                a: formatSelection({ ...spanOf(matrix.split.early), theme: theme.id }),
                b: formatSelection({ ...spanOf(matrix.split.late), theme: theme.id }),
              }}
            >
              Compare how it is spoken of, early and late
            </ViewLink>
          )}
        </p>
      </header>
      <div className="grid gap-x-12 gap-y-10 border-t border-ink pt-4 @min-[820px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-10">
          <ThemeTrend matrix={matrix} theme={theme} />
          {evidence !== null && evidence.passageCount > 0 ? (
            <PassageList
              passages={evidence.passages.slice(0, shownPassages)}
              count={evidence.passageCount}
              noun="cue"
              theme={theme.id}
            />
          ) : (
            <p className="font-serif text-passage text-ink-2">
              No paragraph of the filter carries the theme.
            </p>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <CueTable theme={theme} cues={profile.cues} />
          <CharacteristicWords theme={theme} words={profile.words} tested={profile.wordsTested} />
          <Neighbours theme={theme} />
        </div>
      </div>
    </article>
  );
}

function spanOf({ from, to }: { from: string; to: string }) {
  return { from, to };
}
