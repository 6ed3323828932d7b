import { Figure } from '../../../components/charts/figure.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { useManifest } from '../../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../../components/format.ts';
import type { CorpusName } from '../../../corpus/name-kind.ts';
import type { ThemeAround } from '../../../search/name-profile.ts';
import { themeEvidence } from '../../../url-state/evidence-key.ts';

const mostRows = 10;

/** The themes of the paragraphs that name it. */
export function NameThemes({ name, themes }: { name: CorpusName; themes: readonly ThemeAround[] }) {
  const manifest = useManifest();
  const labelOf = (id: string) => manifest.themes.find((each) => each.id === id)?.label ?? id;
  const figures = true;
  return (
    <Figure
      id="name-themes"
      title="Themes around it"
      note="Paragraphs that name it and carry the theme, of all that name it; by φ"
      table={{
        rows: themes,
        key: ({ theme }) => theme,
        columns: [
          { id: 'theme', label: 'Theme', value: ({ theme }) => labelOf(theme) },
          { id: 'both', label: 'Both', figures, value: ({ both }) => both },
          { id: 'naming', label: 'With the name', figures, value: ({ naming }) => naming },
          { id: 'on-theme', label: 'On the theme', figures, value: ({ onTheme }) => onTheme },
          { id: 'total', label: 'Paragraphs', figures, value: ({ total }) => total },
          { id: 'phi', label: 'φ', figures, value: ({ phi }) => phi, show: ({ phi }) => formatFixed(phi, 2) },
        ],
      }}
    >
      {themes.length === 0 ? (
        <p className="text-ink-2">The paragraphs that name it carry no theme.</p>
      ) : (
        <ul>
          {themes.slice(0, mostRows).map(({ theme, both, naming, phi }) => (
            <li key={theme} className="flex items-baseline gap-x-3 border-b border-rule py-0.5">
              <ViewLink
                to={{ about: theme, named: null, facet: 'overview', evidence: null }}
                className="min-w-0 flex-1 hover:underline"
              >
                {labelOf(theme)}
              </ViewLink>
              <EvidenceNumber
                of={themeEvidence(theme, `name:${name.id}`, 'paragraphs')}
                label={`${both} of ${naming} paragraphs that name ${name.label} are on ${labelOf(theme)}`}
              >
                {both} of {naming} ¶
              </EvidenceNumber>
              <span className="figures w-16 text-right text-note whitespace-nowrap text-ink-2">
                φ {formatFixed(phi, 2)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}
