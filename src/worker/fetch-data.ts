import { ArtifactError } from '../corpus/decode-artifact.ts';
import type { LoadData } from './corpus-engine.ts';

/** Loads files of the artifact from below an address. @throws {ArtifactError} */
export function fetchDataFrom(baseUrl: string): LoadData {
  return async (name) => {
    const response = await fetch(new URL(name, baseUrl)).catch((error: unknown) => {
      throw new ArtifactError(name, `it could not be fetched (${String(error)})`);
    });
    if (!response.ok) throw new ArtifactError(name, `the server answered ${response.status}`);
    try {
      const parsed: unknown = await response.json();
      return parsed;
    } catch (error) {
      throw new ArtifactError(name, `expected JSON (${String(error)})`);
    }
  };
}
