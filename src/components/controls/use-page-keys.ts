import { useEffect, useEffectEvent } from 'react';
import { isShortcut, shortcutsEnabled } from './key-shortcuts.ts';

/** Acts on single keys that are meant for the page, unless a person has switched them off. */
export function usePageKeys(act: (key: string) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isShortcut(event) && shortcutsEnabled()) act(event.key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
