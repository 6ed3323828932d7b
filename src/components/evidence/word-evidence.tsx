import { useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-panel.tsx';
import { PassageList } from './passage-list.tsx';
import { RateInputs } from './rate-inputs.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

/** A word's or phrase's count in a selection. */
export function WordEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { own, filtered } = useEvidenceSelection(evidence.details[0]);
  const { data } = useAnswer('occurrences', { term: evidence.subject, selection: filtered });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  return (
    <EvidenceFrame
      title={`“${evidence.subject}”, ${describeSelection(own, manifest)}`}
      figure={formatCount(data.total.count)}
      unit={`times, ${formatFixed(data.total.perThousandWords, 2)} per 1,000 words`}
    >
      <RateInputs rate={data.total} noun="Occurrences" />
      <EvidenceNote>
        Whole words, whatever their case (only US and us are kept apart). The interval takes occurrences to
        fall independently, which words in a text do not: it is the narrowest that could be right.
      </EvidenceNote>
      <PassageList
        passages={data.passages}
        count={data.passageCount}
        noun="hit"
        query={quoted(evidence.subject)}
      />
      <p className="screen-only">
        <ViewLink to={{ view: 'search', q: quoted(evidence.subject) }}>Search for it everywhere</ViewLink>
      </p>
    </EvidenceFrame>
  );
}

/** As the query language writes a phrase. */
function quoted(term: string): string {
  return term.includes(' ') ? `"${term}"` : term;
}
