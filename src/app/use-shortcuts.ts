import { useEffect, useEffectEvent } from 'react';
import { isShortcut, shortcutsEnabled } from '../components/controls/key-shortcuts.ts';
import { useManifest } from '../components/corpus-access.tsx';
import { readDocument } from '../url-state/resolve-link.ts';
import { useViewState, type ViewState } from '../url-state/view-state.tsx';

/** Larger, without the frame, and over the whole screen where the browser lets a page have it. */
export function present(navigate: ViewState['navigate']): void {
  navigate({ present: '1', evidence: null });
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Keys for the whole page; none of them while something is being typed, or once they are switched off. */
export function useShortcuts(openHelp: () => void): void {
  const manifest = useManifest();
  const { state, navigate } = useViewState();

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return;
    if (event.key === 'Escape' && state.evidence !== null) return navigate({ evidence: null });
    if (!shortcutsEnabled()) return;
    if (event.key === '/') {
      event.preventDefault();
      if (state.view === 'search') document.querySelector<HTMLElement>('main [role="combobox"]')?.focus();
      else navigate({ view: 'search' });
    }
    if (event.key === '?') openHelp();
    if (event.key === 'f' && state.present === '0') present(navigate);
    // Compare steps one of its sides.
    if (state.view !== 'compare' && (event.key === '[' || event.key === ']')) {
      const here = manifest.documents.findIndex(({ id }) => id === readDocument(state, manifest)?.id);
      const next = manifest.documents[here + (event.key === ']' ? 1 : -1)];
      if (next !== undefined) navigate({ view: 'read', doc: next.id });
    }
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
