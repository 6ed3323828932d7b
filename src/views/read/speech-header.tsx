import { Fragment, type ReactNode } from 'react';
import { useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatDate, formatQuantity, formatSpelled } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import { compareLink, compareWithRest } from '../../url-state/compare-link.ts';
import { speechEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { LineLink } from './line-link.tsx';
import { dateSource, neighbours, splitTitle } from './speech-facts-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

export function SpeechHeader({ summary, index }: { summary: DocumentSummary; index: number }) {
  const { state } = useViewState();
  const { eyebrow, heading } = splitTitle(summary);
  const language = summary.language === 'und' ? undefined : summary.language;
  return (
    <header className="pb-4 sm:pl-[42px] print:pl-[26px]">
      <SpeechSteps id={summary.id} label="Other speeches" />
      {eyebrow !== null && (
        <p className="mt-2 text-row text-ink-2" dir="auto" lang={language}>
          {eyebrow}
        </p>
      )}
      <h1
        className={heading.length > 48 ? 'text-h1-phone' : 'text-h1-phone sm:text-h1'}
        dir="auto"
        lang={language}
      >
        {heading}
      </h1>
      <Facts summary={summary} index={index} />
      <p className="screen-only mt-1 flex flex-wrap gap-x-5 text-ui text-ink-2">
        <ViewLink to={compareLink(state, summary.id)}>Compare</ViewLink>
        <ViewLink to={compareWithRest(summary.id)}>Compare with all others</ViewLink>
        <ViewLink to={{ view: 'search', docs: [summary.id], q: state.q }}>Search within</ViewLink>
        <ViewLink to={{ view: 'corpus', part: 'documents', doc: summary.id }}>How it was read</ViewLink>
      </p>
      {summary.diagnostics.length > 0 && (
        <ul className="mt-3 border-l-2 border-rule-2 pl-3 text-ui text-ink-2">
          {summary.diagnostics.map(({ line, code, message }) => (
            <li key={`${code} ${line}`} className="wrap-anywhere">
              {line !== null && <LineLink line={line} capital />}
              {line !== null && ': '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

function Facts({ summary, index }: { summary: DocumentSummary; index: number }) {
  const counted = summary.paragraphs.filter((paragraph) => paragraph.counted).length;
  const others = summary.paragraphs.length - counted;
  const { words, evidence } = dateSource(summary);
  return (
    <p className="mt-2 text-ui text-ink-2">
      <strong className="font-semibold" style={{ color: speechColor(index).text }}>
        {formatDate(summary.date)}
      </strong>
      {[summary.speaker, summary.city].map((fact) =>
        fact === null ? null : (
          <Fragment key={fact}>
            , <bdi>{fact}</bdi>
          </Fragment>
        ),
      )}
      .{' '}
      <EvidenceNumber of={speechEvidence(summary.id)}>
        {formatQuantity(summary.speakerTokens, 'word')}
      </EvidenceNumber>{' '}
      in {formatQuantity(counted, 'paragraph')}
      {others > 0 && `, and ${formatSpelled(others)} by others, not counted`}. <bdi>{words}</bdi>
      {evidence !== null && (
        <>
          , <LineLink line={evidence.line} />
        </>
      )}
      {summary.pageDate !== null && summary.pageDate !== summary.date
        ? `; the page itself is of ${formatDate(summary.pageDate)}.`
        : '.'}
    </p>
  );
}

/** The speeches before and after, in the order of the corpus. */
export function SpeechSteps({ id, label }: { id: string; label: string }) {
  const manifest = useManifest();
  const { documents } = manifest;
  const { before, after } = neighbours(documents, id);
  const place = documents.findIndex((document) => document.id === id) + 1;
  return (
    <nav aria-label={label} className="screen-only flex flex-wrap gap-x-4 pt-2 text-note text-ink-3">
      <span>
        Speech {formatCount(place)} of {formatCount(documents.length)}
      </span>
      {before !== null && (
        <SpeechStep document={before} relation="prev">
          ← {nameSpeech(manifest, before.id)}
        </SpeechStep>
      )}
      {after !== null && (
        <SpeechStep document={after} relation="next">
          {nameSpeech(manifest, after.id)} →
        </SpeechStep>
      )}
    </nav>
  );
}

function SpeechStep({
  document,
  relation,
  children,
}: {
  document: DocumentSummary;
  relation: 'prev' | 'next';
  children: ReactNode;
}) {
  return (
    <ViewLink
      to={{ doc: document.id }}
      rel={relation}
      title={document.shortTitle}
      className="link text-ink-2"
    >
      {children}
    </ViewLink>
  );
}
