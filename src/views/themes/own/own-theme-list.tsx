import type { CustomTheme } from '../../../analysis/theme-custom.ts';
import { useCorpus } from '../../../components/corpus-access.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { formatQuantity } from '../../../components/format.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { changeOwn, editOf } from './own-themes-model.ts';
import { ThemeYaml } from './theme-yaml.tsx';

export function OwnThemeList({ custom }: { custom: readonly CustomTheme[] }) {
  const { shipped } = useCorpus();
  const { state, navigate } = useViewState();
  return (
    <>
      <ul className="mt-4 border-t border-ink">
        {custom.map((each, place) => {
          const { id, label, strong, weak } = each.theme;
          return (
            <li key={id} className="flex flex-wrap items-baseline gap-x-5 border-b border-rule py-1.5">
              <ViewLink to={{ about: id, edit: null }} className="text-row font-semibold hover:underline">
                {label}
              </ViewLink>
              <span className="min-w-0 flex-1 basis-60 text-note text-ink-3">
                {each.shipped === null ? 'new' : 'a shipped theme with other cues'},{' '}
                {formatQuantity(strong.length + weak.length, 'cue')}
              </span>
              <ViewLink to={{ edit: editOf(each, custom) }} aria-label={`Edit ${label}`}>
                Edit
              </ViewLink>
              <button
                type="button"
                className="link"
                onClick={() => navigate(changeOwn(shipped, state, place, null))}
              >
                {each.shipped === null ? 'Remove' : 'Back to its shipped cues'}
                <span className="sr-only">: {label}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ThemeYaml themes={custom.map(({ theme }) => theme)} />
    </>
  );
}
