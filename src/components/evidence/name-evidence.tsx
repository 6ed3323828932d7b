import type { NameRule } from '../../analysis/name-model.ts';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed, formatQuantity } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { RateInputs } from './rate-inputs.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

const ruleNames: Record<NameRule, string> = {
  form: 'by a form of names.yaml',
  introduced: 'by an abbreviation that the text introduces in brackets',
  short: 'by a short form after the full one',
  title: 'by a title before it',
  'given-name': 'by a given name before it',
  number: 'by its number',
};

/** The mentions of a name in a selection, or those beside another name. */
export function NameEvidence({ evidence }: EvidenceProps) {
  const [selection, other, unit] = evidence.details;
  return other === undefined ? (
    <Mentions name={evidence.subject} selection={selection} />
  ) : (
    <Together name={evidence.subject} other={other} unit={unit === 'sentence' ? unit : 'paragraph'} />
  );
}

function Mentions({ name, selection }: { name: string; selection: string | undefined }) {
  const manifest = useManifest();
  const { own, filtered } = useEvidenceSelection(selection);
  const { data } = useAnswer('nameEvidence', { name, selection: filtered });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  if (data === null) return null;
  return (
    <EvidenceFrame
      title={`${data.name.label}, ${describeSelection(own, manifest)}`}
      figure={formatCount(data.rate.count)}
      unit={`mentions, ${formatFixed(data.rate.perThousandWords, 2)} per 1,000 words`}
    >
      <RateInputs rate={data.rate} noun="Mentions" />
      <EvidenceInputs
        inputs={[
          {
            label: 'Written as',
            value: data.forms.map(({ text, count }) => `${text} ${formatCount(count)}`).join(', ') || 'none',
          },
          {
            label: 'Found',
            value:
              data.rules.map(({ rule, count }) => `${formatCount(count)} ${ruleNames[rule]}`).join('; ') ||
              'none',
          },
        ]}
      />
      <EvidenceNote>
        Names, adjectives and capitals that stand for governments, by a list that can be read and edited
        (seeds/names.yaml). The longest name counts; one inside it is not counted again. A pronoun or “the
        country” is no mention.
      </EvidenceNote>
      <PassageList passages={data.passages} count={data.passageCount} noun="mention" />
      <NameLinks name={name} label={data.name.label} />
    </EvidenceFrame>
  );
}

function Together({ name, other, unit }: { name: string; other: string; unit: 'paragraph' | 'sentence' }) {
  const { filtered } = useEvidenceSelection('all');
  const { data } = useAnswer('namePairEvidence', { name, other, unit, selection: filtered });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  if (data === null) return null;
  const { pair, names } = data;
  const [a, b] = names;
  return (
    <EvidenceFrame
      title={`${a.label} and ${b.label} in one ${unit}`}
      figure={formatCount(pair.both)}
      unit={`${pair.both === 1 ? unit : `${unit}s`} with both`}
    >
      <EvidenceInputs
        inputs={[
          { label: `With ${a.label}`, value: formatCount(pair.aCount) },
          { label: `With ${b.label}`, value: formatCount(pair.bCount) },
          { label: `All ${unit}s`, value: formatCount(pair.total) },
          {
            label: `Expected = ${formatCount(pair.aCount)} × ${formatCount(pair.bCount)} ÷ ${formatCount(pair.total)}`,
            value: formatFixed(pair.expected),
          },
          { label: 'φ of the two (Yule 1912)', value: formatFixed(pair.phi, 2), result: true },
          { label: 'NPMI (Bouma 2009)', value: formatFixed(pair.npmi, 2) },
        ]}
      />
      <EvidenceNote>
        To be named together says nothing about what is said of the two. Of {formatQuantity(pair.both, unit)}{' '}
        any measure is rough.
      </EvidenceNote>
      <PassageList passages={data.passages} count={data.passageCount} noun="mention" />
      <NameLinks name={name} label={a.label} />
    </EvidenceFrame>
  );
}

function NameLinks({ name, label }: { name: string; label: string }) {
  return (
    <p className="screen-only flex flex-wrap gap-x-5">
      <ViewLink to={{ view: 'themes', facet: 'names', named: name, about: null, evidence: null }}>
        All on {label}
      </ViewLink>
      <ViewLink to={{ name }}>Filter by {label}</ViewLink>
    </p>
  );
}
