import type { Manifest } from '../corpus/artifact.ts';
import { type CorpusClient, createCorpusClient, startWorkerFrom } from '../worker/worker-client.ts';
import { carriedFolder, carriedText } from './carried-files.ts';
import { dataAddress } from './load-data.ts';

/** What the page reads itself: the worker is given the manifest, and needs no texts. */
const pageFiles = /^(?:corpus\.json$|documents\/)/;

/** Opens the corpus from the files beside the page, or from those in it. */
export function openCorpus(manifest: Manifest): CorpusClient {
  const program = carriedText('corpus-worker.js');
  const files = carriedFolder('data/');
  return createCorpusClient({
    manifest,
    baseUrl: dataAddress(),
    ...(files === null
      ? {}
      : {
          carried: Object.fromEntries(Object.entries(files).filter(([name]) => !pageFiles.test(name))),
        }),
    ...(program === null ? {} : { startWorker: () => startWorkerFrom(program) }),
  });
}
