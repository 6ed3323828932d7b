import { parseArgs } from 'node:util';
import { buildCorpus } from '../build-corpus.ts';
import type { Command } from '../commands.ts';
import { readSeeds } from '../read-seeds.ts';
import { seedsFolder } from '../seeds-folder.ts';
import { formatSourceDiagnostic } from '../source-diagnostic.ts';
import { writeArtifact } from '../write-artifact.ts';

/**
 * `build [--seeds DIR] [--out DIR] [--keep-going]`: writes the artifact that the app loads. Exit code 1 says that
 * something could not be used, though the rest was written; with `--keep-going`, that there is no speech at all. One
 * empty file is no reason to have no dashboard, so `npm run build` keeps going.
 */
export const build: Command = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      seeds: { type: 'string', default: seedsFolder },
      out: { type: 'string', default: 'public/data' },
      'keep-going': { type: 'boolean', default: false },
    },
  });
  const artifact = buildCorpus(await readSeeds(values.seeds));
  await writeArtifact(artifact, values.out);
  const { documents, diagnostics } = artifact.manifest;
  for (const diagnostic of diagnostics) console.error(formatSourceDiagnostic(diagnostic));
  if (documents.length === 0) {
    console.error(
      `No speech was found in ${values.seeds}/. Put transcripts there, one speech a file, and run the build again.`,
    );
    return 1;
  }
  const words = documents.reduce((sum, { tokens }) => sum + tokens, 0);
  console.log(`${documents.length} documents, ${words} words → ${values.out}`);
  return !values['keep-going'] && diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
};
