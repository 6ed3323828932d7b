import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle, test, waitForQuery } from './app-test.ts';

test('Tab reaches a number, Enter opens its evidence, Escape closes it and gives the focus back', async ({
  open,
}) => {
  const page = await open('?tables=timeline');
  await tabTo(page, '[data-evidence^="speech:"]');
  const number = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().waitFor();
  await waitForQuery(page, (query) => query.has('evidence'));
  await settle(page);
  expect((await focused(page)).insideEvidence).toBe(true);
  await page.keyboard.press('Escape');
  await waitForQuery(page, (query) => !query.has('evidence'));
  expect(await page.getByRole('complementary', { name: 'Evidence' }).count()).toBe(0);
  expect(await focused(page)).toEqual(number);
});

test('the first Tab offers to skip to the view', async ({ open }) => {
  const page = await open('');
  await page.keyboard.press('Tab');
  expect((await focused(page)).text).toBe('Skip to the view');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await focused(page)).insideMain).toBe(true);
});

test('whatever has the focus shows it', async ({ open }) => {
  const page = await open('?view=timeline');
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return {
        shown: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        html: element.outerHTML.slice(0, 120),
      };
    });
    if (ring !== null) expect(ring).toMatchObject({ shown: true });
  }
});

test('/ leads to search, and writes there like any letter', async ({ open }) => {
  const page = await open('?view=corpus');
  await page.keyboard.press('/');
  await waitForQuery(page, (query) => query.get('view') === 'search');
  const box = page.getByRole('combobox', { name: 'Search', exact: true });
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('a/b?[]');
  expect(await box.inputValue()).toBe('a/b?[]');
  expect(new URL(page.url()).searchParams.get('view')).toBe('search');
});

test('? lists the keys, Escape closes the list', async ({ open }) => {
  const page = await open('');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to use Rostrum' });
  await help.waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
});

test('the keys can be switched off', async ({ open }) => {
  const page = await open('?view=corpus');
  await page.keyboard.press('?');
  await page.getByLabel('Use these keys on this device').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press(']');
  await settle(page);
  expect(new URL(page.url()).searchParams.get('view')).toBe('corpus');
});

test('[ and ] step through the speeches, and stop at the ends', async ({ open }) => {
  const page = await open('?view=read&doc=2021-10-02');
  const doc = (id: string) => waitForQuery(page, (query) => query.get('doc') === id);
  await page.keyboard.press(']');
  await doc('2024-04-22');
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await doc('2021-10-02');
  await page.keyboard.press('[');
  await doc('2021-06-24');
});

/** Presses Tab until something of this kind has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`A hundred presses of Tab did not lead to ${selector}.`);
}

function focused(page: Page) {
  return page.evaluate(() => ({
    text: document.activeElement?.textContent,
    insideEvidence: document.activeElement?.closest('aside') !== null,
    insideMain: document.activeElement?.closest('main') !== null,
  }));
}
