import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { CustomTheme } from '../analysis/theme-custom.ts';
import type { DocumentSummary, Manifest } from '../corpus/artifact.ts';
import type { FingerprintHistory } from '../corpus/fingerprint-history.ts';
import type { SpeechDocument } from '../corpus/speech-document.ts';
import type { ArgumentsOf, OperationName, ResultOf } from '../search/operations.ts';

/** Puts a question to the corpus, wherever it is held. */
export type Ask = <Name extends OperationName>(
  name: Name,
  args: ArgumentsOf<Name>,
  signal?: AbortSignal,
  onProgress?: (done: number, total: number) => void,
) => Promise<ResultOf<Name>>;

/** How views reach the corpus; the app provides it. */
export interface CorpusAccess {
  /** With the themes of one's own, if the link has any. */
  manifest: Manifest;
  /** Those themes, as the link writes them: answers that were given without them do not hold with them. */
  own: string;
  custom: readonly CustomTheme[];
  /** As it was built. */
  shipped: Manifest;
  ask: Ask;
  loadDocument(id: string, signal: AbortSignal): Promise<SpeechDocument>;
  /** The states that the corpus was in before, as far as the build has kept them. */
  loadHistory(signal: AbortSignal): Promise<FingerprintHistory>;
}

export const CorpusContext = createContext<CorpusAccess | null>(null);

export function useCorpus(): CorpusAccess {
  const access = use(CorpusContext);
  if (access === null) throw new Error('useCorpus needs a CorpusContext above it.');
  return access;
}

/** The themes of one's own that the link carries. */
export function useOwnThemes(): readonly CustomTheme[] {
  return useCorpus().custom;
}

export function useManifest(): Manifest {
  return useCorpus().manifest;
}

/**
 * The answer to a question about the corpus. While a new one is on its way the last one stays on the screen
 * (`isPlaceholderData`); a failure goes to the boundary around the view.
 */
export function useAnswer<Name extends OperationName>(
  name: Name,
  args: ArgumentsOf<Name>,
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<ResultOf<Name>> {
  const { manifest, own, ask } = useCorpus();
  return useQuery({
    queryKey: [manifest.fingerprint, own, name, args],
    queryFn: ({ signal }) => ask(name, args, signal),
    placeholderData: keepPreviousData,
    throwOnError: true,
    enabled,
  });
}

/** One document with its text and its source. */
export function useSpeech(id: string | null): UseQueryResult<SpeechDocument> {
  const { manifest, loadDocument } = useCorpus();
  return useQuery({
    queryKey: [manifest.fingerprint, 'document', id],
    queryFn: ({ signal }) => loadDocument(id ?? '', signal),
    enabled: id !== null,
  });
}

/** The document and its place in the corpus, which fixes its colour; place -1 if the corpus does not have it. */
export function findSpeech(
  manifest: Manifest,
  id: string,
): { document: DocumentSummary | undefined; index: number } {
  const index = manifest.documents.findIndex((document) => document.id === id);
  return { document: manifest.documents[index], index };
}
