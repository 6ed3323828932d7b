import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed, formatQuantity } from '../format.ts';
import { speechColor } from '../speech-color.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { useEvidenceSelection } from './use-evidence-selection.ts';
import { nameSpeech } from '../speech-name.ts';

/** The words of a selection, speech by speech. */
export function SizeEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { own, filtered } = useEvidenceSelection(evidence.subject);
  const { data } = useAnswer('facts', { selection: filtered });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const { documents, hapaxes, mattr, mattrWindow, paragraphs, tokens, types, typeTokenRatio } = data;
  return (
    <EvidenceFrame
      title={describeSelection(own, manifest)}
      figure={formatCount(tokens)}
      unit={`words in ${formatQuantity(paragraphs, 'paragraph')}`}
    >
      <EvidenceInputs
        inputs={[
          { label: 'Paragraphs', value: formatCount(paragraphs) },
          { label: 'Words', value: formatCount(tokens) },
          { label: 'Different words', value: formatCount(types) },
          { label: 'Words that occur once', value: formatCount(hapaxes) },
          {
            label: `Different ÷ all = ${formatCount(types)} ÷ ${formatCount(tokens)}`,
            value: formatFixed(typeTokenRatio, 3),
            result: true,
          },
          { label: `The same over windows of ${mattrWindow} words (MATTR)`, value: formatFixed(mattr, 3) },
        ]}
      />
      <EvidenceNote>
        Different ÷ all falls as a text grows, so it compares only texts of one length; the mean over windows
        (Covington and McFall 2010) can be compared. Counted is what the selection and the filter leave.
      </EvidenceNote>
      <section className="border-t border-ink pt-2">
        <h3 className="text-row font-semibold">{formatQuantity(documents.length, 'speech', 'speeches')}</h3>
        <ul>
          {documents.map(({ id, paragraphs, tokens }) => {
            const { document, index } = findSpeech(manifest, id);
            return (
              <li key={id} className="flex gap-x-3 border-b border-rule py-1">
                <span className="w-20 shrink-0 font-semibold" style={{ color: speechColor(index).text }}>
                  {nameSpeech(manifest, id)}
                </span>
                <ViewLink to={{ view: 'read', doc: id, p: null, line: null }} className="link min-w-0 flex-1">
                  {document?.shortTitle ?? id}
                </ViewLink>
                <span className="figures whitespace-nowrap">
                  {formatCount(tokens)} in {paragraphs} ¶
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </EvidenceFrame>
  );
}
