import { similarityMeasures } from '../../analysis/similarity.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { formatDate, formatFixed, formatQuantity } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { nameSpeech } from '../speech-name.ts';

/** How alike two speeches are, among all pairs. */
export function SimilarityEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const measure = isMeasure(evidence.subject) ? evidence.subject : 'tfidf-cosine-content';
  const [a = '', b = ''] = evidence.details;
  const { data } = useAnswer('similarity', { measure, selection: filterOf(state) });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const { formula, highIsAlike, label } = similarityMeasures[measure];
  const pairs = data.documents
    .flatMap((one, i) =>
      data.documents.slice(i + 1).map((other, k) => ({
        one,
        other,
        value: data.matrix[i]?.[i + 1 + k] ?? null,
      })),
    )
    .filter(({ value }) => value !== null)
    .sort((x, y) => ((y.value ?? 0) - (x.value ?? 0)) * (highIsAlike ? 1 : -1));
  const isOwn = ({ one, other }: { one: string; other: string }) =>
    (one === a && other === b) || (one === b && other === a);
  const own = pairs.find(isOwn);
  const dateOf = (id: string) => findSpeech(manifest, id).document?.date ?? null;
  return (
    <EvidenceFrame
      title={`${formatDate(dateOf(a))} and ${formatDate(dateOf(b))}`}
      figure={formatFixed(own?.value ?? null, 3)}
      unit={label}
    >
      <EvidenceInputs
        inputs={[
          { label: 'Compared', value: 'whole speeches, the speaker’s own words' },
          {
            label: 'Range',
            value: highIsAlike ? '0 nothing alike, 1 the same' : '0 the same, 1 nothing alike',
          },
          {
            label: 'Place among all pairs',
            value: own === undefined ? '–' : `${pairs.indexOf(own) + 1} of ${pairs.length}, most alike first`,
          },
        ]}
      />
      <p className="font-serif text-aligned text-ink-2 wrap-break-word">{formula}</p>
      <EvidenceNote>
        The value depends on the other speeches of the corpus (they weigh the words) and grows with length. It
        says how alike two speeches are within this corpus, not in general.
      </EvidenceNote>
      <section className="border-t border-ink pt-2">
        <h3 className="text-row font-semibold">{formatQuantity(pairs.length, 'pair')}, most alike first</h3>
        <ol>
          {pairs.slice(0, 40).map((pair) => (
            <li
              key={`${pair.one} ${pair.other}`}
              className={`flex justify-between border-b border-rule py-1 ${isOwn(pair) ? 'font-semibold' : ''}`}
            >
              <ViewLink to={{ view: 'compare', a: pair.one, b: pair.other, spot: null, match: null }}>
                {nameSpeech(manifest, pair.one)} and {nameSpeech(manifest, pair.other)}
              </ViewLink>
              <span className="figures">{formatFixed(pair.value, 3)}</span>
            </li>
          ))}
        </ol>
      </section>
    </EvidenceFrame>
  );
}

function isMeasure(text: string): text is keyof typeof similarityMeasures {
  return Object.hasOwn(similarityMeasures, text);
}
