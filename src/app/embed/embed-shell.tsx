import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { useManifest } from '../../components/corpus-access.tsx';
import { ErrorBoundary } from '../../components/status/error-boundary.tsx';
import { Waiting } from '../../components/status/message.tsx';
import { EmbeddedViewState } from '../../url-state/embedded-view-state.tsx';
import { useViewState } from '../../url-state/view-state.tsx';
import { describeView } from '../share/describe-view.ts';
import { namePage } from '../share/name-page.ts';
import { viewRegistry } from '../view-registry.ts';
import { EmbeddedPassage } from './embedded-passage.tsx';

/**
 * A view inside another page: one chart (`figure`), one passage (Read with `p`), or the whole view; below it a way into
 * the app. Its height is told to the page around it, as `{ type: 'rostrum:height', height }` in pixels.
 */
export default function EmbedShell() {
  const root = useRef<HTMLDivElement>(null);
  const manifest = useManifest();
  const { state, shareAddress } = useViewState();
  const { label, Component } = viewRegistry[state.view];
  const { title } = describeView(state, manifest);
  useEffect(() => namePage(state, manifest), [state, manifest]);
  usePostedHeight(root);
  return (
    <EmbeddedViewState>
      <div ref={root} data-embed="" className="overflow-x-auto px-3 py-2">
        <main aria-label={label} className="min-w-0">
          <ErrorBoundary what={`The ${label} view`} resetKey={state.view}>
            <Suspense fallback={<Waiting height={240} what={`${label} is being loaded.`} />}>
              {state.view === 'read' && state.p !== null ? <EmbeddedPassage /> : <Component />}
            </Suspense>
          </ErrorBoundary>
        </main>
        <p className="mt-3 border-t border-rule pt-1.5 text-note text-ink-3">
          <a
            className="link"
            href={shareAddress({ embed: '0', figure: null })}
            target="_blank"
            rel="noreferrer"
          >
            {title}
          </a>{' '}
          · {manifest.title} · Rostrum, corpus{' '}
          <span className="figures">{manifest.fingerprint.slice(0, 8)}</span>
        </p>
      </div>
    </EmbeddedViewState>
  );
}

function usePostedHeight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null || window.parent === window) return undefined;
    const observer = new ResizeObserver(() =>
      window.parent.postMessage({ type: 'rostrum:height', height: Math.ceil(element.offsetHeight) }, '*'),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
}
