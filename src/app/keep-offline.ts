import { dataVersion } from './load-data.ts';

/** Lets the browser keep the build for a time without a network, once the page is there. */
export function keepOffline(): void {
  if (dataVersion() === null || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

function register(): void {
  navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }).catch(() => {
    // Closed by the browser's settings: the page works without.
  });
}
