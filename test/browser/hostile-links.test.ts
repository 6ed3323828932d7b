import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { parameterNames, viewIds } from '../../src/url-state/parameters.ts';
import { settle, test } from './app-test.ts';

const script = [
  '"><script>window.ran=1</script><img src=x onerror="window.ran=1">',
  "'-(window.ran=1)-'\u2028<svg onload=window.ran=1>",
  'javascript:window.ran=1',
].join(' ');

const attacks: [name: string, value: string][] = [
  ['A script', encodeURIComponent(script)],
  ['A text of 10,000 characters', 'x'.repeat(10_000)],
  ['A query of 10,000 signs', encodeURIComponent('*"('.repeat(3_333))],
  ['Half a character, and what is no text', '%ED%A0%80%F0%9F%%%E0%A4%A%E2%80%AE%00%EF%BF%BE'],
  ['A name of the language itself', '__proto__'],
  ['A number beyond all numbers', '9'.repeat(400)],
];

const names = parameterNames.filter((name) => name !== 'view');

test.for(attacks)('%s in every parameter runs nothing and blanks nothing', async ([, value], { open }) => {
  const page = await open(`?view=${value}`);
  for (const view of viewIds) {
    const query = [`view=${view}`, ...names.map((name) => `${name}=${value}`), `${value}=1`].join('&');
    await page.goto(`${inject('appAddress')}?${query}#${value}`);
    await settle(page);
    expect(await traceOf(page)).toEqual({ ran: undefined, headings: 1, images: 0 });
    expect(await page.getByRole('region', { name: 'About this link' }).innerText()).not.toBe('');
  }
});

function traceOf(page: Page) {
  return page.evaluate(() => ({
    ran: Reflect.get(window, 'ran'),
    headings: document.querySelectorAll('main h1').length,
    images: document.images.length,
  }));
}
