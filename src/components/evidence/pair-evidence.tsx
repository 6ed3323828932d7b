import type { ParagraphsOf } from '../../search/passage-pair.ts';
import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { formatFixed, formatQuantity } from '../format.ts';
import { nameSpeech } from '../speech-name.ts';
import { Message, Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';

/** Terms listed one by one; the rest is one line. */
const listedTerms = 10;

/** Why two passages are taken to go together: the words that they share, and what each adds to the cosine. */
export function PairEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { a, b } = readPair(evidence);
  const { data } = useAnswer('passagePair', { a, b });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const names = [a, b].map(
    ({ document, paragraphs }) => `¶${paragraphs.join(', ')} of ${nameSpeech(manifest, document)}`,
  );
  if (data === null)
    return (
      <Message title="One of the two passages is not in this corpus">
        <p>Asked for were {names.join(' and ')}. Texts may have changed since the link was made.</p>
      </Message>
    );
  const rest = data.terms.slice(listedTerms);
  const sumOfRest = rest.reduce((sum, { contribution }) => sum + contribution, 0);
  return (
    <EvidenceFrame
      title={names.join(' and ')}
      figure={formatFixed(data.similarity, 2)}
      unit={`cosine, from ${formatQuantity(data.terms.length, 'shared word')}`}
    >
      <EvidenceInputs
        inputs={[
          ...data.terms.slice(0, listedTerms).map(({ forms, contribution }) => ({
            label: forms.slice(0, 4).join(', '),
            value: formatFixed(contribution, 3),
          })),
          ...(rest.length === 0
            ? []
            : [{ label: formatQuantity(rest.length, 'other word'), value: formatFixed(sumOfRest, 3) }]),
          { label: 'Cosine = their sum', value: formatFixed(data.similarity, 3), result: true },
        ]}
      />
      <EvidenceNote>
        Each word adds the product of its weights in both passages: (1 + ln count) · ln((1 + n) ÷ df), n the
        paragraphs of the corpus, df those with the word, scaled to length 1. Forms of a word are one;
        function words are left out. Marked below: what both have.
      </EvidenceNote>
      {[data.a, data.b].map((passages, i) => (
        <section key={names[i]}>
          <h3 className="mb-1 text-row font-semibold">{names[i]}</h3>
          <PassageList passages={passages} count={passages.length} noun="shared word" />
        </section>
      ))}
    </EvidenceFrame>
  );
}

function readPair({ subject, details }: EvidenceKey): { a: ParagraphsOf; b: ParagraphsOf } {
  const [ofA = '', document = '', ofB = ''] = details;
  return { a: { document: subject, paragraphs: numbers(ofA) }, b: { document, paragraphs: numbers(ofB) } };
}

/** "6+7" */
function numbers(text: string): number[] {
  return text
    .split('+')
    .map(Number)
    .filter((n) => Number.isInteger(n) && n > 0);
}
