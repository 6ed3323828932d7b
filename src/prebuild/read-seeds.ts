import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seeds } from './build-corpus.ts';

const settingsFiles = new Set(['corpus.yaml', 'themes.yaml']);

/** Reads a folder of transcripts. A file that cannot be read becomes a diagnostic, and the rest is read. */
export async function readSeeds(folder: string): Promise<Seeds> {
  const seeds: Seeds = { files: [], corpusYaml: null, themesYaml: null, diagnostics: [] };
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    try {
      const text = await readFile(join(folder, name), 'utf8');
      if (name === 'corpus.yaml') seeds.corpusYaml = text;
      else if (name === 'themes.yaml') seeds.themesYaml = text;
      else if (!settingsFiles.has(name)) seeds.files.push({ name, text });
    } catch (error) {
      seeds.diagnostics.push({
        file: name,
        line: null,
        code: 'unreadable',
        severity: 'error',
        message: `expected a text file; ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return seeds;
}
