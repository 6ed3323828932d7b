import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parameterNames, viewIds } from '../../src/url-state/parameters.ts';
import { hostileLink } from '../url-state/hostile-link.ts';
import { follow, test } from './app-test.ts';

const script = [
  '"><script>window.ran=1</script><img src=x onerror="window.ran=1">',
  "'-(window.ran=1)-'\u2028<svg onload=window.ran=1>",
  'javascript:window.ran=1',
].join(' ');

const attacks = [
  encodeURIComponent(script),
  'x'.repeat(10_000),
  encodeURIComponent('*"('.repeat(3_333)),
  // Half a character, and what is no text.
  '%ED%A0%80%F0%9F%%%E0%A4%A%E2%80%AE%00%EF%BF%BE',
  '__proto__',
  '9'.repeat(400),
];

const names = parameterNames.filter((name) => name !== 'view');

// From view to view the attacks move on by one parameter, so that each of the six meets each of them.
test.for(viewIds.map((view, turn) => [view, turn] as const))(
  'attacks in every parameter of %s run nothing and blank nothing',
  async ([view, turn], { open }) => {
    const attack = (i: number) => attacks[(i + turn) % attacks.length];
    const query = [`view=${view}`, ...names.map((name, i) => `${name}=${attack(i)}`), `${attack(0)}=1`];
    const page = await open(`?${query.join('&')}#${attack(1)}`);
    expect(await traceOf(page)).toEqual({ ran: undefined, headings: 1, images: 0 });
    expect(await page.getByRole('region', { name: 'About this link' }).innerText()).not.toBe('');
  },
);

test.for(attacks.map((attack) => [attack.slice(0, 20), attack] as const))(
  'a view that is called %s… is none',
  async ([, attack], { open }) => {
    const page = await open(`?view=${attack}`);
    expect(await traceOf(page)).toEqual({ ran: undefined, headings: 1, images: 0 });
  },
);

test('300 random and mutated links, one after the other, run nothing, blank nothing and freeze nothing', async ({
  open,
}) => {
  const links = fc.sample(hostileLink, { numRuns: 300, seed: 20_261_123 });
  const page = await open('');
  const found = await page.evaluate(async (links) => {
    const blank: string[] = [];
    let longest = 0;
    for (const link of links) {
      history.pushState(null, '', link);
      const began = performance.now();
      dispatchEvent(new PopStateEvent('popstate'));
      let headings = 0;
      for (let i = 0; i < 100 && headings !== 1; i++) {
        // Browsers refuse more than 20 steps a second.
        await new Promise((resolve) => setTimeout(resolve, 55));
        headings = document.querySelectorAll('main h1').length;
      }
      longest = Math.max(longest, performance.now() - began);
      if (headings !== 1) blank.push(link);
    }
    return { blank, longest };
  }, links);
  expect(found.blank).toEqual([]);
  expect(found.longest).toBeLessThan(5_000);
  expect(await traceOf(page)).toEqual({ ran: undefined, headings: 1, images: 0 });
  // Nor was the thread that counts lost on the way.
  await follow(page, '?view=search&q=peace');
  expect(await page.getByRole('main').innerText()).toMatch(/2 hits/);
});

function traceOf(page: Page) {
  return page.evaluate(() => ({
    ran: Reflect.get(window, 'ran'),
    headings: document.querySelectorAll('main h1').length,
    images: document.images.length,
  }));
}
