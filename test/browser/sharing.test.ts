import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { parse, stringify } from 'yaml';
import { decodeDocument } from '../../src/corpus/decode-artifact.ts';
import { formatHistory, recordState } from '../../src/corpus/fingerprint-history.ts';
import { anchorOf } from '../../src/corpus/quotation-anchor.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';
import { readSeeds } from '../../src/prebuild/read-seeds.ts';
import { defaultState, encodeLink } from '../../src/url-state/codec.ts';
import { serveArtifact } from './serve-artifact.ts';
import { queryOf, settle, test, waitForQuery, widths } from './app-test.ts';

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

test('one figure is embedded from its own export; Escape closes what is innermost, and the focus goes back', async ({
  open,
}) => {
  const page = await open('?view=themes&evidence=speech:2021-10-02');
  const button = page.getByRole('button', { name: 'Export: Which themes recur, and how the emphasis moved' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: 'Export: Which themes recur, and how the emphasis moved' });
  await panel.getByText('This figure in another page').click();
  const code = await panel.getByRole('textbox', { name: 'Embed code' }).inputValue();
  expect(code).toMatch(/embed=1&amp;figure=themes&amp;fp=/);
  expect(code).not.toContain('evidence');
  await panel.getByRole('button', { name: 'SVG' }).focus();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('textbox', { name: 'Embed code' }).focus();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await share.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor();
  await page.keyboard.press('Escape');
  await waitForQuery(page, (query) => !query.has('evidence'));
});

test('what would make the link too long is not done, and said', async ({ open }) => {
  const page = await open(`?view=search&q=${'peace+'.repeat(296)}peace`);
  await page.getByRole('link', { name: 'Concordance', exact: true }).click();
  const notice = page.getByRole('region', { name: 'About this link' });
  expect(await notice.innerText()).toMatch(
    /Nothing was changed: the link would have 1,8\d\d characters, and 1,800/,
  );
  expect(new URL(page.url()).searchParams.has('show')).toBe(false);
  await notice.getByRole('button').click();
  await notice.waitFor({ state: 'detached' });
});

describe('kept on the device', () => {
  test('on a phone, a link is copied and handed to the system; views are kept by name, opened, saved, read and erased', async ({
    open,
  }) => {
    const page = await open('?view=search&q=peace', {
      width: widths.phone,
      prepare: (page) =>
        page.addInitScript(() => {
          Object.assign(navigator, {
            share: (sent: ShareData) => Promise.resolve(Object.assign(window, { sent })),
          });
        }),
    });
    const panel = page.getByRole('dialog', { name: 'Share this view' });
    const openPanel = () => page.getByRole('button', { name: 'Share', exact: true }).click();
    await openPanel();
    const link = await panel.getByRole('textbox', { name: 'Link to this view' }).inputValue();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await panel.getByRole('button', { name: 'Send …' }).click();
    expect(await page.evaluate((): unknown => Reflect.get(window, 'sent'))).toEqual({
      title: expect.stringMatching(/^Search: passages for ‘peace’ · /),
      text: expect.stringMatching(/peace/),
      url: link,
    });
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

/** The shipped texts after some time: one was added, one is gone, one is dated and one counted otherwise. */
async function buildTwice() {
  const seeds = await readSeeds('seeds');
  const before = buildCorpus(seeds);
  const [first, second, third, , last] = before.manifest.documents;
  if (!first || !second || !third || !last) throw new Error('expected five speeches');
  const speech = decodeDocument(
    JSON.parse(JSON.stringify(before.files.get(`documents/${third.id}.json`))),
    third.id,
  );
  const settings: { documents?: Record<string, object> } = parse(seeds.corpusYaml ?? '{}');
  settings.documents = {
    ...settings.documents,
    [second.file]: { ...settings.documents?.[second.file], date: '2020-09-26' },
  };
  const files = seeds.files.flatMap((file) => {
    if (file.name === last.file) return [];
    if (file.name !== third.file) return [file];
    const lines = String(file.content).split('\n');
    lines.splice(
      speech.paragraphs[1]?.endLine ?? 0,
      0,
      '',
      'This sentence was put in later, and it has eleven words.',
    );
    return [{ ...file, content: lines.join('\n') }];
  });
  const added =
    'A speech\n\n12 May 2022\n\nSergey Lavrov: Ladies and gentlemen, this was said later, and it is short.\n';
  const after = buildCorpus({
    ...seeds,
    corpusYaml: stringify(settings),
    historyJson: formatHistory(recordState(before.history, before.manifest)),
    files: [...files, { name: 'added.txt', content: added }],
  });
  return { before, after, first, second, third, last, speech };
}

test('a link from another state of the corpus says what of it is touched, and finds its passage', async ({
  open,
}) => {
  const { before, after, first, second, third, last, speech } = await buildTwice();
  const fp = before.manifest.fingerprint.slice(0, 8);
  expect(after.manifest.fingerprint.slice(0, 8)).not.toBe(fp);
  const prepare = (page: Page) => serveArtifact(page, after);
  const page = await open(`?view=timeline&fp=${fp}`, { prepare });
  const notice = page.getByRole('region', { name: 'About this link' });
  const text = await notice.innerText();
  expect(text).toMatch(/another state of the corpus/);
  expect(text).toMatch(/2022-05-12\) was added/);
  expect(text).toContain(`${last.id} (${last.file}) is no longer in the corpus`);
  expect(text).toMatch(/is dated 26 September 2020; it was 24 September 2020/);
  expect(text).toMatch(
    new RegExp(`${third.id}\\) has [\\d,]+ words in 28 paragraphs \\(\\+11 words, \\+1 paragraphs?\\)`),
  );
  expect(text).not.toContain(`(${first.id})`);

  // A link to a speech that did not change says that none of it is touched.
  const other = await open(`?view=read&doc=${first.id}&fp=${fp}`, { prepare });
  expect(await other.getByRole('region', { name: 'About this link' }).innerText()).not.toMatch(
    new RegExp(`${third.id}\\)|${second.id}\\) is dated`),
  );

  const quoted = speech.paragraphs[4]?.text ?? '';
  const link = encodeLink({
    ...defaultState(),
    view: 'read',
    doc: third.id,
    p: 5,
    quote: anchorOf(quoted, { start: 0, end: quoted.length }),
    fp,
  });
  const reader = await open(link, { prepare });
  expect(await reader.getByRole('status', { name: 'About the quotation' }).innerText()).toMatch(
    /stood in paragraph 5 .*stand in paragraph 6 now/,
  );
  expect(await reader.locator('#p-6').innerText()).toContain(quoted.slice(0, 60));
  expect(await reader.locator('#p-6').getAttribute('aria-current')).toBe('true');
});

test('a link from a state that nobody kept says so', async ({ open }) => {
  const unknown = await open('?view=timeline&fp=ffffffff');
  expect(await unknown.getByRole('region', { name: 'About this link' }).innerText()).toMatch(
    /no record of that state/,
  );
  expect(queryOf(unknown.url())).toContain('fp=ffffffff');
});
