import { Figure } from '../../../components/charts/figure.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { useAnswer, useManifest } from '../../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatFixed, formatQuantity } from '../../../components/format.ts';
import { Waiting } from '../../../components/status/message.tsx';
import type { CorpusName } from '../../../corpus/name-kind.ts';
import { namePairEvidence } from '../../../url-state/evidence-key.ts';
import { filterOf } from '../../../url-state/resolve-link.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { tieColumns } from '../tie-columns.ts';
import { UnitChoice } from './unit-choice.tsx';

const mostRows = 14;

/** The names that stand beside it. */
export function NameCompany({ name }: { name: CorpusName }) {
  const manifest = useManifest();
  const { state } = useViewState();
  const unit = state.beside;
  const { data } = useAnswer('namePairs', {
    selection: filterOf(state),
    unit,
    kind: 'all',
    most: 1_000,
    name: name.id,
  });
  if (data === undefined) return <Waiting height={200} what="Pairs are being counted." />;
  const rows = data.pairs
    .filter(({ a, both }) => a === name.id && both > 0)
    .toSorted((x, y) => y.both - x.both || (y.npmi ?? 0) - (x.npmi ?? 0));
  const labelOf = (id: string) => manifest.names?.find((each) => each.id === id)?.label ?? id;
  const figures = true;
  return (
    <Figure
      id="name-company"
      title="Named with it"
      note={`${unit === 'sentence' ? 'Sentences' : 'Paragraphs'} with both, of all that name it; φ from −1 to 1, 0 where the two are independent`}
      actions={<UnitChoice current={unit} />}
      table={{
        rows,
        key: ({ b }) => b,
        columns: [
          { id: 'name', label: 'Name', value: ({ b }) => labelOf(b) },
          { id: 'both', label: 'Both', figures, value: ({ both }) => both },
          { id: 'own', label: 'This name', figures, value: ({ aCount }) => aCount },
          { id: 'other', label: 'The other', figures, value: ({ bCount }) => bCount },
          ...tieColumns,
        ],
      }}
    >
      {rows.length === 0 ? (
        <p className="text-ink-2">No other name stands with it in one {unit} here.</p>
      ) : (
        <ul>
          {rows.slice(0, mostRows).map((pair) => (
            <li key={pair.b} className="flex items-baseline gap-x-3 border-b border-rule py-0.5">
              <ViewLink to={{ named: pair.b, evidence: null }} className="min-w-0 flex-1 hover:underline">
                {labelOf(pair.b)}
              </ViewLink>
              <EvidenceNumber
                of={namePairEvidence(name.id, pair.b, unit)}
                label={`${formatQuantity(pair.both, unit)} of ${pair.aCount} with ${name.label} also name ${labelOf(pair.b)}`}
              >
                {pair.both} of {pair.aCount} {unit === 'paragraph' && '¶'}
              </EvidenceNumber>
              <span className="figures w-16 text-right text-note whitespace-nowrap text-ink-2">
                φ {formatFixed(pair.phi, 2)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}
