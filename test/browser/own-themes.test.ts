import { expect } from 'vitest';
import { copyLink, readPage, settle, test, waitForQuery } from './app-test.ts';

test('a theme is made by keyboard, counted while it is typed, and works in every view', async ({ open }) => {
  const page = await open('?view=themes&facet=own');
  await page.getByRole('link', { name: 'Make a new theme' }).focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await page.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.type('Nuclear arms');
  await page.keyboard.press('Tab');
  await page.keyboard.type('nuclear weapon');
  await settle(page);
  const found = page.getByRole('region', { name: 'What it finds' });
  const count = async () => Number.parseInt(await found.getByRole('status').innerText(), 10);
  const before = await count();
  await page.keyboard.type('*\nnuclear arsenal*');
  await settle(page);
  expect(await count()).toBeGreaterThan(before);
  expect(await found.locator('mark').count()).toBeGreaterThan(0);
  await waitForQuery(page, (query) => query.get('own') === 'Nuclear arms:nuclear weapon*,nuclear arsenal*');

  // The theme is sent with the link, and filters what it is asked to.
  const link = new URL(await copyLink(page));
  const filtered = await open(
    `?view=read&doc=2024-04-22&theme=own-nuclear-arms&${link.search.slice(1)}`.replace('&view=themes', ''),
  );
  const { filter, notices } = await readPage(filtered);
  expect(notices).toEqual([]);
  expect(filter).toContain('the paragraphs on Nuclear arms');
  expect(await filtered.locator('main mark').count()).toBeGreaterThan(0);
  const search = await open(`?view=search&q=theme:own-nuclear-arms&own=Nuclear arms:nuclear weapon*`);
  expect(await search.locator('main').innerText()).toMatch(/\d+ paragraphs/);
});

test('a shipped theme is changed, which every view says and undoes', async ({ open }) => {
  const page = await open('?view=themes&about=sanctions');
  await page.getByRole('link', { name: 'Change its cues' }).click();
  await settle(page);
  const strong = page.getByLabel('Strong cues');
  await strong.fill(`${await strong.inputValue()}\nrestrict*`);
  await waitForQuery(page, (query) => query.get('own') === '@sanctions:restrict*');
  await page.getByRole('link', { name: 'Done: see it beside the others' }).click();
  const note = page.getByRole('region', { name: 'Themes of your own' });
  expect(await note.innerText()).toContain('Sanctions (cues changed)');
  await note.getByRole('button', { name: 'Back to the shipped themes' }).click();
  await waitForQuery(page, (query) => !query.has('own'));
  expect(await note.count()).toBe(0);
});

test('a search becomes a theme', async ({ open }) => {
  const page = await open('?view=search&q=sanctions+OR+embargo');
  await page.getByRole('link', { name: 'Make a theme of this search' }).click();
  await waitForQuery(page, (query) => query.get('own') === 'Sanctions embargo:sanctions,embargo');
  await settle(page);
  expect(await page.getByLabel('Strong cues').inputValue()).toBe('sanctions\nembargo');
});

test('a theme that cannot be read is named, and the rest of the link is shown', async ({ open }) => {
  const page = await open('?view=themes&own=Water;Arms:weapon*,(x&theme=own-arms');
  const { notices, filter } = await readPage(page);
  expect(notices).toEqual([expect.stringContaining('“Water”'), expect.stringContaining('“Arms”')]);
  expect(filter).toContain('the paragraphs on Arms');
});

test('what is typed can be undone with Back', async ({ open }) => {
  const page = await open('?view=themes');
  await page.getByRole('link', { name: 'Add a theme' }).click();
  await settle(page);
  await page.getByLabel('Strong cues').fill('peace');
  await waitForQuery(page, (query) => query.get('own') === 'Own theme:peace');
  await page.goBack();
  await settle(page);
  expect(await page.getByRole('region', { name: 'Themes of your own' }).count()).toBe(0);
});
