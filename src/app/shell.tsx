import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useManifest } from '../components/corpus-access.tsx';
import { ErrorBoundary } from '../components/status/error-boundary.tsx';
import { Waiting } from '../components/status/message.tsx';
import { useViewState } from '../url-state/view-state.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Header } from './header.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { viewRegistry } from './view-registry.ts';

const OwnThemesNote = lazy(() => import('../components/status/own-themes-note.tsx'));
// Not every link has evidence open, or anything wrong with it.
const EvidenceDock = lazy(() => import('./evidence-dock.tsx'));
const NoticeList = lazy(() => import('../components/status/notice-list.tsx'));
const PresentBar = lazy(() => import('./present/present-bar.tsx'));
const ResumeOffer = lazy(() => import('./share/resume-offer.tsx'));
const HelpDialog = lazy(() => import('./help-dialog.tsx'));
const PrintReport = lazy(() => import('./print-report.tsx'));

export function Shell() {
  const manifest = useManifest();
  const { state, notices } = useViewState();
  const [helpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { label, Component } = viewRegistry[state.view];
  useShortcuts(() => setHelpOpen(true));

  useEffect(() => {
    document.title = `${label} · ${manifest.shortTitle} · Rostrum`;
  }, [label, manifest]);
  useEffect(() => {
    let left = false;
    const name = async () => {
      const { namePage } = await import('./share/name-page.ts');
      if (!left) namePage(state, manifest);
    };
    // Without it the title says the view alone, and the view has its own way to say what is missing.
    name().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [state, manifest]);

  // A new view is read from its top, by eye and by screen reader; the first one is where the browser put it.
  const shown = useRef(state.view);
  useEffect(() => {
    if (shown.current === state.view) return;
    shown.current = state.view;
    window.scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [state.view]);

  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-30 focus:bg-paper"
      >
        Skip to the view
      </a>
      <Suspense>
        <PrintReport />
      </Suspense>
      {state.present === '0' && (
        <>
          <Header manifest={manifest} onHelp={() => setHelpOpen(true)} />
          <FilterBar manifest={manifest} />
          <Suspense>
            <ResumeOffer />
          </Suspense>
        </>
      )}
      {notices.length > 0 && (
        <Suspense fallback={<div aria-busy="true" />}>
          <NoticeList />
        </Suspense>
      )}
      {state.own !== '' && (
        <Suspense fallback={<div aria-busy="true" />}>
          <OwnThemesNote />
        </Suspense>
      )}
      <div
        className={`page grid ${state.evidence === null ? '' : 'lg:grid-cols-[minmax(0,1fr)_minmax(376px,30%)] lg:gap-x-8'}`}
      >
        <main
          id="main"
          ref={main}
          tabIndex={-1}
          aria-label={label}
          className="min-h-[70vh] min-w-0 pt-2 pb-16 outline-none"
        >
          <ErrorBoundary what={`The ${label} view`} resetKey={state.view}>
            <Suspense fallback={<Waiting height={480} what={`${label} is being loaded.`} />}>
              <Component />
            </Suspense>
          </ErrorBoundary>
        </main>
        {state.evidence !== null && (
          <Suspense fallback={<div aria-busy="true" />}>
            <EvidenceDock evidence={state.evidence} />
          </Suspense>
        )}
      </div>
      <footer className="page border-t border-rule py-4 text-note text-ink-3">
        {manifest.rights} Corpus fingerprint{' '}
        <span className="figures">{manifest.fingerprint.slice(0, 8)}</span>. Counted in your browser; nothing
        leaves it.
      </footer>
      {state.present === '1' && (
        <Suspense>
          <PresentBar />
        </Suspense>
      )}
      {helpOpen && (
        <Suspense>
          <HelpDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
