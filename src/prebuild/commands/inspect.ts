import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCorpusSettings } from '../../corpus/corpus-settings.ts';
import { assignIds } from '../../corpus/document-ids.ts';
import { parseSource } from '../../corpus/parse-source.ts';
import type { Command } from '../commands.ts';
import { inspectRecord } from '../inspect-record.ts';

/** `inspect FILE... [--json]`: what the parser makes of each file. */
export const inspect: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const documents = [];
  for (const path of positionals) {
    const yaml = await readFile(join(dirname(path), 'corpus.yaml'), 'utf8').catch(() => '');
    const { settings } = parseCorpusSettings(yaml);
    const file = basename(path);
    const parsed = parseSource(file, await readFile(path, 'utf8'), settings.documents[file]);
    for (const { message } of parsed.diagnostics) console.error(`${path}: ${message}`);
    documents.push(...parsed.documents.map(({ document }) => document));
  }
  const records = assignIds(documents).map(inspectRecord);
  if (values.json) console.log(JSON.stringify(records, null, 2));
  else
    for (const { file, date, speaker, title } of records)
      console.log(`${file}: ${date}, ${speaker}: ${title}`);
  return documents.length < positionals.length ? 1 : 0;
};
