import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, test as base, expect, inject } from 'vitest';

export const widths = { phone: 390, tablet: 768, desktop: 1440 } as const;

interface OpenOptions {
  width?: number;
  colors?: 'light' | 'dark';
  /** Runs before the app is asked for: routes, scripts. */
  prepare?: (page: Page) => Promise<unknown>;
  /** What the browser is right to complain of in this test. */
  expected?: RegExp;
  /** False where the page is not to show a view. */
  settled?: boolean;
  /** Address of another server than that of the build. */
  at?: string;
  /** Whether the build may be kept for a time without a network: no test but those of that waits for it. */
  serviceWorkers?: 'allow' | 'block';
}

/** Opens a link in a fresh profile; `query` is what stands after the app's address. */
export type OpenApp = (query: string, options?: OpenOptions) => Promise<Page>;

const browser = await chromium.connect(inject('browserAddress'));
afterAll(() => browser.close());

/**
 * A test with `open`. Whatever the browser complained of by its end (errors and warnings in the console, exceptions,
 * requests that leave the app's folder or fail) fails the test.
 */
export const test = base.extend<{ open: OpenApp }>({
  open: async ({ task }, provide) => {
    const troubles: string[] = [];
    const contexts: BrowserContext[] = [];
    await provide(async (query, options = {}) => {
      const { at = inject('appAddress'), prepare, expected, settled = true } = options;
      const context = await browser.newContext(contextOptions(options));
      contexts.push(context);
      await context.addInitScript(keepOwnClipboard);
      const page = await context.newPage();
      const report = (text: string) => {
        if (expected?.test(text) !== true && !text.includes('registration blocked by Playwright'))
          troubles.push(`${query.slice(0, 200)} → ${text}`);
      };
      page.on('pageerror', (error) => report(`exception: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          report(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on('request', (request) => {
        if (!isBelow(at, request.url())) report(`request outside the app: ${request.url()}`);
      });
      await prepare?.(page);
      await page.goto(at + query);
      if (settled) await settle(page);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(troubles, `What the browser complained of in “${task.name}”`).toEqual([]);
  },
});

/** The pages of one browser share a clipboard, and tests run side by side: each page reads what it has written itself. */
function keepOwnClipboard(): void {
  if (!isSecureContext) return;
  const { clipboard } = navigator;
  const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
  let last = '';
  clipboard.writeText = async (text) => {
    await writeText(text);
    last = text;
  };
  clipboard.write = async (items) => {
    await write(items);
    last = (await (await items[0]?.getType('text/plain'))?.text()) ?? '';
  };
  clipboard.readText = async () => last;
}

/** Waits until a view is there, nothing in it is still being loaded or counted, and it has come to rest. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main').locator('h1, h2').first().waitFor({ timeout: 120_000 });
  await page.evaluate(async (quietMilliseconds) => {
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    while (
      document.querySelector('[aria-busy="true"]') !== null ||
      document.fonts.status !== 'loaded' ||
      performance.now() - changed < quietMilliseconds
    )
      await new Promise((resolve) => {
        setTimeout(resolve, 25);
      });
    observer.disconnect();
  }, 150);
}

/** What a person reads on the page, in its parts. */
export async function readPage(page: Page) {
  await settle(page);
  const notices = page.getByRole('region', { name: 'About this link' }).getByRole('listitem');
  return {
    title: await page.title(),
    filter: await textOf(page.getByRole('region', { name: 'Filter' })),
    notices: await notices.allInnerTexts(),
    view: await textOf(page.getByRole('main')),
    evidence: await textOf(page.getByRole('complementary', { name: 'Evidence' })),
  };
}

/** The text of what is there once or not at all. */
async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n');
}

/** Goes where a link of the app would go: what is loaded stays loaded. */
export async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await settle(page);
}

/** The query string of the page once the app has written it. */
export async function waitForQuery(page: Page, test: (query: URLSearchParams) => boolean): Promise<void> {
  await page.waitForURL((address) => test(address.searchParams));
}

/** The address that “Copy link” puts on the clipboard. */
export async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('banner').getByRole('button', { name: 'Copy link' }).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard, { timeout: 60_000 }).toMatch(/fp=/);
  return clipboard();
}

/** What stands after the app's address. */
export function queryOf(address: string): string {
  expect(address.startsWith(inject('appAddress')), address).toBe(true);
  return address.slice(inject('appAddress').length);
}

function isBelow(folder: string, address: string): boolean {
  return address.startsWith(folder) || /^(?:blob|data):/.test(address);
}

function contextOptions({
  width = widths.desktop,
  colors = 'light',
  serviceWorkers = 'block',
}: OpenOptions): BrowserContextOptions {
  return {
    serviceWorkers,
    viewport: { width, height: width < 640 ? 844 : 900 },
    colorScheme: colors,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    // A clock far from UTC, and with daylight saving: a date that is formatted in local time shows.
    timezoneId: 'America/Los_Angeles',
  };
}
