import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { viewIds } from '../../src/url-state/parameters.ts';
import { settle, test, widths } from './app-test.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every view, and states that have parts of their own: notices, tables, an empty selection. */
const links = [
  ...viewIds.map((view) => `?view=${view}`),
  '?view=themes&facet=own&own=Water:water*,(x,peace;@ukraine:Donbas*&edit=1',
  '?doc=none&a=&span=2020..2021',
  '?span=2030',
  '?tables=timeline',
  '?view=themes&facet=changed',
  '?view=themes&facet=together',
  '?view=themes&facet=course&doc=2021-06-24',
  '?view=themes&facet=topics',
  '?view=themes&about=terrorism',
  '?view=themes&facet=names',
  '?view=themes&facet=names&look=together',
  '?view=themes&facet=names&look=map&evidence=name:UA',
  '?view=themes&facet=names&named=nato',
  '?view=compare&words=3&evidence=word:nato',
  '?view=corpus&part=codebook',
  '?view=corpus&part=method',
  '?view=corpus&doc=2021-06-24',
  '?view=search&q=NATO*&q2=colour:red+osce',
  '?view=search&q=NATO&q2=OSCE&show=concordance',
  '?view=search&q=NATO&q2=security&show=collocates',
  '?view=search&q=NATO&show=words',
  '?view=read&doc=2021-06-24&q=NATO&mark=themes&evidence=word:nato',
];

describe('axe finds nothing, light and dark, on a desktop and on a phone', () => {
  test.for(links)('%s', async (link, { open }) => {
    const page = await open(link, { prepare: (page) => page.addInitScript(axeSource) });
    const found: string[] = [];
    for (const width of [widths.desktop, widths.phone]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await settle(page);
        for (const violation of await violationsOf(page)) found.push(`${width} ${colorScheme} ${violation}`);
      }
    }
    expect(found).toEqual([]);
  });
});

test('axe finds nothing in what opens over a page, on a phone, targets included', async ({ open }) => {
  const page = await open('?view=read&doc=2021-10-02&p=3', {
    width: widths.phone,
    prepare: (page) => page.addInitScript(axeSource),
  });
  const found: string[] = [];
  for (const [open, opened] of [
    [() => page.getByRole('button', { name: 'Share', exact: true }).click(), 'Share this view'],
    [() => page.getByRole('button', { name: 'Cite paragraph 3', exact: true }).click(), 'Cite paragraph 3'],
    [() => page.keyboard.press('?'), 'How to use Rostrum'],
  ] as const) {
    await open();
    const dialog = page.getByRole('dialog', { name: opened });
    await dialog.waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      for (const violation of await violationsOf(page, { 'target-size': { enabled: true } }))
        found.push(`${opened} ${colorScheme} ${violation}`);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  expect(found).toEqual([]);
});

/** One line for each place that breaks a rule of axe, best practices included. */
async function violationsOf(page: Page, rules: RunOptions['rules'] = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    // What a script of the page's own has put there, no type can know.
    (options): Promise<Pick<AxeResults, 'violations'>> => Reflect.get(window, 'axe').run(options),
    { resultTypes: ['violations'], rules },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
