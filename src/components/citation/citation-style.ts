import { useSyncExternalStore } from 'react';
import { type CitationStyle, citationStyles } from '../../corpus/citation/format-citation.ts';

const key = 'rostrum-citation-style';
const listeners = new Set<() => void>();
let style: CitationStyle = read();

/** The style that a person last chose; it stays on the device. */
export function useCitationStyle(): [CitationStyle, (next: CitationStyle) => void] {
  const current = useSyncExternalStore(subscribe, () => style);
  return [current, choose];
}

function choose(next: CitationStyle): void {
  style = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Without storage the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function read(): CitationStyle {
  try {
    const stored = localStorage.getItem(key);
    return citationStyles.find(({ id }) => id === stored)?.id ?? 'apa';
  } catch {
    return 'apa';
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
