import { createContext, type ReactNode, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Manifest } from '../corpus/artifact.ts';
import { decodeLink, encodeLink, forView } from './codec.ts';
import { linkVersion } from './migrations.ts';
import type { Notice } from './notice.ts';
import type { UrlState } from './parameters.ts';
import { resolveLink } from './resolve-link.ts';
import { absoluteAddress, currentQuery, pushQuery, replaceQuery, subscribeToQuery } from './url-store.ts';

export interface ViewState {
  /** What the address bar says, held against the corpus. */
  state: UrlState;
  notices: Notice[];
  /** Goes where a change of the state leads. `replace` for typing and dragging: it leaves no step behind. */
  navigate(change: Partial<UrlState>, how?: 'push' | 'replace'): void;
  /** The query string that `navigate` would go to. */
  href(change: Partial<UrlState>): string;
  /**
   * The address to send: without what its view does not use, with the corpus's fingerprint and the version of links.
   * `change` is what it says otherwise than the page.
   */
  shareAddress(change?: Partial<UrlState>): string;
}

export const ViewStateContext = createContext<ViewState | null>(null);

export function ViewStateProvider({ manifest, children }: { manifest: Manifest; children: ReactNode }) {
  const query = useSyncExternalStore(subscribeToQuery, currentQuery);
  const link = useMemo(() => {
    const decoded = decodeLink(query);
    const resolved = resolveLink(decoded.state, manifest);
    return { ...decoded, state: resolved.state, notices: [...decoded.notices, ...resolved.notices] };
  }, [query, manifest]);

  const href = useCallback(
    (change: Partial<UrlState>) => encodeLink(changedState(link.state, change), link.foreign) || '?',
    [link],
  );
  const value = useMemo<ViewState>(
    () => ({
      state: link.state,
      notices: link.notices,
      href,
      navigate: (change, how = 'push') => {
        const next = encodeLink(changedState(link.state, change), link.foreign);
        if (how === 'push') pushQuery(next);
        else replaceQuery(next);
      },
      shareAddress: (change = {}) =>
        absoluteAddress(
          encodeLink({
            ...forView({ ...link.state, present: '0', ...change }),
            fp: manifest.fingerprint.slice(0, 8),
            v: linkVersion,
          }),
        ),
    }),
    [link, href, manifest],
  );
  return <ViewStateContext value={value}>{children}</ViewStateContext>;
}

export function useViewState(): ViewState {
  const value = use(ViewStateContext);
  if (value === null) throw new Error('useViewState needs a ViewStateProvider above it.');
  return value;
}

/** What is set for one pair of sides and means nothing for another. */
const unsetOfPair = { spot: null, match: null, unfold: null, textA: null, textB: null } as const;

/**
 * Evidence belongs to the view it was opened in, a place to its speech, a hit to its query: a change of the one
 * closes the other unless it sets it.
 */
function changedState(state: UrlState, change: Partial<UrlState>): UrlState {
  const differs = (name: keyof UrlState) => name in change && change[name] !== state[name];
  return {
    ...state,
    ...(differs('view') ? { evidence: null } : {}),
    ...(differs('doc') ? { p: null, line: null, hit: null, quote: null } : {}),
    ...(differs('a') || differs('b') ? unsetOfPair : {}),
    ...(differs('q') || differs('p') ? { hit: null } : {}),
    ...(differs('p') ? { quote: null } : {}),
    ...change,
  };
}
