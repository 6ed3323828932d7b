import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatHistory, recordState } from '../../corpus/fingerprint-history.ts';
import { buildCorpus } from '../build-corpus.ts';
import type { Command } from '../command.ts';
import { readSeeds } from '../read-seeds.ts';
import { seedsFolder } from '../seeds-folder.ts';
import { formatSourceDiagnostic } from '../source-diagnostic.ts';
import { writeArtifact } from '../write-artifact.ts';

/**
 * `build [--seeds DIR] [--out DIR] [--keep-going] [--record]`: writes the artifact that the app loads. Exit code 1 says that
 * something could not be used, though the rest was written; with `--keep-going`, that there is no speech at all. One
 * empty file is no reason to have no dashboard, so `npm run build` keeps going. With `--record` the state of the corpus
 * is put to `history.json` in the seeds first, so that links made from it can be told later what has changed.
 */
export const build: Command = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      seeds: { type: 'string', default: seedsFolder },
      out: { type: 'string', default: 'public/data' },
      'keep-going': { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  });
  const seeds = await readSeeds(values.seeds);
  const artifact = buildCorpus(seeds);
  const { manifest, history } = artifact;
  const recorded = recordState(history, manifest);
  if (values.record && recorded !== history) {
    await writeFile(join(values.seeds, 'history.json'), formatHistory(recorded));
    artifact.files.set('history.json', recorded);
  } else if (recorded !== history && manifest.documents.length > 0)
    console.log(
      `This state of the corpus (${manifest.fingerprint.slice(0, 8)}) is not in ${values.seeds}/history.json. Before links to it are sent, \`npm run -s rostrum -- build --record\` keeps it.`,
    );
  await writeArtifact(artifact, values.out);
  const { documents, diagnostics } = manifest;
  for (const diagnostic of diagnostics) console.error(formatSourceDiagnostic(diagnostic));
  if (documents.length === 0) {
    console.error(
      `No speech was found in ${values.seeds}/. Put transcripts there, one speech a file, and run the build again.`,
    );
    return 1;
  }
  const words = documents.reduce((sum, { tokens }) => sum + tokens, 0);
  console.log(
    `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${words} words → ${values.out}`,
  );
  return !values['keep-going'] && diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
};
