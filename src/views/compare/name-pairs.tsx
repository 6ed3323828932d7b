import { themeMeasures } from '../../analysis/theme-measure.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useAnswer } from '../../components/corpus-access.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { kindLabels } from '../../components/name-kind-labels.ts';
import { Waiting } from '../../components/status/message.tsx';
import { nameKinds } from '../../corpus/name-kind.ts';
import { nameEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { PairDots, PairKey } from './pair-dots.tsx';
import { pairTable } from './pair-table.tsx';
import { pairAxisEnd, pairNames, type SidePair } from './side-pairs-model.ts';
import type { Sides } from './use-sides.ts';

/** More are in the table. */
const mostNames = 20;

/** The names that differ most between the sides, as two dots on one scale. */
export function NamePairs({ a, b }: Sides) {
  const { state } = useViewState();
  const options = { by: 'year', kind: state.kind } as const;
  const ofA = useAnswer('nameTable', { selection: a.filtered, ...options }).data;
  const ofB = useAnswer('nameTable', { selection: b.filtered, ...options }).data;
  if (!ofA || !ofB) return <Waiting height={420} what="Names are being counted." />;
  const pairs = pairNames(ofA, ofB);
  const shown = pairs.slice(0, mostNames);
  const end = pairAxisEnd(shown, 'perThousandWords');
  return (
    <Figure
      id="name-pairs"
      title="Names side by side"
      note={
        <>
          Mentions per 1,000 words (and in all), {themeMeasures.mentions.interval}; <PairKey a={a} b={b} />;
          scale 0–{end}; sorted by difference
          {shown.length < pairs.length
            ? `, the first ${mostNames} of ${formatCount(pairs.length)}; the table has all`
            : `; ${formatQuantity(pairs.length, 'name')}`}
        </>
      }
      actions={
        <ChoiceLinks
          label="Kind of name"
          current={state.kind}
          choices={(['all', ...nameKinds] as const).map((id) => ({
            id,
            label: kindLabels[id],
            to: { kind: id },
          }))}
        />
      }
      table={pairTable(pairs, {
        a,
        b,
        what: 'Name',
        countLabel: 'Mentions',
        totalLabel: 'Words in all',
        digits: 2,
        evidence: ({ id }, side) => nameEvidence(id, side.text),
      })}
    >
      <PairDots
        empty={
          state.kind === 'all'
            ? 'Neither side names anything that the list of names has.'
            : 'Neither side names anything of this kind.'
        }
        a={a}
        b={b}
        pairs={shown}
        end={end}
        Head={NameHead}
        figure={(pair, side) => ({
          text: `${formatFixed(pair[side.letter].value, 1)} (${formatCount(pair[side.letter].count)})`,
          unit: 'mentions per 1,000 words (in all)',
          of: nameEvidence(pair.id, side.text),
        })}
      />
    </Figure>
  );
}

function NameHead({ pair: { id, label } }: { pair: SidePair }) {
  return (
    <ViewLink
      to={{ view: 'themes', facet: 'names', named: id, about: null, evidence: null }}
      className="inline-block min-h-[24px] min-w-[24px] py-[2px] hover:underline"
    >
      {label}
    </ViewLink>
  );
}
