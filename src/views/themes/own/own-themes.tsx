import { useCorpus, useOwnThemes } from '../../../components/corpus-access.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { useViewState } from '../../../url-state/view-state.tsx';
import { OwnThemeList } from './own-theme-list.tsx';
import { editTarget, nextEdit } from './own-themes-model.ts';
import { ThemeEditor } from './theme-editor.tsx';

/** Themes of one's own: the list, or the one that is being written. */
export function OwnThemes() {
  const { shipped } = useCorpus();
  const custom = useOwnThemes();
  const { state } = useViewState();
  const target = state.edit === null ? null : editTarget(state.edit, custom, shipped.themes);
  if (target !== null) return <ThemeEditor key={state.edit} target={target} />;
  return (
    <section aria-labelledby="own-themes">
      <h2 id="own-themes">Themes of your own</h2>
      <p className="mt-1 max-w-[66ch] font-serif text-passage text-ink-2">
        A theme is a name and the words that tell it. It is counted beside the others in every chart, filter
        and comparison, and kept in the link only: send the link, and your themes go with it.
      </p>
      <p className="mt-3">
        <ViewLink to={{ edit: nextEdit(custom) }}>Make a new theme</ViewLink>
      </p>
      {custom.length > 0 && <OwnThemeList custom={custom} />}
      <h3 className="mt-8 border-b border-ink pb-1 text-row font-semibold">
        Change the cues of a shipped theme
      </h3>
      <ul className="columns-2 gap-x-8 pt-2 sm:columns-3">
        {shipped.themes.map(({ id, label }) => (
          <li key={id} className="py-0.5">
            <ViewLink to={{ edit: id }}>{label}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
