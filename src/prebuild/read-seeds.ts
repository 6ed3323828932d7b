import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeBytes } from '../corpus/decode-bytes.ts';
import type { Seeds } from './build-corpus.ts';

/** Larger than any collection of speeches in one file that the app could show. */
const mostBytes = 200_000_000;

/** States, organisations and treaties are the same for all: a folder without a list of its own gets the shipped one. */
const shippedNames = new URL('../../seeds/names.yaml', import.meta.url);

/** Reads a folder of transcripts. A file that cannot be read becomes a diagnostic, and the rest is read. */
export async function readSeeds(folder: string): Promise<Seeds> {
  const seeds: Seeds = { files: [], corpusYaml: null, themesYaml: null, namesYaml: null, diagnostics: [] };
  const complain = (file: string, code: string, message: string) =>
    seeds.diagnostics.push({ file, line: null, code, severity: 'error', message });
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    complain(folder, 'no-seeds', `expected a folder of transcripts; ${reason(error)}`);
    return seeds;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini') continue;
    try {
      const problem = await findProblem(folder, name);
      if (problem !== null) {
        complain(name, 'unreadable', problem);
        continue;
      }
      const content = await readFile(join(folder, name));
      if (name === 'corpus.yaml') seeds.corpusYaml = decodeText(content);
      else if (name === 'themes.yaml') seeds.themesYaml = decodeText(content);
      else if (name === 'names.yaml') seeds.namesYaml = decodeText(content);
      else if (name === 'history.json') seeds.historyJson = decodeText(content);
      else seeds.files.push({ name, content });
    } catch (error) {
      complain(name, 'unreadable', `expected a file that can be read; ${reason(error)}`);
    }
  }
  seeds.namesYaml ??= decodeText(await readFile(shippedNames));
  return seeds;
}

async function findProblem(folder: string, name: string): Promise<string | null> {
  const [home, target] = [await realpath(folder), await realpath(join(folder, name))];
  if (target === home) return 'expected a file; it is a link to the folder itself';
  if (!target.startsWith(home + sep))
    return 'expected a file in this folder; it is a link that leads out of it. Copy the file here';
  const found = await stat(target);
  if (found.isDirectory())
    return 'expected a file, found a folder; transcripts must lie directly in this folder';
  if (!found.isFile()) return 'expected a file, found a pipe, socket or device';
  const { size } = found;
  return size > mostBytes
    ? `expected at most ${mostBytes / 1e6} MB, found ${Math.round(size / 1e6)} MB`
    : null;
}

function decodeText(content: Uint8Array): string {
  return decodeBytes(content).text ?? '';
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
