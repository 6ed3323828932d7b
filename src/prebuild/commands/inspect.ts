import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assignIds } from '../../corpus/document-ids.ts';
import { parseSource } from '../../corpus/parse-source.ts';
import type { Command } from '../command.ts';
import { parseCorpusSettings } from '../corpus-settings.ts';
import { formatInspection } from '../format-inspection.ts';
import { inspectRecord } from '../inspect-record.ts';
import { printable, printableJson } from '../printable.ts';

/** `inspect FILE... [--json]`: what the parser makes of each file, with what the corpus.yaml beside it (or in `--seeds`) sets. */
export const inspect: Command = async (args) => {
  const { values, positionals } = readCall(args);
  if (positionals.length === 0) {
    console.error(
      'inspect: expected one file or more, for example: inspect seeds/*.txt --json [--seeds DIR]',
    );
    return 1;
  }
  const documents = [];
  let failures = 0;
  for (const path of positionals) {
    const file = basename(path);
    const yaml = await readFile(join(values.seeds ?? dirname(path), 'corpus.yaml'), 'utf8').catch(() => '');
    const { settings, diagnostics } = parseCorpusSettings(yaml);
    for (const { line, message } of diagnostics)
      console.error(printable(`corpus.yaml:${line ?? 1}: ${message}`));
    let content: Uint8Array;
    try {
      const found = await stat(path);
      // A pipe would be waited for, a device read for ever.
      if (!found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is a pipe or device');
      content = await readFile(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(printable(`${path}: expected a file that can be read; ${reason}`));
      failures++;
      continue;
    }
    const parsed = parseSource(file, content, { ...settings.defaults, ...settings.documents.get(file) });
    for (const { message } of parsed.diagnostics) console.error(printable(`${path}: ${message}`));
    if (parsed.documents.length === 0) failures++;
    documents.push(...parsed.documents.map(({ document }) => document));
  }
  const withIds = assignIds(documents);
  if (values.json) console.log(printableJson(JSON.stringify(withIds.map(inspectRecord), null, 2)));
  else
    for (const document of withIds)
      console.log(formatInspection(document, process.stdout.isTTY && process.env['NO_COLOR'] === undefined));
  return failures > 0 ? 1 : 0;
};

function readCall(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, seeds: { type: 'string' } },
    });
  } catch (error) {
    console.error(`inspect: ${error instanceof Error ? error.message : String(error)}`);
    return { values: { json: false, seeds: undefined }, positionals: [] };
  }
}
