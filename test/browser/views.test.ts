import { describe, expect } from 'vitest';
import { viewRegistry } from '../../src/app/view-registry.ts';
import { viewIds } from '../../src/url-state/parameters.ts';
import { test, widths } from './app-test.ts';

describe.each(viewIds)('%s', (view) => {
  const { label } = viewRegistry[view];

  test('opens by its link, under its name and with one heading of the first order', async ({ open }) => {
    const page = await open(`?view=${view}`);
    expect(await page.title()).toMatch(new RegExp(`^${label} · `));
    expect(await page.getByRole('main').getAttribute('aria-label')).toBe(label);
    const current = page.getByRole('navigation', { name: 'Views' }).locator('[aria-current="page"]');
    expect(await current.allInnerTexts()).toEqual([label]);
    expect(await page.locator('main h1').allInnerTexts()).toEqual([expect.stringMatching(/\S/)]);
  });

  test.for(Object.entries(widths))(
    'has nothing to scroll sideways on a %s of %i px',
    async ([, width], { open }) => {
      const page = await open(`?view=${view}`, { width });
      const overflow = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        const scrollsItself = (element: Element) =>
          element.closest('.overflow-x-auto, .overflow-auto, .sr-only, [aria-hidden="true"]') !== null;
        return {
          page: document.documentElement.scrollWidth - limit,
          culprits: [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > limit + 1 && !scrollsItself(element))
            .slice(0, 5)
            .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
        };
      });
      expect(overflow, JSON.stringify(overflow)).toMatchObject({ page: 0 });
    },
  );

  test('is reached from the header', async ({ open }) => {
    const page = await open(view === 'corpus' ? '?view=timeline' : '?view=corpus');
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: label, exact: true })
      .click();
    await page.waitForFunction((title) => document.title.startsWith(title), `${label} · `);
    expect(new URL(page.url()).searchParams.get('view') ?? 'timeline').toBe(view);
  });
});
