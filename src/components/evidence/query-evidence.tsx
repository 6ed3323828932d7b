import { useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed, formatQuantity } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { RateInputs } from './rate-inputs.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

/** A query's hits in a selection. */
export function QueryEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { own, filtered } = useEvidenceSelection(evidence.details[0]);
  const { data } = useAnswer('search', {
    query: evidence.subject,
    selection: filtered,
    order: 'time',
    limit: 100,
  });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const conditionsOnly = data.perThousandWords === null && data.passageCount > 0;
  return (
    <EvidenceFrame
      title={`${evidence.subject}, ${describeSelection(own, manifest)}`}
      figure={formatCount(conditionsOnly ? data.paragraphs : data.count)}
      unit={
        conditionsOnly
          ? `${data.paragraphs === 1 ? 'paragraph' : 'paragraphs'} of the speaker under these conditions; there is no word to count`
          : `hits, ${formatFixed(data.perThousandWords, 2)} per 1,000 words`
      }
    >
      {!conditionsOnly && <RateInputs rate={data} noun="Hits in the speaker’s own words" />}
      {data.otherCount > 0 && (
        <EvidenceNote>
          {formatQuantity(data.otherCount, 'more hit')} in turns of others: shown below, not counted.
        </EvidenceNote>
      )}
      <PassageList passages={data.passages} count={data.passageCount} noun="hit" query={evidence.subject} />
      <p className="screen-only">
        <ViewLink to={{ view: 'search', q: evidence.subject }}>Open in Search</ViewLink>
      </p>
    </EvidenceFrame>
  );
}
