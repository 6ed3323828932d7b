import { expect } from 'vitest';
import { follow, settle, test, waitForQuery, widths } from './app-test.ts';

test('a number leads to its passages, from there into the text, and to the line of the source', async ({
  open,
}) => {
  const page = await open('?view=themes');
  const cell = page.locator('main [data-evidence^="theme:"][aria-label*=" 5 of "]').first();
  const key = await cell.getAttribute('data-evidence');
  await cell.click();
  await waitForQuery(page, (query) => query.get('evidence') === key);
  await settle(page);

  const panel = page.getByRole('complementary', { name: 'Evidence' });
  const passages = panel.getByRole('region', { name: 'Passages' }).getByRole('listitem');
  expect(await passages.count()).toBe(5);
  expect(await passages.first().locator('mark').count()).toBeGreaterThan(0);

  const passage = passages.first();
  const line = /line (\d+)/.exec(await passage.innerText())?.[1] ?? '';
  const words = (await passage.locator('p[dir="auto"]').innerText()).replace(/^… | …$/g, '').slice(0, 60);
  await passage.getByRole('link', { name: /^Read paragraph/ }).click();
  await waitForQuery(page, (query) => query.get('view') === 'read' && query.has('p'));
  await settle(page);
  const paragraph = page.locator('main li[aria-current="true"]');
  expect(await paragraph.innerText()).toContain(words);

  await paragraph.getByRole('link', { name: new RegExp(`lines? ${line}`) }).click();
  await waitForQuery(page, (query) => query.get('line') === line && query.get('source') !== null);
  await settle(page);
  const raw = page.locator(`#line-${line}`);
  expect(await raw.getAttribute('aria-current')).toBe('true');
  expect(await raw.innerText()).toContain(words);
});

const views = [
  'timeline&tables=timeline',
  'themes',
  'compare&tables=scatter,phrases',
  'search&q=security',
  'corpus',
];

test.for([
  [widths.desktop, views],
  [widths.phone, views.map((view) => view.replace('&tables=scatter,phrases', ''))],
] as const)('at %i px every number that can be opened opens: %o', async ([width, shown], { open }) => {
  const page = await open('', { width });
  for (const view of shown) {
    await follow(page, `?view=${view}`);
    const numbers = page.locator('main [data-evidence]');
    await numbers.first().waitFor({ state: 'attached' });
    await settle(page);
    const keys = await numbers.evaluateAll((all) =>
      all.map((number) => number.getAttribute('data-evidence') ?? ''),
    );
    const inTables = await page
      .locator('main tbody td.figures')
      .evaluateAll((cells) =>
        cells.flatMap((cell) =>
          /\d/.test(cell.textContent) && cell.querySelector('a, button') === null ? [cell.textContent] : [],
        ),
      );
    if (view.startsWith('compare')) expect(inTables, 'numbers that open nothing').toEqual([]);
    // One of each kind, by its first and its last number.
    const kinds = new Set(keys.map((key) => key.slice(0, key.indexOf(':') + 1)));
    const ofKind = (kind: string) => keys.filter((key) => key.startsWith(kind));
    for (const key of [...kinds].flatMap((kind) => [ofKind(kind)[0], ofKind(kind).at(-1)])) {
      await page
        .locator(`main [data-evidence=${JSON.stringify(key)}]`)
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await settle(page);
      const panel = page.getByRole('complementary', { name: 'Evidence' });
      expect(await panel.getByRole('table').count(), `${view} ${key}`).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }
  }
});
