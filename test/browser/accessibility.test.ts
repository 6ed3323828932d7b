import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { viewIds } from '../../src/url-state/parameters.ts';
import { test, widths } from './app-test.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = (['light', 'dark'] as const).flatMap((colors) =>
  [widths.desktop, widths.phone].map((width) => ({ colors, width })),
);

/** States of a view that have parts of their own. */
const states = [
  ...viewIds.map((view) => `?view=${view}`),
  '?view=timeline&span=2030&doc=none',
  '?tables=timeline',
];

describe.each(looks)('in $colors at $width px axe finds nothing', ({ colors, width }) => {
  test.for(states)('in %s', async (query, { open }) => {
    const page = await open(query, { colors, width });
    expect(await violationsOf(page)).toEqual([]);
  });
});

/** One line for each place that breaks a rule of axe, best practices included. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}
