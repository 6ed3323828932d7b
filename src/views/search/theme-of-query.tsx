import { formatCustomThemes } from '../../analysis/theme-custom.ts';
import { useOwnThemes } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { themeOfQuery } from '../../search/query-theme.ts';

/** A way from a search to a theme that is counted beside the others. */
export function ThemeOfQuery({ query }: { query: string }) {
  const custom = useOwnThemes();
  const made = themeOfQuery(query);
  if (made === null) return null;
  const { label, strong, weak, weakNeeded, lost } = made;
  const theme = { id: '', label, definition: '', strong, weak, weakNeeded, not: [] };
  const number = custom.filter(({ shipped }) => shipped === null).length + 1;
  return (
    <ViewLink
      to={{
        view: 'themes',
        facet: 'own',
        about: null,
        own: formatCustomThemes([...custom, { theme, shipped: null }]),
        edit: String(number),
      }}
      title={lost.length === 0 ? undefined : `A theme cannot say: ${lost.join('; ')}`}
    >
      Make a theme of this search
    </ViewLink>
  );
}
