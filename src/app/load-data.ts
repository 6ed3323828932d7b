/** A file of the artifact could not be had: the build has not run, or the network is away. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/** The folder of the artifact's files, beside the page; ends in a slash. */
export function dataAddress(): string {
  return new URL('./data/', document.baseURI).href;
}

/**
 * The one way to the artifact's files.
 *
 * @param name path below the folder `data/` that stands beside the page
 */
export async function loadData(name: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(new URL(name, dataAddress()), { signal: signal ?? null }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new LoadError(
        `data/${name} could not be reached. Check the connection, or whether the server still runs.`,
      );
    },
  );
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
