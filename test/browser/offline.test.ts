import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { listBuild } from '../../src/prebuild/offline-copy.ts';
import { viewIds } from '../../src/url-state/parameters.ts';
import { readPage, settle, test } from './app-test.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { viewLinks } from './view-links.ts';

const path = '/a/path/';
const away: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clear of away.splice(0)) await clear();
});

describe('the hosted build, once visited', () => {
  test('opens without a network, in every view', async ({ open }) => {
    const host = await startHost(await copyBuild());
    const page = await open('', { at: host.address, serviceWorkers: 'allow' });
    await waitUntilKept(page);
    const shown = [];
    for (const view of viewIds) {
      await page.goto(host.address + viewLinks[view]);
      await page.waitForLoadState('networkidle');
      shown.push(await readPage(page));
    }
    await host.stop();
    for (const [i, view] of viewIds.entries()) {
      await page.goto(host.address + viewLinks[view]);
      await page.reload();
      await expect.poll(() => readPage(page), { timeout: 20_000 }).toEqual(shown[i]);
    }
  });

  test('shows a new build at once, keeps it whole, and never mixes two', async ({ open }) => {
    const [first, second, broken] = [await copyBuild(), await copyBuild(2), await copyBuild(3)];
    const host = await startHost(first);
    const page = await open('', {
      at: host.address,
      serviceWorkers: 'allow',
      expected: /integrity|sw\.js|digest/,
    });
    await waitUntilKept(page);
    expect(await buildOf(page)).toEqual({ code: null, data: 'Rostrum' });
    const old = await page.context().newPage();
    await old.goto(host.address);
    await settle(old);

    await host.serve(second);
    await page.reload();
    expect(await buildOf(page)).toEqual({ code: '2', data: 'Build 2' });
    await waitUntilKept(page, 2);
    await host.stop();
    await page.reload();
    expect(await buildOf(page)).toEqual({ code: '2', data: 'Build 2' });

    // A page that was opened before still finds what it had not loaded yet.
    await old.getByRole('link', { name: 'Compare', exact: true }).click();
    await settle(old);
    expect(await old.getByText('could not be shown').count()).toBe(0);
    expect((await buildOf(old)).data).toBe('Rostrum');

    // A build that was only half copied to the host is not kept.
    const scripts = await readdir(join(broken, 'assets'));
    const script = scripts.find((name) => name.startsWith('read-view')) ?? 'none';
    await writeFile(join(broken, 'assets', script), 'not what was built');
    await host.serve(broken);
    await page.reload();
    expect(await buildOf(page)).toEqual({ code: '3', data: 'Build 3' });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => null);
      while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await host.stop();
    await page.reload();
    expect(await buildOf(page)).toEqual({ code: '2', data: 'Build 2' });
  });
});

/** A copy of the build; with a number, one of other code and other data. */
async function copyBuild(number?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-host-'));
  away.push(() => rm(folder, { recursive: true }));
  await cp('dist', folder, { recursive: true });
  if (number === undefined) return folder;
  const edit = async (name: string, change: (text: string) => string) =>
    writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')));
  const version = /name="data-version" content="([^"]*)"/.exec(
    await readFile(join(folder, 'index.html'), 'utf8'),
  )?.[1];
  await edit('index.html', (html) =>
    html.replace('<html', `<html data-build="${number}"`).replaceAll(version ?? '', `state-${number}`),
  );
  await edit('data/corpus.json', (json) =>
    json.replace(/"shortTitle":"[^"]*"/, `"shortTitle":"Build ${number}"`),
  );
  await listBuild(folder);
  return folder;
}

/** A host at one address, which may be away, and to which another folder may be copied. */
async function startHost(folder: string) {
  let server: StaticServer | null = await serveFolder(folder, path);
  const { address } = server;
  const stop = async () => {
    await server?.close();
    server = null;
  };
  away.push(stop);
  return {
    address,
    stop,
    serve: async (next: string) => {
      await stop();
      server = await serveFolder(next, path, Number(new URL(address).port));
    },
  };
}

async function waitUntilKept(page: Page, builds = 1): Promise<void> {
  await page.evaluate(async (builds) => {
    const registration = await navigator.serviceWorker.ready;
    const done = async () =>
      registration.installing === null &&
      registration.waiting === null &&
      registration.active?.state === 'activated' &&
      (await caches.keys()).length === builds;
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, builds);
}

/** What names the build that the page's code is of, and the one that its data are of. */
async function buildOf(page: Page) {
  await settle(page);
  return {
    code: await page.locator('html').getAttribute('data-build'),
    data: /Build \d/.exec(await page.title())?.[0] ?? 'Rostrum',
  };
}
