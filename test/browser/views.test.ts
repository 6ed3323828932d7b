import { describe, expect } from 'vitest';
import { viewRegistry } from '../../src/app/view-registry.ts';
import { viewIds } from '../../src/url-state/parameters.ts';
import { settle, test, waitForQuery, widths } from './app-test.ts';

describe.each(viewIds)('%s', (view) => {
  const { label } = viewRegistry[view];

  test('opens by its link, under its name, with one heading of the first order, and nothing to scroll sideways', async ({
    open,
  }) => {
    const page = await open(`?view=${view}`);
    expect(await page.title()).toMatch(new RegExp(`^${label} · `));
    expect(await page.getByRole('main').getAttribute('aria-label')).toBe(label);
    const current = page.getByRole('navigation', { name: 'Views' }).locator('[aria-current="page"]');
    expect(await current.allInnerTexts()).toEqual([label]);
    expect(await page.locator('main h1').allInnerTexts()).toEqual([expect.stringMatching(/\S/)]);

    for (const width of [...Object.values(widths), 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      const overflow = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        return {
          pixels: document.documentElement.scrollWidth - limit,
          // What stands out: to say it in the message, should the page be too wide.
          elements: [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > limit + 1)
            .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
            .slice(-5),
        };
      });
      expect(overflow.pixels, `${width} px: ${overflow.elements.join(' | ')}`).toBe(0);
    }
  });
});

test('the header leads to every view', async ({ open }) => {
  const page = await open('');
  for (const view of [...viewIds].reverse()) {
    const { label } = viewRegistry[view];
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: label, exact: true })
      .click();
    await waitForQuery(page, (query) => (query.get('view') ?? 'timeline') === view);
    await settle(page);
    expect(await page.title()).toMatch(new RegExp(`^${label} · `));
  }
});

test('a phone has the views in a menu, and help', async ({ open }) => {
  const page = await open('?view=read', { width: widths.phone });
  await page.getByRole('button', { name: 'Read' }).click();
  const menu = page.getByRole('navigation', { name: 'Views' });
  expect(await menu.getByRole('link').allInnerTexts()).toEqual(
    viewIds.map((view) => viewRegistry[view].label),
  );
  await menu.getByRole('link', { name: 'Corpus' }).click();
  await waitForQuery(page, (query) => query.get('view') === 'corpus');
  expect(await menu.count()).toBe(0);

  const opener = page.getByRole('button', { name: 'Corpus', exact: false }).first();
  await opener.click();
  await menu.getByRole('button', { name: 'Help' }).click();
  const help = page.getByRole('dialog');
  await help.waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});
