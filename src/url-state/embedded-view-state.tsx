import { type ReactNode, useMemo } from 'react';
import type { UrlState } from './parameters.ts';
import { useViewState, ViewStateContext } from './view-state.tsx';

/** What of a view may change where it is embedded; all else opens the whole app. */
const local: ReadonlySet<string> = new Set<keyof UrlState>(['tables']);

/** For a view inside another page: links lead to the whole app, in a tab of its own. */
export function EmbeddedViewState({ children }: { children: ReactNode }) {
  const outer = useViewState();
  const value = useMemo(() => {
    const whole = { embed: '0', figure: null } as const;
    const href = (change: Partial<UrlState>) => outer.href({ ...change, ...whole });
    return {
      ...outer,
      href,
      navigate: (change: Partial<UrlState>, how?: 'push' | 'replace') => {
        if (Object.keys(change).every((name) => local.has(name))) outer.navigate(change, how);
        else window.open(href(change), '_blank', 'noopener');
      },
    };
  }, [outer]);
  return <ViewStateContext value={value}>{children}</ViewStateContext>;
}
