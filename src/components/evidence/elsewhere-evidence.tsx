import type { ReactNode } from 'react';
import { leastSimilarity } from '../../analysis/alignment.ts';
import type { Passage } from '../../search/passage.ts';
import type { SimilarInSpeech } from '../../search/similar-passages.ts';
import { pairEvidence } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { excerptOf } from '../excerpt.ts';
import { formatFixed, formatQuantity } from '../format.ts';
import { speechColor } from '../speech-color.ts';
import { nameSpeech } from '../speech-name.ts';
import { Message, Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import { EvidenceNumber } from './evidence-number.tsx';
import type { EvidenceProps } from './evidence-props.ts';

/** A paragraph, and what in each other speech is like it. */
export function ElsewhereEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const paragraph = Number(evidence.details[0]);
  const { data } = useAnswer('similarPassages', {
    document: evidence.subject,
    paragraph: Number.isInteger(paragraph) ? paragraph : 1,
    selection: filterOf(state),
  });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const name = nameSpeech(manifest, evidence.subject);
  if (data === null)
    return (
      <Message title={`${name} has no paragraph ${evidence.details[0] ?? ''}`}>
        <p>Texts may have changed since the link was made.</p>
      </Message>
    );
  const like = data.others.filter(({ places }) => places.length > 0);
  const without = data.others.length - like.length;
  return (
    <EvidenceFrame
      title={`¶${data.passage.paragraph} of ${name}, and elsewhere`}
      figure={like.length}
      unit={`of ${formatQuantity(data.others.length, 'other speech', 'other speeches')} have a passage like it`}
    >
      <EvidenceInputs
        inputs={[
          { label: 'Other speeches', value: data.others.length },
          { label: 'Without a passage like it', value: without },
          {
            label: `Passages with a cosine of ${formatFixed(leastSimilarity, 2)} or more`,
            value: like.reduce((sum, { places }) => sum + places.length, 0),
          },
          {
            label: `Speeches that have one = ${data.others.length} − ${without}`,
            value: like.length,
            result: true,
          },
        ]}
      />
      <EvidenceNote>
        Alike: cosine of content words, rare ones weighing more, as in the aligned texts; two shared words at
        least. The strip shows where in each speech such passages stand, the darker the closer.
      </EvidenceNote>
      <PassageBlock passage={data.passage}>in hand</PassageBlock>
      <ol className="border-t border-ink">
        {like.map((speech) => (
          <li key={speech.document} className="border-b border-rule py-2">
            <Strip speech={speech} />
            {speech.found !== null && (
              <PassageBlock passage={speech.found.passage}>
                <EvidenceNumber
                  of={pairEvidence(
                    { document: evidence.subject, paragraphs: [data.passage.paragraph] },
                    { document: speech.document, paragraphs: [speech.found.passage.paragraph] },
                  )}
                  label={`${formatFixed(speech.found.similarity, 2)}: cosine with ¶${speech.found.passage.paragraph}, ${nameSpeech(manifest, speech.document)}`}
                >
                  {formatFixed(speech.found.similarity, 2)}
                </EvidenceNumber>
              </PassageBlock>
            )}
          </li>
        ))}
      </ol>
    </EvidenceFrame>
  );
}

/** A speech from its beginning to its end, with a stroke for each passage like the one in hand. */
function Strip({ speech: { document, places } }: { speech: SimilarInSpeech }) {
  const { index } = findSpeech(useManifest(), document);
  return (
    <svg className="mb-1 block h-3 w-full" aria-hidden="true">
      <line x1="0" x2="100%" y1={11.5} y2={11.5} stroke="var(--rule-2)" />
      {places.map(({ paragraph, at, similarity }) => (
        <rect
          key={paragraph}
          x={`${at * 98.5}%`}
          width={4}
          height={11}
          fill={speechColor(index).mark}
          opacity={Math.min(1, 0.3 + similarity * 1.6)}
        >
          <title>{`¶${paragraph}: ${formatFixed(similarity, 2)}`}</title>
        </rect>
      ))}
    </svg>
  );
}

function PassageBlock({ passage, children }: { passage: Passage; children: ReactNode }) {
  const manifest = useManifest();
  const { index } = findSpeech(manifest, passage.document);
  const excerpt = excerptOf(passage.text, []);
  const name = nameSpeech(manifest, passage.document);
  return (
    <div>
      <p className="flex items-baseline gap-x-3 text-note text-ink-3">
        <span className="font-semibold" style={{ color: speechColor(index).text }}>
          {name} ¶{passage.paragraph}
        </span>
        <span className="figures">{children}</span>
        <ViewLink
          to={{ view: 'read', doc: passage.document, p: passage.paragraph, line: null }}
          className="link ml-auto text-ink-2"
          aria-label={`Read ¶${passage.paragraph}, ${name}`}
        >
          Read
        </ViewLink>
      </p>
      <p dir="auto" className="font-serif text-passage">
        {excerpt.text}
        {excerpt.cutAfter && ' …'}
      </p>
    </div>
  );
}
