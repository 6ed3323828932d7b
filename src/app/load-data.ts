import { carriedText } from './carried-files.ts';

/** A file of the artifact could not be had: the build has not run, or the network is away. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/** The state of the data that the hosted page was built with; `null` in development and in a page that carries its data. */
export function dataVersion(): string | null {
  return document.querySelector<HTMLMetaElement>('head > meta[name="data-version"]')?.content ?? null;
}

/**
 * The folder of the artifact's files, beside the page. Its query names the state of the data, so that no cache gives
 * the data of another build.
 */
export function dataAddress(): string {
  const version = dataVersion();
  return new URL(version === null ? './data/' : `./data/?${version}`, document.baseURI).href;
}

/**
 * The one way to the artifact's files: those that the page carries (the single-file build), else by the network.
 *
 * @param name path below the folder `data/` that stands beside the page
 */
export async function loadData(name: string, signal?: AbortSignal): Promise<unknown> {
  const carried = carriedText(`data/${name}`);
  if (carried !== null) return JSON.parse(carried);
  const base = dataAddress();
  const address = new URL(name, base);
  address.search = new URL(base).search;
  const response = await fetch(address, { signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new LoadError(
      `data/${name} could not be reached. Check the connection, or whether the server still runs.`,
    );
  });
  if (!response.ok)
    throw new LoadError(
      `data/${name} was answered with ${response.status}. Run “npm run build” to write it, then load the page again.`,
    );
  try {
    return await response.json();
  } catch {
    throw new LoadError(
      `data/${name} is not JSON: it is damaged, or the server gave another page in its place. Run “npm run build” to write it anew.`,
    );
  }
}
