import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createLogger, createServer } from 'vite';
import { expect, onTestFinished } from 'vitest';
import { watchSeeds } from '../../src/prebuild/watch-seeds.ts';
import { test } from './app-test.ts';

test('what is saved in seeds/ shows at once, and what is wrong with it is said', async ({ open }) => {
  const seeds = await mkdtemp(join(tmpdir(), 'rostrum-seeds-'));
  onTestFinished(() => rm(seeds, { recursive: true }));
  await cp('seeds', seeds, { recursive: true });
  const { address, terminal } = await startDevelopment(seeds);
  const page = await open('', { at: address });
  const heading = page.locator('main h1');
  const speeches = page.getByRole('list', { name: 'Speeches' }).getByRole('button');

  await writeFile(join(seeds, 'corpus.yaml'), 'title: As it was just saved\n');
  await expect.poll(() => heading.innerText(), patience).toBe('As it was just saved');

  await writeFile(join(seeds, 'corpus.yaml'), 'title: [broken\n');
  const overPage = page.locator('vite-error-overlay .message-body');
  await expect.poll(() => overPage.innerText(), patience).toMatch(/error: corpus\.yaml:\d+: expected YAML/);
  expect(terminal.join('\n')).toMatch(/error: corpus\.yaml:\d+: expected YAML/);
  await expect.poll(() => speeches.count(), patience).toBe(5);

  await writeFile(join(seeds, 'corpus.yaml'), 'title: Mended\n');
  await expect.poll(() => heading.innerText(), patience).toBe('Mended');
  expect(await overPage.count()).toBe(0);

  await writeFile(
    join(seeds, 'new.txt'),
    '3 May 2030\n\nA speech that has just come\n\nSergey Lavrov: Colleagues, this is new.\n\nIt ends here.\n',
  );
  await expect.poll(() => speeches.count(), patience).toBe(6);
});

const patience = { timeout: 60_000 };

/** A development server with a folder of seeds of its own, and what it says in the terminal. */
async function startDevelopment(seeds: string) {
  const terminal: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.warn = (text) => void terminal.push(text);
  customLogger.error = (text) => void terminal.push(text);
  const server = await createServer({
    configFile: false,
    customLogger,
    cacheDir: 'node_modules/.vite-test',
    plugins: [react(), tailwindcss(), watchSeeds(seeds)],
    server: { host: '127.0.0.1', port: 0 },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const bound = server.httpServer?.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The development server has no port.');
  return { address: `http://127.0.0.1:${bound.port}/`, terminal };
}
