import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { test } from './app-test.ts';

let seeds: string;
let server: ChildProcess;
let address: string;

/** `npm run dev`, on a copy of the seeds that a test may write to. */
beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'rostrum-seeds-'));
  await cp('seeds', seeds, { recursive: true });
  // Should somebody have this port, Vite takes the next one; it says which.
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '41730'], {
    env: { ...process.env, ROSTRUM_SEEDS: seeds },
  });
  address = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += stripVTControlCharacters(chunk.toString());
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found !== null) resolve(found[0]);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The development server ended with ${code}: ${said}`)));
  });
}, 120_000);

afterAll(async () => {
  server.kill();
  await rm(seeds, { recursive: true });
});

test('the development server shows what is saved in the seeds, without a reload by hand', async ({
  open,
}) => {
  // What is loaded may be bundled while the page waits, and the page then loads anew: it settles late.
  const page = await open('?view=corpus', { at: address, settled: false, expected: /vite|ERR_ABORTED/i });
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor({ timeout: 120_000 });

  const settings = join(seeds, 'corpus.yaml');
  const yaml = await readFile(settings, 'utf8');
  await writeFile(settings, yaml.replace(/^shortTitle: .*$/m, 'shortTitle: Saved a moment ago'));
  await page.getByText('Saved a moment ago').first().waitFor({ timeout: 60_000 });

  await writeFile(settings, 'title: [');
  const overlay = page.locator('vite-error-overlay');
  await overlay
    .getByText(/corpus\.yaml:1/)
    .first()
    .waitFor({ timeout: 60_000 });

  await writeFile(settings, yaml);
  await overlay.waitFor({ state: 'detached', timeout: 60_000 });
  await heading.waitFor();
});
