import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle, test, waitForQuery } from './app-test.ts';

test('whoever changes between text and source, by keyboard, stays at the same words', async ({ open }) => {
  const page = await open('?view=read&doc=2021-10-02&p=9');
  const start = await numberBeside(page, '#p-9');
  expect(start).toMatch(/^\d+$/);
  await choose(page, 'Source only', 'source');
  await page.waitForFunction(isSeen, `#line-${start}`);
  await choose(page, 'Text only', null);
  await page.waitForFunction(isSeen, '#p-9');
});

/** The line of the source that a paragraph begins in. */
async function numberBeside(page: Page, paragraph: string): Promise<string> {
  const link = page.locator(`${paragraph} a[href*="line="]`).first();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('line') ?? '';
}

async function choose(page: Page, name: string, source: string | null) {
  await page.getByRole('link', { name }).last().press('Enter');
  await waitForQuery(page, (query) => query.get('source') === source);
  await settle(page);
}

function isSeen(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}
