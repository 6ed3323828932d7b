import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeDocument } from '../../corpus/decode-artifact.ts';
import { corpusFormats, exportCorpus } from '../../corpus/export/corpus-files.ts';
import { buildCorpus } from '../build-corpus.ts';
import type { Command } from '../command.ts';
import { readSeeds } from '../read-seeds.ts';
import { seedsFolder } from '../seeds-folder.ts';

/** `export --format tei|text|json --out DIR [--seeds DIR]`: the corpus as files for other programs. */
export const exportFiles: Command = async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'tei' },
      out: { type: 'string' },
      seeds: { type: 'string', default: seedsFolder },
    },
  });
  const format = corpusFormats.find((each) => each === values.format);
  if (format === undefined || values.out === undefined) {
    console.error(
      `export: expected ${format === undefined ? `--format ${corpusFormats.join('|')}; found "${values.format}"` : '--out DIR, the folder to write to'}\nusage: rostrum export --format ${corpusFormats.join('|')} --out DIR [--seeds DIR]`,
    );
    return 1;
  }
  const { files, manifest } = buildCorpus(await readSeeds(values.seeds));
  const documents = manifest.documents.map(({ id }) =>
    decodeDocument(JSON.parse(JSON.stringify(files.get(`documents/${id}.json`))), id),
  );
  await mkdir(values.out, { recursive: true });
  const written = exportCorpus(format, manifest, documents);
  for (const { content, name } of written) await writeFile(join(values.out, name), content);
  console.log(
    `${documents.length} ${documents.length === 1 ? 'document' : 'documents'} as ${format} → ${values.out}`,
  );
  return documents.length === 0 ? 1 : 0;
};
