import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dropUnusedFonts } from './font-subsets.ts';
import { inlineJson, inlineScript } from './inline-script.ts';
import { listFiles } from './list-files.ts';

/**
 * Makes the build one page with everything inside: program, styles, fonts, worker and data. It opens from a disk,
 * where browsers load no modules, fetch no files and start no workers from addresses.
 *
 * @param data folder of the artifact
 */
export function singleFile(data: string): Plugin {
  return {
    name: 'rostrum:single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        outDir: 'dist-single',
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: {
          output: { format: 'iife', codeSplitting: false },
          // A script that is no module has no address of its own; what asks for one has another way here.
          checks: { emptyImportMeta: false },
        },
      },
    }),
    async generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => fileName === 'index.html');
      const program = files.find((file) => file.type === 'chunk' && file.isEntry);
      const worker = files.find(({ fileName }) => /corpus-worker-[^/]*\.js$/.test(fileName));
      if (page?.type !== 'asset' || program?.type !== 'chunk' || worker?.type !== 'asset')
        throw new Error(
          `expected one page, one program and one worker; found ${files.map(({ fileName }) => fileName).join(', ')}`,
        );
      const artifact = await readData(resolve(data));
      const text = [program.code, ...artifact.map(([, json]) => json)].join('');
      const styles = files.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css')
          ? dropUnusedFonts(textOf(file.source), text)
          : [],
      );
      const carried = [
        ...artifact.map(([name, json]) => carry(`data/${name}`, 'application/json', inlineJson(json))),
        carry('corpus-worker.js', 'text/plain', inlineScript(textOf(worker.source))),
      ];
      const html = textOf(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*>/g, '')
        .replace('</head>', () => `<style>${styles.join('\n')}</style>\n</head>`)
        .replace(
          '</body>',
          () => `${carried.join('\n')}\n<script>${inlineScript(program.code)}</script>\n</body>`,
        );
      for (const { fileName } of files) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: 'rostrum.html', source: html });
    },
  };
}

/** Every file of the artifact, as it is written. */
async function readData(folder: string): Promise<[name: string, json: string][]> {
  const names = await listFiles(folder);
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
  );
}

function carry(name: string, type: string, content: string): string {
  return `<script type="${type}" data-file="${name.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${content}</script>`;
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
