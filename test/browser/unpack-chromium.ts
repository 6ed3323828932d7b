import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Unpacks the Chromium that @sparticuz/chromium brings, with its libraries and fonts, for machines that have none.
 * The package's own code is not used: it unpacks into the shared temporary folder, takes whatever lies there for its
 * own, and changes the environment of this process.
 */
export async function unpackChromium(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Not by import.meta.resolve, which the runner of the tests does not have.
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version }: { version: string } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  const { LD_LIBRARY_PATH } = process.env;
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: [LD_LIBRARY_PATH, join(folder, 'libraries/lib')].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** All or nothing: the folder takes its name when all that belongs into it is there. */
async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  try {
    await Promise.all([
      decompress(join(packed, 'chromium.br'), join(partial, 'chromium')),
      unpackTar(join(packed, 'al2023.tar.br'), join(partial, 'libraries')),
      unpackTar(join(packed, 'fonts.tar.br'), join(partial, 'fonts')),
      unpackTar(join(packed, 'swiftshader.tar.br'), partial),
      // Without a font of its own Chromium paints no text at all on a machine that has none.
      writeFile(join(partial, 'fonts.conf'), fontsConfiguration(folder)),
    ]);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

async function unpackTar(packed: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const archive = join(folder, 'unpacking.tar');
  await decompress(packed, archive);
  await promisify(execFile)('tar', ['-xf', archive, '--no-same-owner', '-C', folder]);
  await rm(archive);
}

async function decompress(packed: string, file: string): Promise<void> {
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(file, { mode: 0o755 }),
  );
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
