import { describe, expect } from 'vitest';
import { viewIds } from '../../src/url-state/parameters.ts';
import { copyLink, queryOf, readPage, settle, test, waitForQuery } from './app-test.ts';
import { viewLinks } from './view-links.ts';

describe.each(viewIds)('%s', (view) => {
  test('shows the same after a reload, and to a colleague who opens the copied link', async ({ open }) => {
    const page = await open(viewLinks[view]);
    await page.waitForLoadState('networkidle');
    const shown = await readPage(page);
    expect(shown.notices).toEqual([]);
    expect(shown.evidence === '').toBe(!viewLinks[view].includes('evidence='));

    expect(queryOf(page.url())).toBe(viewLinks[view]);

    await page.reload();
    await expect.poll(() => readPage(page), { timeout: 20_000 }).toEqual(shown);

    const copied = await copyLink(page);
    const colleague = await open(queryOf(copied));
    await expect.poll(() => readPage(colleague), { timeout: 20_000 }).toEqual(shown);
  });
});

test('a filter is in the address, and holds after a reload and in the next view', async ({ open }) => {
  const page = await open('');
  const speeches = page.getByRole('list', { name: 'Speeches' });
  await speeches.getByRole('button').first().click();
  await page.getByLabel('To year').selectOption('2021');
  await page.getByLabel('Theme').selectOption({ index: 1 });
  await waitForQuery(page, (query) => ['docs', 'span', 'theme'].every((name) => query.has(name)));
  const asked = new URL(page.url()).searchParams;
  expect(asked.get('docs')).toBe('2020-09-24,2021-06-24,2021-10-02,2024-04-22');
  expect(asked.get('span')).toBe('2017..2021');

  const summary = page.getByRole('region', { name: 'Filter' }).getByRole('status');
  const said = await summary.innerText();
  expect(said).toMatch(/^Three of five speeches: /);
  await page.reload();
  expect(await summary.innerText()).toBe(said);
  await page.getByRole('link', { name: 'Themes', exact: true }).click();
  await waitForQuery(page, (query) => query.get('view') === 'themes');
  expect(await summary.innerText()).toBe(said);
  await page.getByRole('button', { name: 'Undo all filters' }).click();
  await waitForQuery(page, (query) => !query.has('docs') && !query.has('span') && !query.has('theme'));
  expect(await summary.innerText()).toMatch(/^All five speeches: /);
});

test('back and forward go through what was shown', async ({ open }) => {
  const page = await open('?view=corpus');
  const steps = [await readPage(page)];
  await page.getByRole('list', { name: 'Speeches' }).getByRole('button').first().click();
  await waitForQuery(page, (query) => query.has('docs'));
  steps.push(await readPage(page));
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await waitForQuery(page, (query) => query.get('view') === 'search');
  steps.push(await readPage(page));
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await waitForQuery(page, (query) => query.get('view') === 'read');
  steps.push(await readPage(page));
  expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(4);

  for (const step of [...steps].reverse().slice(1)) {
    await page.goBack();
    await expect.poll(() => readPage(page), { timeout: 20_000 }).toEqual(step);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect.poll(() => readPage(page), { timeout: 20_000 }).toEqual(step);
  }
});

test('what is typed is in the address, as one step', async ({ open }) => {
  const page = await open('?view=corpus');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Search', exact: true })
    .pressSequentially('sanctions', { delay: 20 });
  await waitForQuery(page, (query) => query.get('q') === 'sanctions');
  await settle(page);
  await page.goBack();
  await waitForQuery(page, (query) => query.get('view') === 'corpus');
});

describe('a link that cannot be followed to the letter says so by name, and the rest of it is shown', () => {
  const links = [
    ['?view=nonsense&span=2021', /view=nonsense .*expected one of timeline/, 'Two of five speeches'],
    ['?docs=2017-04-26,1999-01-01', /no speech “1999-01-01”/, 'One of five speeches'],
    ['?theme=un-ordr&span=2021', /no theme “un-ordr”; perhaps un-order was meant/, 'Two of five speeches'],
    ['?view=read&doc=2021-06-24&p=999', /has 27 paragraphs; there is no paragraph 999/, 'All five speeches'],
    ['?view=read&doc=2021-06-24&source=both&line=999', /there is no line 999/, 'All five speeches'],
    ['?view=compare&a=1999-01-01&span=2021', /no speech “1999-01-01”/, 'Two of five speeches'],
    ['?view=compare&min=none&span=2021', /min=none .*whole number/, 'Two of five speeches'],
    ['?span=2021..2017', /the span ends before it begins/, 'All five speeches'],
    ['?span=2021&evidence=theme:none@2017-04-26', /no theme “none”/, 'Two of five speeches'],
    ['?span=2021&evidence=rubbish', /evidence=rubbish .*expected speech/, 'Two of five speeches'],
    ['?span=2021&thme=x', /“thme”.*perhaps theme was meant/, 'Two of five speeches'],
    ['?span=2021&span=2017', /span stands twice.*“2017”/, 'Two of five speeches'],
    ['?span=2021&fp=ffffffff', /another state of the corpus/, 'Two of five speeches'],
    ['?span=2021&v=9', /v=9/, 'Two of five speeches'],
  ] as const;

  test('whatever is wrong with it', async ({ open }) => {
    for (const [link, notice, rest] of links) {
      const { notices, filter } = await readPage(await open(link));
      expect(notices, link).toEqual([expect.stringMatching(notice)]);
      expect(filter, link).toContain(rest);
    }
  });

  test('and can be corrected', async ({ open }) => {
    const page = await open('?view=read&doc=1999&q=peace&utm_source=mail');
    await page.getByRole('button', { name: 'Dismiss and correct the link' }).click();
    await waitForQuery(page, (query) => !query.has('doc'));
    expect(queryOf(page.url())).toBe('?view=read&q=peace&utm_source=mail');
    expect((await readPage(page)).notices).toEqual([]);
  });
});
