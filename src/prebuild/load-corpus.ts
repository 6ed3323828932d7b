import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { loadNames } from '../analysis/name-index.ts';
import { loadTokens } from '../analysis/token-columns.ts';
import { searchable } from '../search/searchable.ts';
import { buildCorpus } from './build-corpus.ts';
import { readSeeds } from './read-seeds.ts';

/** The corpus of a folder of transcripts, ready to measure: what the app loads, without the way over a disk. */
export async function loadCorpus(folder: string): Promise<LoadedCorpus> {
  const { manifest, names, tokens } = buildCorpus(await readSeeds(folder));
  const columns = loadTokens(tokens);
  return searchable({ manifest, columns, names: loadNames(names, columns.documentOf.length) });
}
