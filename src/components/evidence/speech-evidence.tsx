import type { DocumentSummary } from '../../corpus/artifact.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { formatCount, formatDate, formatQuantity } from '../format.ts';
import { speechColor } from '../speech-color.ts';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import { EvidenceNumber } from './evidence-number.tsx';
import type { EvidenceProps } from './evidence-props.ts';

/** The card of a speech: its words, and what is known of it. */
export function SpeechEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { document, index } = findSpeech(manifest, evidence.subject);
  if (document === undefined) return null;
  const counted = document.paragraphs.filter((paragraph) => paragraph.counted).length;
  const others = document.tokens - document.speakerTokens;
  const next = manifest.documents[index + 1] ?? manifest.documents[index - 1];
  return (
    <EvidenceFrame
      title={document.shortTitle}
      figure={formatCount(document.speakerTokens)}
      unit={`words in ${formatQuantity(counted, 'paragraph')}`}
    >
      <p className="-mt-2">
        <span className="font-semibold" style={{ color: speechColor(index).text }}>
          {formatDate(document.date)}
        </span>
        {document.city !== null && `, ${document.city}`}
        {document.speaker !== null && `. ${document.speaker}`}
        {document.role !== null && `, ${document.role}`}
      </p>
      <p className="font-serif text-aligned text-ink-2">{document.title}</p>
      <p className="screen-only flex flex-wrap gap-x-5">
        <ViewLink to={{ view: 'read', doc: document.id, p: null, line: null }}>Read</ViewLink>
        {next !== undefined && (
          <ViewLink to={{ view: 'compare', a: document.id, b: next.id }}>
            Compare with {formatDate(next.date)}
          </ViewLink>
        )}
        <ViewLink to={{ view: 'compare', a: document.id }}>As side A of Compare</ViewLink>
        <ViewLink to={{ view: 'compare', b: document.id }}>As side B</ViewLink>
        <ViewLink to={{ view: 'search', docs: [document.id] }}>Search within</ViewLink>
      </p>
      <EvidenceInputs
        inputs={[
          { label: 'Words of all turns', value: formatCount(document.tokens) },
          { label: 'Words of others', value: formatCount(others) },
          {
            label: `Counted = ${formatCount(document.tokens)} − ${formatCount(others)}`,
            value: formatCount(document.speakerTokens),
            result: true,
          },
          { label: 'Date', value: describeDate(document) },
          { label: 'Completeness', value: document.truncated ? 'the text breaks off' : 'whole' },
          { label: 'Publisher', value: document.publisher ?? 'not known' },
          {
            label: 'Source',
            value: (
              <ViewLink to={{ view: 'read', doc: document.id, source: 'source', line: null, p: null }}>
                {formatQuantity(document.lineCount, 'line')}, each accounted for
              </ViewLink>
            ),
          },
        ]}
      />
      <EvidenceNote>
        A word is a run of letters, marks and digits, with single apostrophes and hyphens inside. Labels of
        speakers, headings and what the page put around the speech are not counted.
      </EvidenceNote>
      <TopThemes document={document} />
    </EvidenceFrame>
  );
}

function TopThemes({ document }: { document: DocumentSummary }) {
  const { data } = useAnswer('themeTable', {
    selection: { documents: [document.id] },
    measure: 'paragraphs',
  });
  const rows = data?.rows
    .filter(({ total }) => total.count > 0)
    .toSorted((a, b) => b.total.count - a.total.count)
    .slice(0, 6);
  if (rows === undefined || rows.length === 0) return null;
  return (
    <section className="border-t border-ink pt-2">
      <h3 className="text-row font-semibold">Most frequent themes</h3>
      <ul>
        {rows.map(({ id, label, total }) => (
          <li key={id} className="flex justify-between border-b border-rule py-1">
            {label}
            <EvidenceNumber of={themeEvidence(id, document.id, 'paragraphs')}>
              {total.count} of {total.total} ¶
            </EvidenceNumber>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeDate({ date, dateEvidence, dateConfidence, pageDate }: DocumentSummary): string {
  if (date === null) return 'not found in the source';
  const where = dateEvidence === null ? '' : ` from line ${dateEvidence.line}`;
  const page = pageDate !== null && pageDate !== date ? `; the page is of ${formatDate(pageDate)}` : '';
  return `${formatDate(date)}${where}, ${dateConfidence ?? 'unknown'} confidence${page}`;
}
