import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { viewIds } from '../../src/url-state/parameters.ts';
import { readPage, settle, test, waitForQuery } from './app-test.ts';
import { viewLinks } from './view-links.ts';

const file = fileURLToPath(new URL('../../dist-single/rostrum.html', import.meta.url));
if (!existsSync(file)) throw new Error('There is no dist-single/ to test. Run “npm run build:single”.');
const at = pathToFileURL(file).href;
const fromDisk = { at, prepare: (page: Page) => page.context().setOffline(true) };

describe('one file, opened from the disk without a network', () => {
  test('shows in every view what the hosted build shows', async ({ open }) => {
    console.log(`dist-single/rostrum.html: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
    const [hosted, single] = [await open(''), await open('', fromDisk)];
    for (const view of viewIds) {
      await hosted.goto(hosted.url().replace(/\?.*|$/, viewLinks[view]));
      await single.goto(at + viewLinks[view]);
      const expected = await readPage(hosted);
      await expect.poll(() => readPage(single), { timeout: 20_000 }).toEqual(expected);
    }
  });

  test('searches, leads into the text, and the back button leads back', async ({ open }) => {
    const page = await open('?view=search', fromDisk);
    await page.getByRole('combobox', { name: 'Search', exact: true }).fill('"security council"');
    await waitForQuery(page, (query) => query.get('q') === '"security council"');
    await settle(page);
    const found = await readPage(page);
    await page.getByRole('main').getByRole('link', { name: /^Read/ }).first().click();
    await waitForQuery(page, (query) => query.get('view') === 'read');
    await settle(page);
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => readPage(page), { timeout: 20_000 }).toEqual(found);
    await page.reload();
    await expect.poll(() => readPage(page), { timeout: 20_000 }).toEqual(found);
  });

  test('counts in a worker, as the hosted build does', async ({ open }) => {
    const page = await open('?view=themes', fromDisk);
    expect(page.workers().map((worker) => worker.url().slice(0, 5))).toEqual(['blob:']);
  });

  test('asks for nothing: no address in it leads out', () => {
    const page = readFileSync(file, 'utf8');
    const head = page.slice(0, page.indexOf('<style>'));
    expect(head).not.toMatch(/<link|src=|Content-Security-Policy/);
    expect(page).not.toMatch(/url\((?!["']?(?:data:|#))[^)]*\.(?:woff2?|png|svg)/);
  });
});
