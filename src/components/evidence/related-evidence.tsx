import { findSpeech, useManifest, useSpeech } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { formatDate, formatQuantity } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';

/** The headlines that a page listed beside its speech. */
export function RelatedEvidence({ evidence }: EvidenceProps) {
  const { document } = findSpeech(useManifest(), evidence.subject);
  const { data } = useSpeech(evidence.subject);
  if (document === undefined) return null;
  return (
    <EvidenceFrame
      title={`Listed beside the speech of ${formatDate(document.date)}`}
      figure={document.related.length}
      unit={document.related.length === 1 ? 'related item' : 'related items'}
    >
      <EvidenceInputs
        inputs={[
          {
            label: 'With a date',
            value: document.related.filter(({ date }) => date !== null).length,
          },
          { label: 'Items on the page', value: document.related.length, result: true },
        ]}
      />
      <EvidenceNote>
        Headlines and teasers that the page showed beside the speech. They are context, and never counted.
      </EvidenceNote>
      {data === undefined ? (
        <Waiting height={400} what="The related items are being loaded." />
      ) : (
        <ol className="border-t border-ink" aria-label={formatQuantity(data.related.length, 'related item')}>
          {data.related.map((item) => (
            <li key={item.startLine} className="border-b border-rule py-2">
              <p className="flex gap-x-3 text-note text-ink-3">
                {formatDate(item.date)}
                <ViewLink
                  to={{ view: 'read', doc: document.id, source: 'both', line: item.startLine, p: null }}
                  className="link"
                >
                  line {item.startLine}
                </ViewLink>
              </p>
              <p dir="auto" className="font-serif text-passage">
                {item.title}
              </p>
              {item.summary !== '' && (
                <p dir="auto" className="mt-1 font-serif text-ink-2">
                  {item.summary}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </EvidenceFrame>
  );
}
