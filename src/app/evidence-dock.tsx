import { lazy, Suspense, useEffect, useRef } from 'react';
import { ErrorBoundary } from '../components/status/error-boundary.tsx';
import { Waiting } from '../components/status/message.tsx';
import { type EvidenceKey, evidenceKey } from '../url-state/evidence-key.ts';

const EvidencePanel = lazy(() => import('../components/evidence/evidence-panel.tsx'));

/** Where evidence stands: a column beside the view, or a sheet from below where there is no room for one. */
export default function EvidenceDock({ evidence }: { evidence: EvidenceKey }) {
  const key = evidenceKey.format(evidence);
  useReturnedFocus(key);
  return (
    <aside
      aria-label="Evidence"
      className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[70dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-ink max-lg:bg-paper max-lg:px-4 max-lg:sm:px-10 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:border-l lg:border-rule lg:pl-6"
    >
      <div className="mb-3 h-[3px] bg-mark max-lg:-mx-4 lg:-ml-6" />
      <ErrorBoundary what="The evidence" resetKey={key}>
        <Suspense fallback={<Waiting height={480} what="The evidence is being loaded." />}>
          <EvidencePanel evidence={evidence} />
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}

/** When the panel closes, focus goes back to the number that opened it. */
function useReturnedFocus(key: string): void {
  const opened = useRef(key);
  useEffect(() => {
    opened.current = key;
  }, [key]);
  useEffect(
    () => () => {
      const opener = document.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(opened.current)}"]`);
      opener?.focus({ preventScroll: true });
    },
    [],
  );
}
