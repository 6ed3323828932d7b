import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { listFiles } from './list-files.ts';

/**
 * What the page says of itself where it stands on a host: that it runs and asks for nothing but its own files, and of
 * which state its data are. The names of data files do not change; the hash in their query keeps caches from giving
 * the data of another build.
 *
 * @param data folder of the artifact
 */
export function hostedPage(data: string): Plugin {
  return {
    name: 'rostrum:hosted-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const version = await hashFolder(resolve(data));
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`,
          `<meta name="data-version" content="${version}" />`,
        ];
        return html
          .replace(/<meta charset="utf-8" \/>/, (charset) => [charset, ...head].join('\n    '))
          .replace('./data/corpus.json', `./data/corpus.json?${version}`);
      },
    },
  };
}

/**
 * Nothing but the app's own files. Scripts in the page are refused but for those that the build put there, by their
 * hash; styles are set by the app, never by markup. `data:` serves the drawing of charts as pictures.
 */
export function contentSecurityPolicy(html: string): string {
  const scripts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, code = '']) => code);
  const hashes = scripts.map((code) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listFiles(folder)) hash.update(name).update(await readFile(resolve(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
