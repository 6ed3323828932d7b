import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { queryOf, settle, test, waitForQuery } from './app-test.ts';

const highlighted = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('quoted') ?? [];
    return range instanceof Range ? range.toString() : '';
  });

async function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('words that are selected can be copied with their citation, by button and by key, and sent as a link', async ({
  open,
}) => {
  const page = await open('?view=read&doc=2021-10-02');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const words = await page.evaluate(() => {
    const text = [...document.querySelectorAll('#p-3 > p')].at(0);
    const node = text?.lastChild;
    if (!(node instanceof Text)) throw new Error('paragraph 3 has no text');
    getSelection()?.setBaseAndExtent(node, 12, node, 40);
    return node.data.slice(12, 40).trim();
  });
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await bar.getByRole('button', { name: 'Copy with citation' }).click();
  await expect.poll(() => clipboardOf(page)).toContain(words);
  const copied = await clipboardOf(page);
  expect(copied).toContain('(Lavrov, 2021, para. 3)');
  expect(copied).toMatch(/corpus [0-9a-f]{8}, para\. 3/);

  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('c');
  await expect.poll(() => clipboardOf(page)).toBe(copied);

  await bar.getByRole('button', { name: 'Copy link to the words' }).click();
  await expect.poll(() => clipboardOf(page)).toMatch(/^http/);
  const link = await clipboardOf(page);
  expect(link.length - inject('appAddress').length).toBeLessThan(300);

  const colleague = await open(queryOf(link));
  await expect.poll(() => highlighted(colleague)).toBe(words);
  expect(await colleague.locator('#p-3').getAttribute('aria-current')).toBe('true');
  expect(await colleague.getByRole('status', { name: 'About the quotation' }).count()).toBe(0);
});

test('a passage that has moved is found, one that has gone is said to be, and another is never shown for it', async ({
  open,
}) => {
  const page = await open('?view=read&doc=2021-10-02');
  await page.getByRole('link', { name: 'Paragraph 5, link to it' }).click();
  await waitForQuery(page, (query) => query.has('quote'));
  const link = queryOf(page.url());
  const notice = page.getByRole('status', { name: 'About the quotation' });

  await page.goto(inject('appAddress') + link.replace('p=5', 'p=9'));
  await settle(page);
  expect(await notice.innerText()).toMatch(/stood in paragraph 9 .*stand in paragraph 5 now/);
  expect(await page.locator('#p-5').getAttribute('aria-current')).toBe('true');
  expect(await page.locator('#p-9').getAttribute('aria-current')).toBeNull();

  await page.goto(inject('appAddress') + link.replace('doc=2021-10-02', 'doc=2017-04-26'));
  await settle(page);
  expect(await notice.innerText()).toMatch(/not in this speech.*Oct 2021, ¶5/);
  expect(await page.locator('main [aria-current="true"][id^="p-"]').count()).toBe(0);
  await notice.getByRole('link', { name: 'Oct 2021, ¶5' }).or(notice.getByRole('link')).first().click();
  await page.locator('#p-5[aria-current="true"]').waitFor();

  await page.goto(inject('appAddress') + link.replace(/(quote=\d+\.\d+\.)[0-9a-f]{8}/, '$100000000'));
  await settle(page);
  expect(await notice.innerText()).toMatch(/was not found.*It began: “/);
  expect(await page.locator('main [aria-current="true"][id^="p-"]').count()).toBe(0);
});

test('a paragraph is cited by keyboard, down to a sentence', async ({ open }) => {
  const page = await open('?view=read&doc=2021-10-02');
  await page.getByRole('button', { name: 'Cite paragraph 2' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite paragraph 2' });
  await dialog.waitFor();
  const citation = dialog.getByRole('textbox', { name: 'Citation of this passage' });
  expect(await citation.inputValue()).toMatch(/\(Lukyanov, 2021, para\. 2\)/);
  const choice = dialog.getByLabel('What is cited');
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => citation.inputValue()).not.toContain('You are spot on');
  await dialog.getByLabel('BibTeX').check();
  await expect.poll(() => citation.inputValue()).toMatch(/^@misc\{lukyanov-2021-10-02-p2,/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});
