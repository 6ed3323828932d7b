import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { type CorpusAccess, CorpusContext } from '../components/corpus-access.tsx';
import type { Manifest } from '../corpus/artifact.ts';
import { decodeDocument, decodeManifest } from '../corpus/decode-artifact.ts';
import type { Customize } from '../url-state/resolve-link.ts';
import { useLinkHasOwnThemes, useViewState, ViewStateProvider } from '../url-state/view-state.tsx';
import { LoadFailure } from './load-failure.tsx';
import { loadData } from './load-data.ts';
import { chosenByView } from './share/chosen-by-view.ts';
import { openCorpus } from './open-corpus.ts';
import { Shell } from './shell.tsx';
import { ShellSkeleton } from './shell-skeleton.tsx';

const EmbedShell = lazy(() => import('./embed/embed-shell.tsx'));
const EmptyCorpus = lazy(() => import('./empty-corpus.tsx'));

// The artifact does not change while the page is open: what was loaded or counted once holds.
const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: 300_000, retry: 1, refetchOnWindowFocus: false },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LoadedApp />
    </QueryClientProvider>
  );
}

function LoadedApp() {
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['manifest'],
    queryFn: async ({ signal }) => decodeManifest(await loadData('corpus.json', signal)),
  });
  if (data !== undefined)
    return data.documents.length > 0 ? (
      <CorpusApp manifest={data} />
    ) : (
      <Suspense fallback={<ShellSkeleton />}>
        <EmptyCorpus manifest={data} />
      </Suspense>
    );
  if (error !== null)
    return <LoadFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return <ShellSkeleton />;
}

/** What reads themes of one's own comes beside the first view, which waits for it only where the link has some. */
function CorpusApp({ manifest }: { manifest: Manifest }) {
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['theme-custom'],
    queryFn: () => import('../analysis/theme-custom.ts'),
  });
  const needed = useLinkHasOwnThemes();
  const customize = data?.customizeManifest ?? null;
  if (customize === null && needed)
    return error === null ? (
      <ShellSkeleton />
    ) : (
      <LoadFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
    );
  return (
    <ViewStateProvider manifest={manifest} chosen={chosenByView} customize={customize}>
      <OpenCorpus shipped={manifest} customize={customize} />
    </ViewStateProvider>
  );
}

/** The app, or one view of it inside another page. */
function Frame() {
  const { embed } = useViewState().state;
  if (embed === '0') return <Shell />;
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <EmbedShell />
    </Suspense>
  );
}

/** The corpus as the link wants it: with themes of one's own. */
function OpenCorpus({ shipped, customize }: { shipped: Manifest; customize: Customize | null }) {
  const { own } = useViewState().state;
  const client = useMemo(() => openCorpus(shipped), [shipped]);
  useEffect(() => client.close, [client]);
  const access = useMemo<CorpusAccess>(() => {
    const customized = own === '' ? null : customize?.(shipped, own);
    return {
      manifest: customized?.manifest ?? shipped,
      own,
      custom: customized?.custom ?? [],
      shipped,
      ask: (name, args, signal, onProgress) => client.ask(name, args, signal, onProgress, own),
      loadDocument: async (id, signal) =>
        decodeDocument(await loadData(`documents/${encodeURIComponent(id)}.json`, signal), id),
      loadHistory: async (signal) => (await import('./load-history.ts')).loadHistory(signal),
    };
  }, [shipped, own, customize, client]);
  return (
    <CorpusContext value={access}>
      <Frame />
    </CorpusContext>
  );
}
