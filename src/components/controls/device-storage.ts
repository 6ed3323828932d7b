/** What the app keeps on the device: settings in local storage, and a copy of the build for a time without a network. */
const ours = /^rostrum[-: ]/;

/** Names of what is kept, for the reader. Empty where the browser keeps nothing, or lets nobody see. */
export async function listDeviceStorage(): Promise<string[]> {
  const settings = readKeys().map((key) => `setting “${key}”`);
  const copies = await ownCaches();
  return [...settings, ...(copies.length === 0 ? [] : ['a copy of this page for offline use'])];
}

/** Erases all of it. The copy is made again at the next visit. */
export async function eraseDeviceStorage(): Promise<void> {
  for (const key of readKeys()) localStorage.removeItem(key);
  for (const name of await ownCaches()) await caches.delete(name);
  const registration = await keeper();
  await registration?.unregister();
}

function readKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => ours.test(key));
  } catch {
    return [];
  }
}

/** Caches of this page; another copy of the app may live on the same host. */
async function ownCaches(): Promise<string[]> {
  if (!('caches' in window)) return [];
  const here = new URL('./', document.baseURI).href;
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(`rostrum ${here} `));
}

async function keeper(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker.getRegistration().catch(() => undefined);
}
