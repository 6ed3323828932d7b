import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { queryOf, settle, test, waitForQuery } from './app-test.ts';

const links: [view: string, link: string, figure: string][] = [
  ['timeline', '', 'timeline'],
  ['themes', '?view=themes&theme=ukraine', 'themes'],
  ['compare', '?view=compare&a=2017-04-26&b=2021-06-24', 'keyness'],
];

describe('embedded', () => {
  test.for([...links.map(([, link]) => link), '?view=read&doc=2021-10-02&p=3'])(
    'the code for “%s” shows it alone in another page, from 280 px on, at its full height',
    async (link, { open }) => {
      const page = await open(link);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const panel = page.getByRole('dialog', { name: 'Share this view' });
      const code = await panel.getByRole('textbox', { name: 'Embed code' }).inputValue();
      const host = await page.context().newPage();
      const around = `${inject('appAddress')}around.html`;
      await host.route(around, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Around</title>${code}` }),
      );
      for (const width of [280, 800]) {
        await host.setViewportSize({ width: width + 16, height: 700 });
        await host.goto(around);
        const frame = host.frameLocator('iframe');
        await frame.locator('main').locator('h1, h2').first().waitFor({ state: 'attached' });
        await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
        expect(await frame.getByRole('navigation', { name: 'Views' }).count()).toBe(0);
        expect(await frame.getByRole('region', { name: 'Filter' }).count()).toBe(0);
        const inside = host.frames().find((each) => each !== host.mainFrame());
        await expect
          .poll(() => inside?.evaluate(() => document.documentElement.scrollHeight - innerHeight))
          .toBeLessThanOrEqual(1);
        expect(
          await inside?.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        const shown = await frame
          .locator('main [data-figure]')
          .evaluateAll((all) => all.filter((figure) => figure.getBoundingClientRect().height > 0).length);
        expect(shown).toBe(link.includes('view=read') ? 0 : 1);
        const back = (await frame.locator('[data-embed] > p a').getAttribute('href')) ?? '';
        expect(back).toMatch(/fp=/);
        expect(back).not.toMatch(/embed|figure/);
      }
      await host.close();
    },
  );
});

describe('kept on the device', () => {
  test('views are kept by name, opened, saved, read and erased', async ({ open }) => {
    const page = await open('?view=search&q=peace');
    const panel = page.getByRole('dialog', { name: 'Share this view' });
    const openPanel = () => page.getByRole('button', { name: 'Share', exact: true }).click();
    await openPanel();
    await panel.getByLabel('Name for this view').fill('Peace');
    await page.keyboard.press('Enter');
    await panel.getByRole('link', { name: 'Peace' }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'views-'));
    await saved.saveAs(join(folder, 'views.json'));

    await page.goto(`${inject('appAddress')}?view=corpus`);
    await settle(page);
    await openPanel();
    await panel.getByRole('link', { name: 'Peace' }).click();
    await waitForQuery(page, (query) => query.get('view') === 'search' && query.get('q') === 'peace');

    await openPanel();
    await panel.getByRole('button', { name: 'Erase all that is kept' }).click();
    expect(await panel.getByRole('link', { name: 'Peace' }).count()).toBe(0);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rostrum-'))),
    ).toEqual([]);

    writeFileSync(join(folder, 'bad.json'), '{"a":1}');
    await panel.locator('input[type="file"]').setInputFiles(join(folder, 'bad.json'));
    await panel.getByText(/bad\.json could not be read: /).waitFor();
    await panel.locator('input[type="file"]').setInputFiles(join(folder, 'views.json'));
    await panel.getByRole('link', { name: 'Peace' }).waitFor();
  });

  test('a tab that was closed can be gone back to', async ({ open }) => {
    const page = await open('?view=search&q=peace');
    const context = page.context();
    const other = await context.newPage();
    await page.close({ runBeforeUnload: true });
    await other.goto(inject('appAddress'));
    await settle(other);
    await other.getByRole('link', { name: /Search: passages for ‘peace’/ }).click();
    await waitForQuery(other, (query) => query.get('q') === 'peace');
    await other.close();
  });
});

test('a lecture: larger, without the frame, arrow keys through the sections, Escape ends it', async ({
  open,
}) => {
  const page = await open('?view=themes');
  await page.keyboard.press('f');
  const bar = page.getByRole('navigation', { name: 'Presentation' });
  await bar.waitFor();
  expect(await page.getByRole('navigation', { name: 'Views' }).count()).toBe(0);
  const said = await bar.getByRole('status').innerText();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => bar.getByRole('status').innerText()).not.toBe(said);
  await page.keyboard.press('Escape');
  await waitForQuery(page, (query) => !query.has('present'));
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
});

test('a link from another state of the corpus says what of it is touched', async ({ open }) => {
  const marks = { file: 'x.txt', date: '1999-01-01', words: 10, paragraphs: 1, hash: '00000000' };
  const history = {
    steps: [{ fingerprint: '0badcafe', themes: '00000000', set: { '1999-01-01': marks }, gone: [] }],
  };
  const page = await open('?view=timeline&fp=0badcafe', {
    prepare: async (each) => {
      // A service worker would answer in place of the route.
      await each.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
      });
      await each.route(/\/data\/history\.json/, (route) => route.fulfill({ json: history }));
    },
  });
  const notice = page.getByRole('region', { name: 'About this link' });
  const text = await notice.innerText();
  expect(text).toMatch(/another state of the corpus/);
  expect(text).toMatch(/1999-01-01 \(x\.txt\) is no longer in the corpus/);
  expect(text).toMatch(/was added/);
  expect(text).toMatch(/themes: shares of themes may differ/);
  const unknown = await open('?view=timeline&fp=ffffffff');
  expect(await unknown.getByRole('region', { name: 'About this link' }).innerText()).toMatch(
    /no record of that state/,
  );
  expect(queryOf(unknown.url())).toContain('fp=ffffffff');
});
