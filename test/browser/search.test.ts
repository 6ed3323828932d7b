import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle, test, waitForQuery } from './app-test.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search', exact: true });

test('a word that is begun is completed by keyboard, and Escape puts the list away', async ({ open }) => {
  const page = await open('?view=search');
  await box(page).pressSequentially('"Security Council" ukrai');
  const list = page.getByRole('listbox');
  await list.getByRole('option', { name: /theme:ukraine/ }).waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  await page.keyboard.press('ArrowUp');
  const active = await box(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await waitForQuery(page, (query) => query.get('q') === '"Security Council" theme:ukraine');
  expect(await box(page).inputValue()).toBe('"Security Council" theme:ukraine');
});

test('what a facet says is what its click gives, and it can be undone', async ({ open }) => {
  const page = await open('?view=search&q=NATO+OR+OSCE');
  const facet = page
    .getByRole('navigation', { name: /^Narrow/ })
    .getByRole('link', { name: /^Arms control/ });
  const count = /(\d+) hits, only these/.exec((await facet.textContent()) ?? '')?.[1];
  expect(count).toBeDefined();
  await facet.click();
  await waitForQuery(page, (query) => query.get('q') === 'theme:arms-control (NATO OR OSCE)');
  await settle(page);
  await page
    .getByText(new RegExp(`^${count} hits?$`))
    .first()
    .waitFor();
  await page.getByRole('link', { name: /^undo/ }).click();
  await waitForQuery(page, (query) => query.get('q') === '(NATO OR OSCE)');
});

test('a message leads to the character that it is about, and another spelling is a click away', async ({
  open,
}) => {
  const page = await open('?view=search&q=rules+based+yaer:2021');
  const said = page.getByRole('status').filter({ hasText: 'There is no field "yaer"' });
  expect(await said.innerText()).toMatch(/^0 hits.*Perhaps meant: .*year:2021/);
  await page.getByRole('button', { name: 'Go to character 13 of the query' }).click();
  expect(
    await box(page).evaluate((element: HTMLInputElement) =>
      element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0),
    ),
  ).toBe('yaer');
  await page.getByRole('button', { name: 'rules-based', exact: true }).click();
  await waitForQuery(page, (query) => query.get('q') === 'rules-based yaer:2021');
});

test('a word of a text opens its card, by a click and by the arrows, and gives the focus back', async ({
  open,
}) => {
  const page = await open('?view=read&doc=2021-06-24');
  const text = page.getByRole('region', { name: 'Text' });
  await text.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('status').filter({ hasText: /^and$/ }).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await waitForQuery(page, (query) => query.get('evidence') === 'word:gentlemen');
  await page.getByRole('complementary', { name: 'Evidence' }).getByText('Speech by speech').first().waitFor();
  await page.keyboard.press('Escape');
  await waitForQuery(page, (query) => !query.has('evidence'));
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
  await text.getByText('Ladies and gentlemen,').click({ position: { x: 15, y: 12 } });
  await waitForQuery(page, (query) => query.get('evidence') === 'word:ladies');
});

test('conditions alone count paragraphs, and show no figure of hits', async ({ open }) => {
  const page = await open('?view=search&q=spoken:2003');
  await page.getByRole('link', { name: '1 paragraph', exact: true }).click();
  await page.getByText('there is no word to count').waitFor();
  expect(await page.getByText('0 hits').count()).toBe(0);
  expect(await page.locator('[data-figure=search-frequency]').count()).toBe(0);
});
