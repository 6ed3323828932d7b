import { useSyncExternalStore } from 'react';
import { deviceKey } from '../../url-state/device-key.ts';
import { formatViews, type KeptView, mostViews, parseViews } from './view-file.ts';

const listeners = new Set<() => void>();
let kept: readonly KeptView[] | null = null;

export function useKeptViews(): readonly KeptView[] {
  return useSyncExternalStore(subscribe, keptViews);
}

/** In the order in which they were kept. */
function keptViews(): readonly KeptView[] {
  kept ??= read();
  return kept;
}

/** Keeps a view; one of the same name is replaced where it stands. */
export function keepView(added: KeptView): void {
  const views = keptViews();
  const known = views.some(({ name }) => name === added.name);
  write(known ? views.map((each) => (each.name === added.name ? added : each)) : [...views, added]);
}

export function dropView(name: string): void {
  write(keptViews().filter((each) => each.name !== name));
}

/** Forgets all that the app has put on this device, for every corpus. */
export function eraseDevice(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('rostrum-')) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to erase.
  }
  announce([]);
}

function read(): readonly KeptView[] {
  try {
    const views = parseViews(localStorage.getItem(deviceKey('views')) ?? '');
    return 'problem' in views ? [] : views;
  } catch {
    return [];
  }
}

function write(views: readonly KeptView[]): void {
  const some = views.slice(-mostViews);
  try {
    if (some.length === 0) localStorage.removeItem(deviceKey('views'));
    else localStorage.setItem(deviceKey('views'), formatViews(some));
  } catch {
    // Without storage they are kept until the page is left.
  }
  announce(some);
}

function announce(views: readonly KeptView[]): void {
  kept = views;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
