/**
 * The only place that touches location and history. Holds the query string; what is typed is shown at once and
 * written to the address bar at most every `writeInterval` milliseconds, since browsers limit such writes.
 */
const writeInterval = 300;

const listeners = new Set<() => void>();
let query = location.search;
let pendingWrite: number | undefined;

addEventListener('popstate', () => {
  cancelWrite();
  setQuery(location.search);
});
addEventListener('pagehide', writeNow);

export function subscribeToQuery(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentQuery(): string {
  return query;
}

/** A step that the back button undoes. */
export function pushQuery(next: string): void {
  writeNow();
  if (next === query) return;
  history.pushState(null, '', addressOf(next));
  setQuery(next);
}

/** A change of the present step: typing, dragging, a corrected link. */
export function replaceQuery(next: string): void {
  if (next === query) return;
  setQuery(next);
  pendingWrite ??= window.setTimeout(writeNow, writeInterval);
}

/** The full address that shows a query string. */
export function absoluteAddress(next: string): string {
  return new URL(addressOf(next), location.href).href;
}

function setQuery(next: string): void {
  query = next;
  for (const listener of listeners) listener();
}

function writeNow(): void {
  if (pendingWrite === undefined) return;
  cancelWrite();
  history.replaceState(history.state, '', addressOf(query));
}

function cancelWrite(): void {
  window.clearTimeout(pendingWrite);
  pendingWrite = undefined;
}

// An empty query must still replace the one that is there.
function addressOf(next: string): string {
  return next === '' ? location.pathname : next;
}
