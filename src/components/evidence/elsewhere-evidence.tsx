import type { Passage } from '../../search/passage.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { excerptOf } from '../excerpt.ts';
import { formatFixed, formatMonth } from '../format.ts';
import { speechColor } from '../speech-color.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-panel.tsx';

/** A paragraph, and what in each other speech is most like it. */
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
  const { document } = findSpeech(manifest, evidence.subject);
  if (data === null || document === undefined) return null;
  const found = data.others.filter((other) => other.found !== null);
  return (
    <EvidenceFrame
      title={`¶${data.passage.paragraph} of ${formatMonth(document.date)}, and elsewhere`}
      figure={found.length}
      unit={`of ${data.others.length} other speeches have a passage like it`}
    >
      <PassageBlock passage={data.passage} note="in hand" />
      <EvidenceNote>
        Alike: cosine of content words weighted by tf-idf over all paragraphs, 0.10 and more; of each speech
        the passage most like this one.
      </EvidenceNote>
      <ol className="border-t border-ink pt-2">
        {data.others.map(({ document, found }) => (
          <li key={document} className="border-b border-rule py-2">
            {found === null ? (
              <p className="text-note text-ink-3">
                {formatMonth(findSpeech(manifest, document).document?.date ?? null)}: nothing like it.
              </p>
            ) : (
              <PassageBlock passage={found.passage} note={formatFixed(found.similarity, 2)} />
            )}
          </li>
        ))}
      </ol>
    </EvidenceFrame>
  );
}

function PassageBlock({ passage, note }: { passage: Passage; note: string }) {
  const manifest = useManifest();
  const { document, index } = findSpeech(manifest, passage.document);
  const excerpt = excerptOf(passage.text, []);
  const name = formatMonth(document?.date ?? null);
  return (
    <div>
      <p className="flex items-baseline gap-x-3 text-note text-ink-3">
        <span className="font-semibold" style={{ color: speechColor(index).text }}>
          {name} ¶{passage.paragraph}
        </span>
        <span className="figures">{note}</span>
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
