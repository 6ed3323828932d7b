import { useAnswer } from '../corpus-access.tsx';
import { formatCount, formatFixed } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { collocateWindow, describeWindow } from './collocate-window.ts';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';

/** How often a word stands near the hits of a query, and how strong the tie is. */
export function CollocateEvidence({ evidence }: EvidenceProps) {
  const { state } = useViewState();
  const query = evidence.details[0] ?? '';
  const args = {
    query,
    selection: filterOf(state),
    ...collocateWindow(state),
  };
  const { data: table } = useAnswer('collocates', { ...args, minCount: 1 });
  const { data: lines } = useAnswer('collocateLines', { ...args, collocate: evidence.subject });
  if (table === undefined || lines === undefined)
    return <Waiting height={480} what="The evidence is being collected." />;
  const row = table.rows.find(({ key }) => key === evidence.subject);
  return (
    <EvidenceFrame
      title={`${row?.word ?? evidence.subject} near ${query}`}
      figure={formatCount(lines.count)}
      unit={`times ${describeWindow(state)}`}
    >
      {row !== undefined && (
        <EvidenceInputs
          inputs={[
            { label: 'Together (O₁₁)', value: formatCount(row.count) },
            { label: `Hits of ${query}`, value: formatCount(row.nodeCount) },
            { label: `Occurrences of ${row.word}`, value: formatCount(row.wordCount) },
            { label: 'Words in the windows', value: formatCount(row.windowTokens) },
            { label: 'Words in all', value: formatCount(row.corpusTokens) },
            { label: 'Expected by chance', value: formatFixed(row.expected, 2) },
            { label: 'logDice', value: formatFixed(row.logDice, 2), result: true },
            { label: 'MI', value: formatFixed(row.mi, 2) },
            { label: 't', value: formatFixed(row.t, 2) },
            { label: 'G² (four-term)', value: formatFixed(row.logLikelihood, 2) },
          ]}
        />
      )}
      <EvidenceNote>
        logDice = 14 + log₂(2 O₁₁ ÷ (hits + occurrences)) (Rychlý 2008); MI = log₂(O₁₁ ÷ expected). A place
        that lies in the windows of two hits counts twice.
      </EvidenceNote>
      <PassageList passages={lines.passages} count={lines.passageCount} noun="mark" query={query} />
    </EvidenceFrame>
  );
}
