import type { ThemePair } from '../../analysis/theme-together.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import { themeEvidence, togetherEvidence } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { PairMatrix } from './pair-matrix.tsx';
import { tieColumns } from './tie-columns.ts';
import { computeTogether, tieShade, type Tie } from './themes-together-model.ts';

const ties: readonly (readonly [Tie, string])[] = [
  ['phi', 'φ'],
  ['npmi', 'NPMI'],
  ['both', 'Paragraphs'],
];

const notes: Record<Tie, string> = {
  phi: 'φ of the two: 1 always together, 0 as often as by chance, below 0 (without shade) less (Yule 1912)',
  npmi: 'NPMI: 1 only together, 0 as often as by chance, −1 never (Bouma 2009)',
  both: 'Paragraphs that carry both',
};

/** Which themes share paragraphs. */
export function ThemesTogether() {
  const manifest = useManifest();
  const { state } = useViewState();
  const { data } = useAnswer('themePairs', { selection: filterOf(state) });
  if (data === undefined) return <Waiting height={640} what="Pairs are being counted." />;
  const matrix = computeTogether(data);
  const labels = new Map(manifest.themes.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  if (data.length === 0)
    return (
      <Message title="No two themes to hold side by side">
        <p>The paragraphs that the filter leaves carry fewer than two themes.</p>
      </Message>
    );
  return (
    <Figure
      id="together"
      title="Which themes share paragraphs"
      note={`${notes[state.tie]}. On the diagonal: paragraphs on the theme. n = ${formatCount(matrix.total)} paragraphs`}
      summary={summarize(data, labelOf)}
      actions={
        <ChoiceLinks
          label="Shown"
          labelled
          current={state.tie}
          choices={ties.map(([id, label]) => ({ id, label, to: { tie: id } }))}
        />
      }
      table={tableOf(data, labelOf)}
    >
      <PairMatrix
        caption="Themes by themes"
        matrix={matrix}
        labelOf={labelOf}
        linkOf={(id) => ({ about: id, evidence: null })}
        diagonalOf={(id, count) => ({
          evidence: themeEvidence(id, 'all', 'paragraphs'),
          label: `${count} paragraphs on ${labelOf(id)}`,
        })}
        cellOf={(pair, a, b) => ({
          evidence: togetherEvidence(a, b),
          shade: tieShade(state.tie, pair),
          text: state.tie === 'both' ? formatCount(pair.both) : formatFixed(pair[state.tie], 2),
          label: `${labelOf(a)} and ${labelOf(b)}: ${pair.both} paragraphs, ${formatFixed(pair.expected)} expected, φ ${formatFixed(pair.phi, 2)}`,
        })}
      />
      <p className="mt-3 max-w-[100ch] text-note text-ink-3">
        Themes that go together stand near each other. A cell opens the paragraphs that carry both. Of a few
        shared paragraphs any measure is rough: read the count with it.
      </p>
    </Figure>
  );
}

function summarize(pairs: readonly ThemePair[], labelOf: (id: string) => string): string {
  const [most] = pairs.toSorted((x, y) => (y.phi ?? 0) - (x.phi ?? 0));
  if (most === undefined) return '';
  return `The closest pair is ${labelOf(most.a)} and ${labelOf(most.b)}: ${most.both} paragraphs carry both, φ ${formatFixed(most.phi, 2)}.`;
}

function tableOf(pairs: readonly ThemePair[], labelOf: (id: string) => string): TableSpec<ThemePair> {
  const figures = true;
  return {
    rows: pairs.filter(({ both }) => both > 0).toSorted((x, y) => (y.phi ?? 0) - (x.phi ?? 0)),
    key: ({ a, b }) => `${a} ${b}`,
    columns: [
      { id: 'a', label: 'Theme', value: ({ a }) => labelOf(a) },
      { id: 'b', label: 'With', value: ({ b }) => labelOf(b) },
      {
        id: 'both',
        label: 'Both',
        figures,
        value: ({ both }) => both,
        show: ({ a, b, both }) => <EvidenceNumber of={togetherEvidence(a, b)}>{both}</EvidenceNumber>,
      },
      { id: 'a-count', label: 'First', figures, value: ({ aCount }) => aCount },
      { id: 'b-count', label: 'Second', figures, value: ({ bCount }) => bCount },
      { id: 'total', label: 'Paragraphs', figures, value: ({ total }) => total },
      ...tieColumns,
    ],
  };
}
