import { useManifest } from '../../components/corpus-access.tsx';
import { CorpusDownloads } from '../../components/export/corpus-downloads.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { Message } from '../../components/status/message.tsx';
import { filteredDocuments } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { BuildRemarks } from './build-remarks.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { type CorpusFacts, computeCorpusFacts, computeDocumentRows } from './document-rows-model.ts';
import { DocumentTable } from './document-table.tsx';

/** Up to so many documents are all described below the table; of more, the one that is chosen. */
const describedAtOnce = 6;

export function DocumentsPart() {
  const manifest = useManifest();
  const { state } = useViewState();
  const left = filteredDocuments(state, manifest);
  const rows = computeDocumentRows(manifest.documents, new Set(left.map(({ id }) => id)), state.by);
  const chosen = rows.find(({ document }) => document.id === state.doc);
  const described = rows.length <= describedAtOnce ? rows : chosen === undefined ? [] : [chosen];
  if (rows.length === 0)
    return (
      <Message title="No document lies in this filter">
        <p>Widen the span, or take more speeches in.</p>
      </Message>
    );
  return (
    <>
      <Summary facts={computeCorpusFacts(left)} />
      <CorpusDownloads />
      <BuildRemarks />
      <DocumentTable rows={rows} />
      <section aria-labelledby="each-title" className="mt-10">
        <h2 id="each-title">{described.length > 1 ? 'Each document' : 'One document'}</h2>
        {described.length === 0 ? (
          <p className="text-note text-ink-3">
            Choose “Details” in the table to see how a document was read.
          </p>
        ) : (
          described.map((row) => <DocumentFacts key={row.document.id} row={row} chosen={row === chosen} />)
        )}
      </section>
    </>
  );
}

function Summary({ facts }: { facts: CorpusFacts }) {
  const { characters } = facts;
  const years =
    facts.firstYear === null
      ? ''
      : facts.firstYear === facts.lastYear
        ? ` of ${facts.firstYear}`
        : ` of ${facts.firstYear}–${facts.lastYear}`;
  return (
    <p className="mb-6 max-w-[860px] text-row text-ink-2">
      {formatQuantity(facts.documents, 'document')}
      {years}
      {facts.undated > 0 && `, ${formatCount(facts.undated)} of them undated`};{' '}
      {formatQuantity(facts.words, 'word')} are counted
      {facts.otherWords > 0 &&
        `, ${formatCount(facts.otherWords)} more by others are shown and not counted`}.{' '}
      {facts.truncated > 0 &&
        `${formatQuantity(facts.truncated, 'text breaks', 'texts break')} off in mid-sentence. `}
      Of {formatQuantity(characters.total, 'character')} in {formatQuantity(facts.lines, 'line')},{' '}
      {formatCount(characters.kept)} were kept letter for letter, {formatCount(characters.leftOut)} left out
      and {formatCount(characters.rewritten)} written otherwise (line ends and spaces): together the whole of
      the files, checked when the corpus was built.
    </p>
  );
}
