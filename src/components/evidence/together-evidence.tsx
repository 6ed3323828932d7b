import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { formatCount, formatFixed } from '../format.ts';
import { Message, Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { withinFilter } from './use-evidence-selection.ts';

/** What two themes share: the 2 × 2 table, the formulas, and the paragraphs with both. */
export function TogetherEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const filter = filterOf(state);
  const [other = ''] = evidence.details;
  const { data: pairs } = useAnswer('themePairs', { selection: filter });
  const { data: shared } = useAnswer('themeEvidence', {
    theme: evidence.subject,
    measure: 'paragraphs',
    selection: withinFilter({ theme: other }, filter),
  });
  if (pairs === undefined || shared === undefined)
    return <Waiting height={480} what="The evidence is being collected." />;
  const found = pairs.find(
    ({ a, b }) => (a === evidence.subject && b === other) || (b === evidence.subject && a === other),
  );
  const labelOf = (id: string) => manifest.themes.find((each) => each.id === id)?.label ?? id;
  const [one, two] = [labelOf(evidence.subject), labelOf(other)];
  if (found === undefined || shared === null)
    return (
      <Message title={`${one} and ${two}`}>
        <p>In this filter one of the two is carried by no paragraph, so there is nothing to hold together.</p>
      </Message>
    );
  const { both, total, expected, phi, npmi } = found;
  const [n1, n2] = found.a === evidence.subject ? [found.aCount, found.bCount] : [found.bCount, found.aCount];
  const neither = total - n1 - n2 + both;
  return (
    <EvidenceFrame title={`${one} and ${two}`} figure={formatCount(both)} unit="paragraphs carry both">
      <table className="figures w-full border-t border-rule text-ui">
        <caption className="sr-only">Paragraphs by the two themes</caption>
        <thead>
          <tr className="border-b border-rule text-note text-ink-2">
            <th scope="col">
              <span className="sr-only">Theme</span>
            </th>
            <Head>{two}</Head>
            <Head>not</Head>
            <Head>All</Head>
          </tr>
        </thead>
        <tbody>
          <Line label={one} counts={[both, n1 - both, n1]} />
          <Line label="not" counts={[n2 - both, neither, total - n1]} />
          <Line label="All" counts={[n2, total - n2, total]} />
        </tbody>
      </table>
      <EvidenceInputs
        inputs={[
          {
            label: `Expected by chance = ${formatCount(n1)} × ${formatCount(n2)} ÷ ${formatCount(total)}`,
            value: formatFixed(expected),
          },
          {
            label: `φ = (${both} × ${neither} − ${n1 - both} × ${n2 - both}) ÷ √(${n1} × ${total - n1} × ${n2} × ${total - n2})`,
            value: formatFixed(phi, 2),
            result: true,
          },
          {
            label: `NPMI = ln(${both} × ${total} ÷ (${n1} × ${n2})) ÷ −ln(${both} ÷ ${total})`,
            value: formatFixed(npmi, 2),
          },
        ]}
      />
      <EvidenceNote>
        φ (Yule 1912) and NPMI (Bouma 2009) are 0 where the two meet as often as by chance. Paragraphs of one
        speech are not independent of each other, and of a few shared ones any measure is rough.
      </EvidenceNote>
      <PassageList
        passages={shared.passages}
        count={shared.passageCount}
        noun="cue"
        theme={evidence.subject}
      />
    </EvidenceFrame>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-1 pl-3 text-right font-medium">
      {children}
    </th>
  );
}

function Line({ label, counts }: { label: string; counts: readonly number[] }) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1 text-left font-normal text-ink-2">
        {label}
      </th>
      {counts.map((count, i) => (
        <td key={['with', 'without', 'all'][i]} className="py-1 pl-3 text-right">
          {formatCount(count)}
        </td>
      ))}
    </tr>
  );
}
