import { useEffect, useEffectEvent } from 'react';
import { isShortcut, shortcutsEnabled } from '../components/controls/key-shortcuts.ts';
import { useManifest } from '../components/corpus-access.tsx';
import { readDocument } from '../url-state/resolve-link.ts';
import { useViewState } from '../url-state/view-state.tsx';

/** What a key does, as Help lists it. */
export const shortcuts = [
  ['/', 'Search'],
  ['[ and ]', 'Read the speech before, or after; in Compare, on the side that is not pinned'],
  ['n and p', 'In Read: the next hit, or the one before; in Compare: the next match'],
  ['c', 'In Read: copy the words that are selected, with their citation'],
  ['← → Enter', 'In the text of Read: choose a word, open its card; a click on it does the same'],
  ['Esc', 'Close the evidence or this help'],
  ['?', 'This help'],
] as const;

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
