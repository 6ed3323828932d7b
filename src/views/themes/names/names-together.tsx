import type { NamePair, NamePairs } from '../../../analysis/name-pairs.ts';
import { Figure } from '../../../components/charts/figure.tsx';
import type { TableSpec } from '../../../components/charts/table-spec.ts';
import { ChoiceLinks } from '../../../components/controls/choice-links.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { useAnswer } from '../../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../../components/format.ts';
import { Message, Waiting } from '../../../components/status/message.tsx';
import { nameEvidence, namePairEvidence } from '../../../url-state/evidence-key.ts';
import { filterOf } from '../../../url-state/resolve-link.ts';
import type { UrlState } from '../../../url-state/parameters.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { heatColors } from '../heat-model.ts';
import { computeTogether, tieShade, type TogetherMatrix } from '../themes-together-model.ts';
import { NameNetwork } from './name-network.tsx';

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
        actions={
          <ChoiceLinks
            label="In one"
            labelled
            current={unit}
            choices={(['paragraph', 'sentence'] as const).map((id) => ({
              id,
              label: id,
              to: { beside: id, evidence: null },
            }))}
          />
        }
        table={table}
      >
        <TogetherTable matrix={matrix} labelOf={labelOf} unit={unit} />
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

interface TogetherTableProps {
  matrix: TogetherMatrix<NamePair>;
  labelOf: (id: string) => string;
  unit: UrlState['beside'];
}

function TogetherTable({ matrix, labelOf, unit }: TogetherTableProps) {
  const caption = 'Names by names';
  return (
    <div
      className="relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0"
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="border-separate border-spacing-[1px]">
        <caption className="sr-only">{caption}</caption>
        <tbody>
          {matrix.ids.map((a, i) => (
            <tr key={a} className="h-[25px]">
              <th
                scope="row"
                className="sticky left-0 z-1 max-w-28 min-w-28 truncate bg-paper pr-3 text-left text-note font-normal sm:max-w-48 sm:min-w-48 sm:text-row"
              >
                <ViewLink to={{ named: a, evidence: null }} className="hover:underline" title={labelOf(a)}>
                  {labelOf(a)}
                </ViewLink>
              </th>
              {matrix.ids.slice(0, i).map((b) => (
                <PairCell key={b} pair={matrix.pairOf(a, b)} a={a} b={b} labelOf={labelOf} unit={unit} />
              ))}
              <td className="min-w-9 bg-sunk p-0 text-center">
                <EvidenceNumber
                  of={nameEvidence(a)}
                  className="figures flex h-[24px] items-center justify-center text-note font-semibold hover:underline"
                  label={`${formatQuantity(matrix.counts.get(a) ?? 0, unit)} with ${labelOf(a)}`}
                >
                  {formatCount(matrix.counts.get(a) ?? 0)}
                </EvidenceNumber>
              </td>
              <td aria-hidden="true" className="relative p-0">
                <span className="absolute top-1 left-1.5 text-tick whitespace-nowrap text-ink-3">
                  {labelOf(a)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PairCellProps extends Omit<TogetherTableProps, 'matrix'> {
  pair: NamePair | null;
  a: string;
  b: string;
}

function PairCell({ pair, a, b, labelOf, unit }: PairCellProps) {
  if (pair === null) return <td className="hatched" aria-label="not defined" />;
  if (pair.both === 0)
    return (
      <td
        className="figures min-w-9 p-0 text-center text-note text-ink-3"
        aria-label={`${labelOf(a)} and ${labelOf(b)}: never`}
      >
        0
      </td>
    );
  const shade = tieShade('both', pair);
  return (
    <td className="min-w-9 p-0 text-center" style={shade === null ? undefined : heatColors(shade)}>
      <EvidenceNumber
        of={namePairEvidence(a, b, unit)}
        className="figures relative flex h-[24px] items-center justify-center px-1 text-note hover:underline aria-[current]:z-1 aria-[current]:bg-transparent! aria-[current]:text-inherit! aria-[current]:shadow-[inset_0_0_0_3px_var(--mark-a)] aria-[current]:outline-2 aria-[current]:outline-ink"
        label={`${labelOf(a)} and ${labelOf(b)}: ${formatQuantity(pair.both, unit)}, ${formatFixed(pair.expected)} expected, φ ${formatFixed(pair.phi, 2)}`}
      >
        {formatCount(pair.both)}
      </EvidenceNumber>
    </td>
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
  const fixed = (id: string, label: string, value: (pair: NamePair) => number | null, digits = 2) => ({
    id,
    label,
    figures,
    value,
    show: (pair: NamePair) => formatFixed(value(pair), digits),
  });
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
      fixed('expected', 'Expected', ({ expected }) => expected, 1),
      fixed('phi', 'φ', ({ phi }) => phi),
      fixed('npmi', 'NPMI', ({ npmi }) => npmi),
    ],
  };
}
