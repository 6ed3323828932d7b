import { ArtifactError } from '../corpus/decode-artifact.ts';
import type { LoadData } from './corpus-engine.ts';
import type { CarriedFiles } from './worker-messages.ts';

/**
 * Loads files of the artifact: those that the page carries, or all from below an address. A query of the address, which
 * names the build, is kept for each file.
 *
 * @throws {ArtifactError}
 */
export function fetchDataFrom(baseUrl: string, carried?: CarriedFiles): LoadData {
  return async (name) => {
    try {
      const parsed: unknown = JSON.parse(
        carried ? readCarried(carried, name) : await fetchText(baseUrl, name),
      );
      return parsed;
    } catch (error) {
      if (error instanceof ArtifactError) throw error;
      throw new ArtifactError(name, `expected JSON (${String(error)})`);
    }
  };
}

function readCarried(carried: CarriedFiles, name: string): string {
  const text = carried[name];
  if (text === undefined) throw new ArtifactError(name, 'the page does not carry it');
  return text;
}

async function fetchText(baseUrl: string, name: string): Promise<string> {
  const address = new URL(name, baseUrl);
  address.search = new URL(baseUrl).search;
  const response = await fetch(address).catch((error: unknown) => {
    throw new ArtifactError(name, `it could not be fetched (${String(error)})`);
  });
  if (!response.ok) throw new ArtifactError(name, `the server answered ${response.status}`);
  return response.text();
}
