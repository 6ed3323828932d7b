import { useManifest } from '../components/corpus-access.tsx';
import { useViewState } from '../url-state/view-state.tsx';
import { describeView } from './share/describe-view.ts';

/** At the head of a printed view: what was printed, of which corpus, how it was counted, and where it can be seen. */
export default function PrintReport() {
  const manifest = useManifest();
  const { state, shareAddress } = useViewState();
  return (
    <div className="page hidden border-b border-ink pb-3 print:block" data-print="head">
      <p className="font-serif text-h2">{manifest.title}</p>
      <p className="mt-1 text-row">{describeView(state, manifest).sentence}</p>
      <p className="mt-1 text-note text-ink-3 wrap-anywhere">
        Made with Rostrum: words of each document’s own speaker are counted, by published formulas, which the
        Corpus view lists under “How numbers are made”. Corpus {manifest.fingerprint.slice(0, 8)}.{' '}
        {shareAddress()}
      </p>
    </div>
  );
}
