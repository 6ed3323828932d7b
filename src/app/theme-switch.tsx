import { useSyncExternalStore } from 'react';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** Light or dark: the system's until chosen; the choice stays on the device. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="capitalize hover:text-ink"
      aria-label={`Switch to ${other} colours`}
      onClick={() => chooseTheme(other)}
    >
      {other}
    </button>
  );
}

function currentTheme(): string {
  return document.documentElement.dataset['theme'] ?? (darkSystem.matches ? 'dark' : 'light');
}

function chooseTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('rostrum-theme', theme);
  } catch {
    // Storage may be closed to the page; the choice then holds until it is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  darkSystem.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    darkSystem.removeEventListener('change', listener);
  };
}
