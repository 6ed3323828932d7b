import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listFiles } from './list-files.ts';

const program = 'sw.js';
/** Of a corpus larger than this, texts are not kept before they are read: nobody asked for so much. */
const mostBytes = 60_000_000;
/** For the README and for those who pass by. */
const notNeeded = /^preview\.png$|\.map$|(?:^|\/)\./;

/** Adds the service worker, with the list of all files of the build and their hashes. */
export function offlineCopy(): Plugin {
  return {
    name: 'rostrum:offline-copy',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/service-worker/service-worker.ts', fileName: program });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('expected the build to be written to a folder');
        await listBuild(dir);
      },
    },
  };
}

/** Writes into the service worker of a built folder what that folder holds, in place of what stands there. */
export async function listBuild(folder: string): Promise<void> {
  const path = join(folder, program);
  const code = (await readFile(path, 'utf8')).replace(/^const rostrumBuild=.*\n/, '');
  await writeFile(path, `const rostrumBuild=${JSON.stringify(await describeBuild(folder))};\n${code}`);
}

async function describeBuild(folder: string) {
  const names = (await listFiles(folder)).filter((name) => name !== program && !notNeeded.test(name));
  const contents = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })),
  );
  const page = contents.find(({ name }) => name === 'index.html')?.content.toString() ?? '';
  const dataVersion = /<meta name="data-version" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const tooLarge = contents.reduce((sum, { content }) => sum + content.length, 0) > mostBytes;
  const files = contents
    .filter(({ name }) => !(tooLarge && name.startsWith('data/documents/')))
    .map(({ name, content }) => {
      const address = name.split('/').map(encodeURIComponent).join('/');
      const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
      if (name === 'index.html') return ['./', integrity];
      return [name.startsWith('data/') ? `${address}?${dataVersion}` : address, integrity];
    });
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files };
}
