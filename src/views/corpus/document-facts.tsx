import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatDate, formatQuantity } from '../../components/format.ts';
import { CharacterBar, formatShare } from '../../components/source/character-bar.tsx';
import { kindLooks } from '../../components/source/segment-kinds.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { Diagnostic } from '../../corpus/speech-document.ts';
import { compareWithRest } from '../../url-state/compare-link.ts';
import { speechEvidence } from '../../url-state/evidence-key.ts';
import { describeLanguage } from '../../components/language.ts';
import type { DocumentRow } from './document-rows-model.ts';

/** How one document was read: each fact with the line that it was read from. */
export function DocumentFacts({ row, chosen }: { row: DocumentRow; chosen: boolean }) {
  const { document, index, paragraphs } = row;
  const { data: speech } = useSpeech(document.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!chosen) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [chosen]);
  const color = speechColor(index);
  const others = document.tokens - document.speakerTokens;
  const lineOf = (field: string) => speech?.evidence[field]?.line ?? null;
  const unknown = knownFields.filter((field) => (document[field] ?? '') === '');
  const text = (field: string, value: string | null) =>
    value === null || value === '' ? null : (
      <Fact
        label={factLabels[field] ?? field}
        document={document}
        field={field}
        line={field === 'date' ? (document.dateEvidence?.line ?? null) : lineOf(field)}
      >
        {value}
      </Fact>
    );
  return (
    <article className="mt-4 border-t border-ink pt-2">
      <h3 ref={heading} tabIndex={-1} className="text-row font-semibold outline-none focus-visible:outline-2">
        <span style={{ color: color.text }}>{formatDate(document.date)}</span>
        {', '}
        <span dir="auto">{document.shortTitle}</span>
      </h3>
      <div className="mt-1 grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <dl>
          {text('title', document.title)}
          {text('date', document.date === null ? null : describeDate(document))}
          {text('pageDate', document.pageDate === null ? null : formatDate(document.pageDate))}
          {text('speaker', document.speaker)}
          {text('role', document.role)}
          {text('venue', document.venue)}
          {text('city', document.city)}
          {text('publisher', document.publisher)}
          {text('url', document.url)}
          {text('language', describeLanguage(document.language))}
          {text('languages', document.languages.join(', '))}
          {unknown.length > 0 && (
            <Fact label="Not known" document={document} field="unknown">
              <span className="text-ink-3">
                {unknown.map((field) => factLabels[field]?.toLowerCase()).join(', ')}
              </span>
            </Fact>
          )}
        </dl>
        <div>
          <dl>
            <Fact label="File" document={document} field="file">
              <span className="wrap-anywhere">{document.file}</span>,{' '}
              {formatQuantity(document.lineCount, 'line')}
            </Fact>
            <Fact label="Words" document={document} field="words">
              <EvidenceNumber of={speechEvidence(document.id)}>
                {formatCount(document.speakerTokens)}
              </EvidenceNumber>{' '}
              in{' '}
              <EvidenceNumber of={speechEvidence(document.id)}>
                {formatQuantity(paragraphs, 'paragraph')}
              </EvidenceNumber>
              {others > 0 && `; ${formatCount(others)} more by others, not counted`}
            </Fact>
            {document.speakers.length > 1 && (
              <Fact label="Who speaks" document={document} field="speakers">
                {document.speakers.join(', ')}
              </Fact>
            )}
            <Fact label="Completeness" document={document} field="truncated">
              {document.truncated ? 'the text breaks off in mid-sentence' : 'whole, as far as can be seen'}
            </Fact>
            {document.related.length > 0 && (
              <Fact label="Related items" document={document} field="related">
                {formatQuantity(document.related.length, 'item')} listed on the page, never counted
              </Fact>
            )}
            <Fact label="Characters" document={document} field="characters">
              <Characters document={document} color={color.mark} />
            </Fact>
            <Fact label="Remarks" document={document} field="diagnostics">
              {document.diagnostics.length === 0 ? (
                'none'
              ) : (
                <ul>
                  {document.diagnostics.map((diagnostic) => (
                    <Remark
                      key={`${diagnostic.code} ${diagnostic.line}`}
                      diagnostic={diagnostic}
                      document={document.id}
                    />
                  ))}
                </ul>
              )}
            </Fact>
            <Fact label="Fingerprint" document={document} field="fingerprint">
              <span className="figures wrap-anywhere">{document.fingerprint}</span>
            </Fact>
          </dl>
          <p className="screen-only mt-2 flex flex-wrap gap-x-5">
            <ViewLink to={{ view: 'read', doc: document.id, p: null, line: null }}>Read</ViewLink>
            <ViewLink to={{ view: 'read', doc: document.id, p: null, line: null, source: 'source' }}>
              Source, line by line
            </ViewLink>
            <ViewLink to={compareWithRest(document.id)}>Compare with all others</ViewLink>
          </p>
        </div>
      </div>
    </article>
  );
}

