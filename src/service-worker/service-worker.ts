/**
 * Keeps a build on the device, so that it opens without a network.
 *
 * Every file but the page has its content's hash in its address (assets in their names, data in the query), so a page
 * can only ever get the code and the data that it was built with, from whichever build's cache they come. The page
 * itself comes from the network where there is one; so nobody has to be asked to reload.
 */
declare const self: ServiceWorkerGlobalScope;

/** Written before this program by the build. */
declare const rostrumBuild: {
  /** Hash over all files. */
  version: string;
  /** Addresses relative to the page, and the hashes that what is fetched must have. */
  files: readonly (readonly [address: string, integrity: string])[];
};

/** A network that answers later than this is taken for none, if the page is at hand. */
const patienceMilliseconds = 4_000;

const { scope } = self.registration;
const prefix = `rostrum ${scope} `;
const cacheName = prefix + rostrumBuild.version;

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOldBuilds()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  if (mode === 'navigate') {
    const path = url.replace(/[?#].*$/, '');
    if (path === scope || path === `${scope}index.html`) event.respondWith(answerPage(event.request));
  } else event.respondWith(answerFile(event.request));
});

/** All files or none: a file of another build fails its hash, and the build that is kept stays. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(
      rostrumBuild.files.map(async ([address, integrity]) => {
        const url = new URL(address, scope).href;
        const named = address.startsWith('assets/') || address.includes('?');
        const response = await fetch(url, { integrity, cache: named ? 'default' : 'no-cache' });
        if (!response.ok) throw new Error(`${url} was answered with ${response.status}`);
        await cache.put(url, response);
      }),
    );
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
  await self.skipWaiting();
}

/** Keeps the build before this one: pages that are open may still ask for its files. */
async function forgetOldBuilds(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  for (const name of names.slice(0, -1)) await caches.delete(name);
}

async function answerPage(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(scope);
  if (kept === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(kept), patienceMilliseconds);
  });
  const fetched = fetch(request).then(
    (response) => (response.status >= 400 ? kept : response),
    () => kept,
  );
  return Promise.race([fetched, late]);
}

async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}
