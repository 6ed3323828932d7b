import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Manifest } from '../corpus/artifact.ts';
import { decodeLink, encodeLink, forView, longestParameter, longestQuery } from './codec.ts';
import { linkVersion } from './migrations.ts';
import type { Notice } from './notice.ts';
import type { UrlState } from './parameters.ts';
import { type Customize, resolveLink } from './resolve-link.ts';
import { absoluteAddress, currentQuery, pushQuery, replaceQuery, subscribeToQuery } from './url-store.ts';

export interface ViewState {
  /** What the address bar says, held against the corpus. */
  state: UrlState;
  notices: Notice[];
  /**
   * Goes where a change of the state leads. `replace` for typing and dragging: it leaves no step behind. A change that
   * would make the link too long to be sent is not made, and a notice says so.
   */
  navigate(change: Partial<UrlState>, how?: 'push' | 'replace'): void;
  /** The query string that `navigate` would go to. */
  href(change: Partial<UrlState>): string;
  /**
   * The address to send: without what its view does not use, with what the view has chosen by itself, the corpus's
   * fingerprint and the version of links. `change` is what it says otherwise than the page.
   */
  shareAddress(change?: Partial<UrlState>): string;
}

export const ViewStateContext = createContext<ViewState | null>(null);

interface ViewStateProviderProps {
  manifest: Manifest;
  /** What a state leaves open and its view chooses. */
  chosen: (state: UrlState, manifest: Manifest) => Partial<UrlState>;
  /** `null` until it is loaded: where `useLinkHasOwnThemes`, it is waited for. */
  customize: Customize | null;
  children: ReactNode;
}

/** Whether the address bar writes themes of one's own. */
export function useLinkHasOwnThemes(): boolean {
  const query = useSyncExternalStore(subscribeToQuery, currentQuery);
  return useMemo(() => decodeLink(query).state.own !== '', [query]);
}

export function ViewStateProvider({ manifest, chosen, customize, children }: ViewStateProviderProps) {
  const query = useSyncExternalStore(subscribeToQuery, currentQuery);
  const link = useMemo(() => {
    const decoded = decodeLink(query);
    const resolved = resolveLink(decoded.state, manifest, customize);
    return { ...decoded, state: resolved.state, notices: [...decoded.notices, ...resolved.notices] };
  }, [query, manifest, customize]);
  const [refused, setRefused] = useState<{ at: string; notice: Notice } | null>(null);

  const href = useCallback(
    (change: Partial<UrlState>) =>
      encodeLink(link.state, link.foreign, withEffects(link.state, change)) || '?',
    [link],
  );
  const value = useMemo<ViewState>(
    () => ({
      state: link.state,
      notices: refused?.at === query ? [...link.notices, refused.notice] : link.notices,
      href,
      navigate: (change, how = 'push') => {
        const changed = { ...link.state, ...withEffects(link.state, change) };
        const notice = noticeOfLength(changed);
        setRefused(notice && { at: query, notice });
        if (notice !== null) return;
        const next = encodeLink(changed, link.foreign);
        if (how === 'push') pushQuery(next);
        else replaceQuery(next);
      },
      shareAddress: (change = {}) => {
        const asked = { ...link.state, present: '0' as const, ...change };
        const made = { fp: manifest.fingerprint.slice(0, 8), v: linkVersion };
        const whole = encodeLink({ ...forView({ ...asked, ...chosen(asked, manifest) }), ...made });
        return absoluteAddress(
          whole.length <= longestCopied ? whole : encodeLink({ ...forView(asked), ...made }),
        );
      },
    }),
    [link, href, manifest, chosen, query, refused],
  );
  return <ViewStateContext value={value}>{children}</ViewStateContext>;
}

export function useViewState(): ViewState {
  const value = use(ViewStateContext);
  if (value === null) throw new Error('useViewState needs a ViewStateProvider above it.');
  return value;
}

/** The query string of a copied link; beyond it what the view chooses by itself is left out. */
const longestCopied = 1_900;

function noticeOfLength(state: UrlState): Notice | null {
  const { length } = encodeLink(state);
  if (length <= longestQuery) return null;
  const [is, most] = [length, longestQuery].map((n) => n.toLocaleString('en-GB'));
  return {
    parameter: longestParameter(state),
    value: '',
    message: `Nothing was changed: the link would have ${is} characters, and ${most} are the most that every program passes on whole. Shorten a query, a list or a theme of your own.`,
  };
}

/** What is set for one pair of sides and means nothing for another. */
const unsetOfPair = { spot: null, match: null, unfold: null, textA: null, textB: null } as const;

/**
 * Evidence belongs to the view it was opened in, a place to its speech, a hit to its query: a change of the one
 * closes the other unless it sets it.
 */
function withEffects(state: UrlState, change: Partial<UrlState>): Partial<UrlState> {
  const differs = (name: keyof UrlState) => name in change && change[name] !== state[name];
  return {
    ...(differs('view') ? { evidence: null } : {}),
    ...(differs('doc') ? { p: null, line: null, hit: null, quote: null } : {}),
    ...(differs('a') || differs('b') ? unsetOfPair : {}),
    ...(differs('q') || differs('p') ? { hit: null } : {}),
    ...(differs('p') ? { quote: null } : {}),
    ...change,
  };
}
