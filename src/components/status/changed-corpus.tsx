import { useQuery } from '@tanstack/react-query';
import { compareStates, type DocumentChange, findState, stateOf } from '../../corpus/fingerprint-history.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { filteredDocuments, readDocument } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { useCorpus } from '../corpus-access.tsx';
import { formatDate, formatQuantity, formatSigned } from '../format.ts';

/** What has changed in the corpus since a link was made, as far as the build has kept its earlier states. */
export default function ChangedCorpus({ fingerprint }: { fingerprint: string }) {
  const { manifest, shipped, loadHistory } = useCorpus();
  const { state } = useViewState();
  const { data: history, error } = useQuery({
    queryKey: [manifest.fingerprint, 'history'],
    queryFn: ({ signal }) => loadHistory(signal),
    retry: false,
  });
  if (history === undefined) return error === null ? <span aria-busy="true" /> : null;
  const then = findState(history, fingerprint);
  if (then === null)
    return <span className="block">Which, cannot be said: the build has no record of that state.</span>;
  const changes = compareStates(then, shipped);
  const shown = new Set(shownDocuments(state, shipped));
  const touched = changes.filter((change) => change.kind === 'gone' || shown.has(change.id));
  const rest = changes.length - touched.length;
  const lines = touched.map((change) => ({ id: change.id, text: describeChange(change, shipped) }));
  if (then.themes !== stateOf(shipped).themes)
    lines.push({ id: 'themes', text: 'The cues or definitions of themes: shares of themes may differ.' });
  return (
    <>
      <span className="block">
        {lines.length === 0
          ? 'Of the speeches that this link shows none has been added, taken out, dated or counted otherwise.'
          : 'What of this link is touched:'}
        {rest > 0 && ` Elsewhere in the corpus ${formatQuantity(rest, 'speech', 'speeches')} changed.`}
      </span>
      {lines.length > 0 && (
        <ul className="list-disc pl-5">
          {lines.slice(0, 12).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
          {lines.length > 12 && <li>And {lines.length - 12} more.</li>}
        </ul>
      )}
    </>
  );
}

function describeChange(change: DocumentChange, manifest: Manifest): string {
  const document = manifest.documents.find(({ id }) => id === change.id);
  const name = document === undefined ? change.id : `${document.shortTitle} (${document.id})`;
  switch (change.kind) {
    case 'added':
      return `${name} was added.`;
    case 'gone':
      return `${change.id} (${change.was.file}) is no longer in the corpus.`;
    case 're-dated':
      return `${name} is dated ${formatDate(document?.date ?? null)}; it was ${change.was.date === null ? 'undated' : formatDate(change.was.date)}.`;
    case 're-counted':
      return `${name} has ${formatQuantity(change.words, 'word')} in ${formatQuantity(change.paragraphs, 'paragraph')} (${formatSigned(change.words - change.was.words)} words, ${formatSigned(change.paragraphs - change.was.paragraphs)} paragraphs).`;
    default:
      return `${name}: its source or how it is read has changed; date and counts are the same.`;
  }
}

/** The speeches whose words or dates the view shows. */
function shownDocuments(state: UrlState, manifest: Manifest): string[] {
  if (state.view === 'read') return [readDocument(state, manifest)?.id ?? ''];
  return filteredDocuments(state, manifest).map(({ id }) => id);
}
