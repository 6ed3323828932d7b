import { expect } from 'vitest';
import { settle, test, waitForQuery, widths } from './app-test.ts';

test('the map says whose borders it draws, and a state opens its passages by mouse and by keyboard', async ({
  open,
}) => {
  const page = await open('?view=themes&facet=names');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await waitForQuery(page, (query) => query.get('look') === 'map');
  await settle(page);
  const map = page.getByRole('group', { name: /on a map of the world/ });
  await page.getByText(/Natural Earth 4\.1\.0.*settle no claim.*Crimea.*Kosovo/).waitFor();
  await page.getByText(/Not on these borders: Soviet Union/).waitFor();
  await map.getByText('India 4').click();
  await waitForQuery(page, (query) => query.get('evidence') === 'name:IN');
  await page.getByRole('heading', { name: /^India/ }).waitFor();
  await page.keyboard.press('Escape');
  await waitForQuery(page, (query) => !query.has('evidence'));
  const bar = page.getByRole('listitem').filter({ hasText: 'Ukraine' }).locator('[data-evidence]');
  await bar.focus();
  await page.keyboard.press('Enter');
  await waitForQuery(page, (query) => query.get('evidence') === 'name:UA');
  expect(await map.locator('[aria-current=true]').getAttribute('data-evidence')).toBe('name:UA');
});

test('every mark of the map can be hit on a phone', async ({ open }) => {
  const page = await open('?view=themes&facet=names&look=map', { width: widths.phone });
  const boxes = await page
    .getByRole('group', { name: /on a map of the world/ })
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ height, width }) => [width, height]),
    );
  expect(boxes.length).toBeGreaterThan(15);
  for (const [width = 0, height = 0] of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(23.9);
});

test('names and times are marked in Read on demand, and open what was counted by mouse and by keyboard', async ({
  open,
}) => {
  const page = await open('?view=read&doc=2021-06-24');
  const text = page.getByRole('region', { name: 'Text' });
  expect(await text.locator('[data-evidence]').count()).toBe(0);
  await page.getByRole('button', { name: 'Names', exact: true }).click();
  await waitForQuery(page, (query) => query.get('mark') === 'names');
  await text.getByRole('link', { name: /Nazi Germany/ }).click();
  await waitForQuery(page, (query) => query.get('evidence') === 'name:DE@2021-06-24');
  // The panel takes the focus when it has come.
  await settle(page);
  await page.getByRole('button', { name: 'Years', exact: true }).press('Enter');
  await waitForQuery(page, (query) => query.get('mark') === 'names,years');
  await settle(page);
  await text.getByRole('link', { name: /June 22, 1941/ }).press('Enter');
  await waitForQuery(page, (query) => query.get('evidence') === 'year:1941@2021-06-24');
});

test.for([widths.desktop, widths.phone])(
  'the lane of years at %i pixels: each year opens its passages, what contradicts the calendar has a remark',
  async (width, { open }) => {
    const page = await open('', { width });
    const years = page.locator('[data-figure=years]');
    const marks = years.locator('svg a, [data-evidence]');
    expect(await marks.count()).toBeGreaterThan(10);
    for (const box of await Promise.all((await marks.all()).map((mark) => mark.boundingBox())))
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9);
    await years.locator('[data-evidence="year:1941@2021-06-24"]').first().focus();
    await page.keyboard.press('Enter');
    await waitForQuery(page, (query) => query.get('evidence') === 'year:1941@2021-06-24');
    await page
      .getByText(/22 June/)
      .first()
      .waitFor();
  },
);

test('the lane says where it stops', async ({ open }) => {
  const page = await open('', {
    prepare: (page) =>
      page.route('**/data/corpus.json*', async (route) => {
        const answer = await (await route.fetch()).text();
        await route.fulfill({ body: answer.replace('"tokens":941', '"tokens":25000941') });
      }),
  });
  await page.getByText(/looked for in up to 5,000,000 words; the filter leaves 25,00/).waitFor();
  expect(await page.locator('[data-figure=years]').count()).toBe(0);
});