const knownFields = ['date', 'pageDate', 'speaker', 'role', 'venue', 'city', 'publisher', 'url'] as const;

const factLabels: Record<string, string> = {
  title: 'Title',
  date: 'Speech date',
  pageDate: 'Page date',
  speaker: 'Speaker',
  role: 'Office',
  venue: 'Event',
  city: 'Place',
  publisher: 'Publisher',
  url: 'Web address',
  language: 'Language',
  languages: 'Page also in',
};

interface FactProps {
  label: string;
  document: DocumentSummary;
  /** Its name in corpus.yaml. */
  field: string;
  line?: number | null;
  children: ReactNode;
}

function Fact({ label, document, field, line = null, children }: FactProps) {
  const byHand = document.overridden.includes(field);
  return (
    <div className="grid grid-cols-[104px_minmax(0,1fr)] gap-x-3 border-b border-rule py-1">
      <dt className="text-note text-ink-3">{label}</dt>
      <dd className="text-ui" dir="auto">
        {children}
        {byHand && <span className="ml-2 text-note text-ink-3">set in corpus.yaml</span>}
        {!byHand && line !== null && (
          <LineOf document={document.id} line={line}>
            line {line}
          </LineOf>
        )}
      </dd>
    </div>
  );
}

function LineOf({ document, line, children }: { document: string; line: number; children: ReactNode }) {
  return (
    <ViewLink
      to={{ view: 'read', doc: document, p: null, line, source: 'both' }}
      className="link figures ml-2 text-note text-ink-2"
    >
      {children}
    </ViewLink>
  );
}

function Characters({ document, color }: { document: DocumentSummary; color: string }) {
  const { characters, charactersByKind } = document;
  return (
    <>
      <CharacterBar characters={charactersByKind} bodyColor={color} />
      <span className="figures mt-1 flex flex-wrap gap-x-4 text-note text-ink-2">
        {kindLooks
          .filter(({ kind }) => charactersByKind[kind] > 0)
          .map(({ kind, label }) => (
            <span key={kind}>
              {label} {formatCount(charactersByKind[kind])} (
              {formatShare(charactersByKind[kind], characters.total)})
            </span>
          ))}
      </span>
      <span className="figures block text-note text-ink-3">
        kept {formatCount(characters.kept)} + left out {formatCount(characters.leftOut)} + rewritten{' '}
        {formatCount(characters.rewritten)} = {formatCount(characters.total)}
      </span>
    </>
  );
}

const severities = { info: 'Note', warning: 'Warning', error: 'Error' };

function Remark({ diagnostic, document }: { diagnostic: Diagnostic; document: string }) {
  const { line, severity, message } = diagnostic;
  return (
    <li className="wrap-anywhere">
      <span className={severity === 'info' ? 'text-ink-2' : 'text-warning'}>{severities[severity]}: </span>
      {message}
      {line !== null && (
        <LineOf document={document} line={line}>
          line {line}
        </LineOf>
      )}
    </li>
  );
}

function describeDate({ date, dateEvidence, dateConfidence }: DocumentSummary): string {
  const read = dateEvidence === null ? '' : `, read as “${dateEvidence.text}”`;
  const sure = dateConfidence === null ? '' : `, ${dateConfidence} confidence`;
  return `${formatDate(date)}${read}${sure}`;
}
