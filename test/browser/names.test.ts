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
