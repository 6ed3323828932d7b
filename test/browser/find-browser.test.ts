import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { unpackChromium } from './unpack-chromium.ts';

describe('the browser for the tests', () => {
  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'is the one that npm brings, on a machine that has none',
    async () => {
      const { version } = await findBrowser([
        { name: 'nothing here', locate: () => null },
        { name: 'no browser', locate: () => ({ executablePath: '/bin/false' }) },
        { name: 'unpacked', locate: unpackChromium },
      ]);
      expect(version).toMatch(/^\d+\./);
    },
  );

  it('is asked for in words where none launches', async () => {
    const none = findBrowser([{ name: 'no browser', locate: () => ({ executablePath: '/bin/false' }) }]);
    await expect(none).rejects.toThrow(/Set CHROMIUM_PATH[^]*- no browser: /);
  });
});
