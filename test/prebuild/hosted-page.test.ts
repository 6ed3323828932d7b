import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/prebuild/hosted-page.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

it('lets run only the scripts that the build put into the page, each by its hash', () => {
  const policy = contentSecurityPolicy(
    '<script>first()</script><script src="./a.js"></script><script>second()</script>',
  );
  expect(policy).toContain(`script-src 'self' ${hash('first()')} ${hash('second()')};`);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
