import { useRef } from 'react';
import type { Column, TableSpec } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { ExportButton, ExportPanel, useExport } from '../../components/export/export-button.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatDate, formatQuantity } from '../../components/format.ts';
import { CharacterBar, formatShare } from '../../components/source/character-bar.tsx';
import { speechColor } from '../../components/speech-color.ts';
import { speechEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { columnOf, type DocumentOrder, type DocumentRow, nextOrder } from './document-rows-model.ts';

/** Rows that the page lists; an export has all. */
const listed = 500;

const heads: { column: DocumentOrder; label: string; className: string }[] = [
  { column: 'date', label: 'Date', className: 'text-left' },
  { column: 'title', label: 'Speech', className: 'text-left' },
  { column: 'speaker', label: 'Speaker, place, publisher', className: 'hidden text-left sm:table-cell' },
  { column: 'words', label: 'Words', className: 'text-right' },
  { column: 'paragraphs', label: '¶', className: 'hidden text-right sm:table-cell' },
  { column: 'kept', label: 'Kept', className: 'text-left' },
  { column: 'remarks', label: 'Remarks', className: 'text-left' },
];

export function DocumentTable({ rows }: { rows: readonly DocumentRow[] }) {
  const { state } = useViewState();
  const exporting = useExport();
  const said = useRef<HTMLParagraphElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <section
      data-figure="documents"
      data-shown={state.embed === '1' && state.figure === 'documents' ? '' : undefined}
      aria-labelledby="documents-title"
    >
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="documents-title">Documents</h2>
        <p ref={said} className="min-w-0 flex-1 text-note text-ink-3">
          Words of the document’s own speaker. The bar is the file by what became of its characters: dots
          front matter, solid body, hatch related items, grey boilerplate.
        </p>
        <span className="screen-only text-note text-ink-2">
          <ExportButton of={exporting} title="Documents" />
        </span>
      </div>
      <ExportPanel
        of={exporting}
        figure="documents"
        title="Documents"
        table={exportOf(rows)}
        note={() => said.current?.textContent ?? ''}
        drawing={() => drawn.current}
      />
      <div
        ref={drawn}
        className="relative overflow-x-auto"
        role="region"
        aria-label="Table of the documents"
        tabIndex={0}
      >
        <table className="w-full border-collapse sm:min-w-[820px] print:min-w-0 text-ui">
          <thead>
            <tr className="border-b border-ink text-note text-ink-2">
              {heads.map((head) => (
                <Head key={head.column} {...head} />
              ))}
              <th scope="col">
                <span className="sr-only">More</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, listed).map((row) => (
              <Row key={row.document.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > listed && (
        <p className="pt-2 text-note text-ink-3">
          The first {formatCount(listed)} of {formatQuantity(rows.length, 'document')} are listed. Narrow the
          span to see others; the export has all.
        </p>
      )}
    </section>
  );
}

function Head({ column, label, className }: (typeof heads)[number]) {
  const { state } = useViewState();
  const sorted = columnOf(state.by) === column;
  const down = state.by.startsWith('-');
  return (
    <th
      scope="col"
      aria-sort={sorted ? (down ? 'descending' : 'ascending') : undefined}
      className={`px-1 py-1 font-medium first:pl-0 sm:px-2 ${className}`}
    >
      <ViewLink
        to={{ by: nextOrder(column, state.by) }}
        className={`hover:underline ${sorted ? 'font-semibold text-ink' : ''}`}
      >
        {label}
        {sorted && <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>}
      </ViewLink>
    </th>
  );
}

function Row({ row }: { row: DocumentRow }) {
  const { state } = useViewState();
  const { document, index, remarks, paragraphs } = row;
  const color = speechColor(index);
  const cell = 'px-1 py-2 align-top sm:px-2';
  return (
    <tr className={`border-b border-rule ${state.doc === document.id ? 'bg-sunk' : ''}`}>
      <td className={`${cell} figures first:pl-0 sm:whitespace-nowrap`}>
        <span className="font-semibold" style={{ color: color.text }}>
          {formatDate(document.date)}
        </span>
        {document.dateConfidence !== null && document.dateConfidence !== 'high' && (
          <span className="block text-note text-ink-3">{document.dateConfidence} confidence</span>
        )}
      </td>
      <td className={`${cell} font-serif text-[15px]`}>
        <ViewLink to={{ view: 'read', doc: document.id, p: null, line: null }} dir="auto">
          {document.shortTitle}
        </ViewLink>
      </td>
      <td className={`${cell} hidden text-ink-2 sm:table-cell`} dir="auto">
        {[document.speaker, document.city, document.publisher].filter((fact) => fact !== null).join(', ') ||
          'not known'}
      </td>
      <td className={`${cell} text-right`}>
        <EvidenceNumber of={speechEvidence(document.id)}>
          {formatCount(document.speakerTokens)}
        </EvidenceNumber>
      </td>
      <td className={`${cell} figures hidden text-right sm:table-cell`}>
        <EvidenceNumber of={speechEvidence(document.id)}>{formatCount(paragraphs)}</EvidenceNumber>
      </td>
      <td className={`${cell} sm:w-44`}>
        <span className="flex flex-wrap items-center gap-x-2 sm:flex-nowrap">
          <span className="figures w-14 shrink-0">
            {formatShare(document.characters.kept, document.characters.total)}
          </span>
          <CharacterBar characters={document.charactersByKind} bodyColor={color.mark} height={9} />
        </span>
      </td>
      <td className={`${cell} text-ink-2`}>
        {remarks.length === 0 ? (
          'none'
        ) : (
          <span className="text-warning">
            {document.truncated ? 'breaks off' : formatQuantity(remarks.length, 'remark')}
            {document.truncated && remarks.length > 1 && `, ${remarks.length - 1} more`}
          </span>
        )}
      </td>
      <td className={`${cell} screen-only text-right`}>
        <ViewLink to={{ doc: document.id }} aria-label={`Details of ${document.shortTitle}`}>
          Details
        </ViewLink>
      </td>
    </tr>
  );
}

function exportOf(rows: readonly DocumentRow[]): TableSpec<DocumentRow> {
  return { rows, key: ({ document }) => document.id, columns: exported };
}

function column(id: string, value: Column<DocumentRow>['value']): Column<DocumentRow> {
  return { id, label: id, value };
}

const exported: Column<DocumentRow>[] = [
  column('id', ({ document }) => document.id),
  column('file', ({ document }) => document.file),
  column('title', ({ document }) => document.title),
  column('date', ({ document }) => document.date),
  column('dateConfidence', ({ document }) => document.dateConfidence),
  column('dateLine', ({ document }) => document.dateEvidence?.line ?? null),
  column('pageDate', ({ document }) => document.pageDate),
  column('speaker', ({ document }) => document.speaker),
  column('role', ({ document }) => document.role),
  column('venue', ({ document }) => document.venue),
  column('city', ({ document }) => document.city),
  column('publisher', ({ document }) => document.publisher),
  column('url', ({ document }) => document.url),
  column('language', ({ document }) => document.language),
  column('speakerTokens', ({ document }) => document.speakerTokens),
  column('tokens', ({ document }) => document.tokens),
  column('paragraphs', ({ paragraphs }) => paragraphs),
  column('truncated', ({ document }) => String(document.truncated)),
  column('lines', ({ document }) => document.lineCount),
  column('characters', ({ document }) => document.characters.total),
  column('charactersKept', ({ document }) => document.characters.kept),
  column('charactersLeftOut', ({ document }) => document.characters.leftOut),
  column('charactersRewritten', ({ document }) => document.characters.rewritten),
  column('setByHand', ({ document }) => document.overridden.join(' ')),
  column('remarks', ({ document }) => document.diagnostics.map(({ message }) => message).join(' | ')),
  column('fingerprint', ({ document }) => document.fingerprint),
];
