import type { ThemePair } from '../../analysis/theme-together.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../components/format.ts';
import { Waiting } from '../../components/status/message.tsx';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import { themeEvidence, togetherEvidence } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { neighboursOf } from './themes-together-model.ts';

/** The themes that share its paragraphs. */
export function Neighbours({ theme }: { theme: ThemeDefinition }) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { data } = useAnswer('themePairs', { selection: filterOf(state) });
  if (data === undefined) return <Waiting height={200} what="Pairs are being counted." />;
  const rows = neighboursOf(data, theme.id);
  const labelOf = (id: string) => manifest.themes.find((each) => each.id === id)?.label ?? id;
  return (
    <Figure
      id="neighbours"
      title="Next to which themes"
      note="Paragraphs that carry both, of all on this theme; φ from −1 to 1, 0 where the two are independent"
      table={{
        rows,
        key: ({ id }) => id,
        columns: [
          { id: 'theme', label: 'Theme', value: ({ id }) => labelOf(id) },
          { id: 'both', label: 'Both', figures: true, value: ({ pair }) => pair.both },
          { id: 'own', label: 'This theme', figures: true, value: ({ own }) => own },
          { id: 'other', label: 'The other', figures: true, value: ({ other }) => other },
          {
            id: 'expected',
            label: 'Expected',
            figures: true,
            value: ({ pair }) => pair.expected,
            show: ({ pair }) => formatFixed(pair.expected),
          },
          {
            id: 'phi',
            label: 'φ',
            figures: true,
            value: ({ pair }) => pair.phi,
            show: ({ pair }) => formatFixed(pair.phi, 2),
          },
          {
            id: 'npmi',
            label: 'NPMI',
            figures: true,
            value: ({ pair }) => pair.npmi,
            show: ({ pair }) => formatFixed(pair.npmi, 2),
          },
        ],
      }}
    >
      {rows.length === 0 ? (
        <p className="text-ink-2">It shares no paragraph with another theme here.</p>
      ) : (
        <ul>
          {rows.map(({ id, own, pair }) => (
            <li key={id} className="flex items-baseline gap-x-3 border-b border-rule py-0.5">
              <ViewLink to={{ about: id, evidence: null }} className="min-w-0 flex-1 hover:underline">
                {labelOf(id)}
              </ViewLink>
              <NeighbourCount theme={theme} id={id} label={labelOf(id)} own={own} pair={pair} />
              <EvidenceNumber
                of={togetherEvidence(theme.id, id)}
                className="number figures w-16 whitespace-nowrap text-right text-note text-ink-2"
                label={`φ ${formatFixed(pair.phi, 2)} of ${theme.label} and ${labelOf(id)}`}
              >
                φ {formatFixed(pair.phi, 2)}
              </EvidenceNumber>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}

interface NeighbourCountProps {
  theme: ThemeDefinition;
  id: string;
  label: string;
  own: number;
  pair: ThemePair;
}

function NeighbourCount({ theme, id, label, own, pair }: NeighbourCountProps) {
  return (
    <EvidenceNumber
      of={themeEvidence(id, `theme:${theme.id}`, 'paragraphs')}
      label={`${pair.both} of ${own} paragraphs on ${theme.label} are also on ${label}`}
    >
      {pair.both} of {own} ¶
    </EvidenceNumber>
  );
}
