import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { useViewState } from '../../url-state/view-state.tsx';

/** A paragraph's themes; each sets the filter to it, or lifts it. */
export function ThemeChips({ paragraph, themes }: Pick<ParagraphThemes, 'paragraph' | 'themes'>) {
  const manifest = useManifest();
  const { state } = useViewState();
  if (themes.length === 0) return null;
  return (
    <ul
      aria-label={`Themes of paragraph ${paragraph}`}
      className="flex flex-wrap gap-x-3 leading-[24px] @min-[720px]/article:flex-col print:flex-row!"
    >
      {themes.map(({ id }) => {
        const active = state.theme === id;
        const label = manifest.themes.find((theme) => theme.id === id)?.label ?? id;
        return (
          <li
            key={id}
            className={`border-l pl-2 ${active ? 'border-l-3 border-[var(--mark-a-ink)] pl-1.5' : 'border-rule-2'}`}
          >
            <ViewLink
              to={{ theme: active ? null : id, hit: null }}
              aria-current={active ? 'true' : undefined}
              className={`hover:underline ${active ? 'font-semibold text-ink' : 'text-ink-2 hover:text-ink'}`}
            >
              {label}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
