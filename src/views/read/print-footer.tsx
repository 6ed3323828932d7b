import { useManifest } from '../../components/corpus-access.tsx';
import { formatDate } from '../../components/format.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { formatCitation } from './speech-facts-model.ts';

/** On paper: what was printed, and where it can be seen. */
export function PrintFooter({ summary }: { summary: DocumentSummary }) {
  const { fingerprint } = useManifest();
  const { shareAddress } = useViewState();
  return (
    <footer className="mt-6 hidden border-t border-ink pt-2 text-note wrap-anywhere print:block">
      <p>{formatCitation(summary, formatDate(summary.date))}</p>
      <p>
        {shareAddress()} (corpus {fingerprint.slice(0, 8)}, file {summary.file})
      </p>
    </footer>
  );
}
