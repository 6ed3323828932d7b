import type { NamePair, NamePairs } from '../../../analysis/name-pairs.ts';
import { Figure } from '../../../components/charts/figure.tsx';
import type { TableSpec } from '../../../components/charts/table-spec.ts';
import { useAnswer } from '../../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../../components/format.ts';
import { Message, Waiting } from '../../../components/status/message.tsx';
import { nameEvidence, namePairEvidence } from '../../../url-state/evidence-key.ts';
import { filterOf } from '../../../url-state/resolve-link.ts';
import type { UrlState } from '../../../url-state/parameters.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { PairMatrix } from '../pair-matrix.tsx';
import { computeTogether, tieShade } from '../themes-together-model.ts';
import { tieColumns } from '../tie-columns.ts';
import { NameNetwork } from './name-network.tsx';
import { UnitChoice } from './unit-choice.tsx';

const mostNames = 24;

/** Who is named with whom: in one paragraph, or in one sentence. */
export function NamesTogether() {
  const { state } = useViewState();
  const unit = state.beside;
  const { data } = useAnswer('namePairs', {
    selection: filterOf(state),
    unit,
    kind: state.kind,
    most: mostNames,
  });
  if (data === undefined) return <Waiting height={640} what="Pairs are being counted." />;
  if (data.pairs.length === 0)
    return (
      <Message title="No two names to hold side by side">
        <p>What the filter leaves holds fewer than two names of this kind.</p>
      </Message>
    );
  const matrix = computeTogether(data.pairs);
  const labels = new Map(data.names.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  const table = tableOf(data.pairs, labelOf, unit);
  const note = `${mostNames} names at most, those in most ${unit}s; n = ${formatQuantity(data.total, unit)}`;
  return (
    <div className="flex flex-col gap-12">
      <Figure
        id="names-together"
        title={`Who is named with whom, in one ${unit}`}
        note={`${unit === 'paragraph' ? 'Paragraphs' : 'Sentences'} with both; on the diagonal, with the one. ${note}`}
        summary={summarize(data, labelOf, unit)}
        actions={<UnitChoice current={unit} />}
        table={table}
      >
        <PairMatrix
          caption="Names by names"
          matrix={matrix}
          labelOf={labelOf}
          linkOf={(id) => ({ named: id, evidence: null })}
          diagonalOf={(id, count) => ({
            evidence: nameEvidence(id),
            label: `${formatQuantity(count, unit)} with ${labelOf(id)}`,
          })}
          cellOf={(pair, a, b) =>
            pair.both === 0
              ? null
              : {
                  evidence: namePairEvidence(a, b, unit),
                  shade: tieShade('both', pair),
                  text: formatCount(pair.both),
                  label: `${labelOf(a)} and ${labelOf(b)}: ${formatQuantity(pair.both, unit)}, ${formatFixed(pair.expected)} expected, φ ${formatFixed(pair.phi, 2)}`,
                }
          }
        />
        <p className="mt-3 max-w-[100ch] text-note text-ink-3">
          Names that go together stand near each other. To be named together says nothing about what is said
          of the two: a cell opens the passages.
        </p>
      </Figure>
      <Figure
        id="name-network"
        title="The same as a network"
        note={`A line: at least two ${unit}s with both, and more than by chance; its width, how many. The dot: ${unit}s with the name`}
        table={table}
      >
        <NameNetwork pairs={data} order={matrix.ids} unit={unit} />
      </Figure>
    </div>
  );
}

function summarize({ pairs }: NamePairs, labelOf: (id: string) => string, unit: string): string {
  const [most] = pairs.toSorted((x, y) => y.both - x.both);
  return most === undefined || most.both === 0
    ? 'No two of them share one.'
    : `Most often together are ${labelOf(most.a)} and ${labelOf(most.b)}: ${formatQuantity(most.both, unit)}.`;
}

function tableOf(
  pairs: readonly NamePair[],
  labelOf: (id: string) => string,
  unit: UrlState['beside'],
): TableSpec<NamePair> {
  const figures = true;
  return {
    rows: pairs
      .filter(({ both }) => both > 0)
      .toSorted((x, y) => y.both - x.both || (y.phi ?? 0) - (x.phi ?? 0)),
    key: ({ a, b }) => `${a} ${b}`,
    columns: [
      { id: 'a', label: 'Name', value: ({ a }) => labelOf(a) },
      { id: 'b', label: 'With', value: ({ b }) => labelOf(b) },
      {
        id: 'both',
        label: 'Both',
        figures,
        value: ({ both }) => both,
        show: ({ a, b, both }) => (
          <EvidenceNumber of={namePairEvidence(a, b, unit)}>{formatCount(both)}</EvidenceNumber>
        ),
      },
      { id: 'a-count', label: 'First', figures, value: ({ aCount }) => aCount },
      { id: 'b-count', label: 'Second', figures, value: ({ bCount }) => bCount },
      {
        id: 'total',
        label: unit === 'sentence' ? 'Sentences' : 'Paragraphs',
        figures,
        value: ({ total }) => total,
      },
      ...tieColumns,
    ],
  };
}
