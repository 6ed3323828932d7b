import { deviceKey } from './device-key.ts';
import { currentQuery } from './url-store.ts';

/** Where a person was when the app was last left, if it is opened now without saying where to. */
export const lastPlace = currentQuery() === '' ? read() : null;

addEventListener('pagehide', write);
// A phone may end a page that it has hidden, and say nothing.
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write());

function read(): string | null {
  try {
    const query = localStorage.getItem(deviceKey('last'));
    return query !== null && /^\?\S{1,8000}$/u.test(query) ? query : null;
  } catch {
    return null;
  }
}

function write(): void {
  const query = currentQuery();
  if (query === '' || query === '?' || window.parent !== window) return;
  try {
    localStorage.setItem(deviceKey('last'), query);
  } catch {
    // Without storage nothing is kept.
  }
}
