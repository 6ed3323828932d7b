import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed } from '../format.ts';
import { formatThemeValue } from '../format-theme.ts';
import { Message, Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

/** The paragraphs that a computed topic leads. */
export function TopicEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const [selection, model] = evidence.details;
  const { own, filtered } = useEvidenceSelection(selection);
  const ofAllTexts = model === 'all';
  const { data } = useAnswer('topicEvidence', {
    topic: evidence.subject,
    within: filtered,
    k: ofAllTexts ? null : state.k,
    selection: ofAllTexts ? {} : filterOf(state),
  });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  if (data === null)
    return (
      <Message title="The model has no such topic">
        <p>
          No topic “{evidence.subject}” comes out of this selection with this number of topics. Choose one
          from the list.
        </p>
      </Message>
    );
  const { cell, coherence, label, passageCount, passages, recurs, resamples, stability } = data;
  const where = selection === undefined ? '' : `, ${describeSelection(own, manifest)}`;
  return (
    <EvidenceFrame
      title={`Topic “${label}”${where}`}
      figure={formatThemeValue('paragraphs', cell.value)}
      unit="of the modelled paragraphs"
    >
      <EvidenceInputs
        inputs={[
          { label: 'Paragraphs with their largest part in the topic', value: formatCount(cell.count) },
          { label: 'Modelled paragraphs', value: formatCount(cell.total) },
          {
            label: `Share = ${formatCount(cell.count)} ÷ ${formatCount(cell.total)}`,
            value: formatFixed(cell.value, 3),
            result: true,
          },
          ...(cell.low === null
            ? []
            : [
                {
                  label: '95 % interval (Wilson)',
                  value: `${formatFixed(cell.low, 3)}–${formatFixed(cell.high, 3)}`,
                },
              ]),
          { label: 'Coherence: mean NPMI of its ten first terms', value: formatFixed(coherence, 2) },
          {
            label: 'Stability: mean agreement of its terms with resamples',
            value: formatFixed(stability, 2),
          },
          { label: 'Resamples in which it came back', value: `${recurs} of ${resamples}` },
        ]}
      />
      <EvidenceNote>
        A topic is computed, not defined: a paragraph is led by it because it shares words with others,
        whatever it says. Marked are the topic’s ten first terms.
      </EvidenceNote>
      <PassageList passages={passages} count={passageCount} noun="term" />
    </EvidenceFrame>
  );
}
