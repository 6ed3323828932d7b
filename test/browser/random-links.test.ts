import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { decodeManifest } from '../../src/corpus/decode-artifact.ts';
import { decodeLink, encodeLink, forView } from '../../src/url-state/codec.ts';
import {
  parameterNames,
  parameters,
  type ParameterName,
  type UrlState,
  viewIds,
} from '../../src/url-state/parameters.ts';
import { customizeManifest } from '../../src/analysis/theme-custom.ts';
import { resolveLink } from '../../src/url-state/resolve-link.ts';
import { choicesOf } from '../url-state/link-state.ts';
import { copyLink, queryOf, settle, test } from './app-test.ts';

/** How many links of each view are tried; the seed is fixed, so that a failure comes again. */
const linksOfEach = Number(process.env['RANDOM_LINKS'] ?? 3);
const seed = 20_261_123;

const manifest = decodeManifest(JSON.parse(readFileSync('dist/data/corpus.json', 'utf8')));
const ids = manifest.documents.map(({ id }) => id);
const themes = manifest.themes.map(({ id }) => id);

const id = fc.constantFrom(...ids);
const theme = fc.constantFrom(...themes);
const side = fc.oneof(
  id,
  theme.map((each) => `theme:${each}`),
  fc.constantFrom('year:2017..2020', 'year:2021'),
);
const query = fc.constantFrom(
  'security',
  'nato | eu',
  '"Security Council"',
  'terror*',
  'peace -war',
  'wes?',
  'l’ordre & “x”',
  '100 %',
);

/** What the controls of these can be set to; a parameter that is a choice among words comes by itself. */
const settings: Partial<Record<ParameterName, fc.Arbitrary<string>>> = {
  docs: fc.subarray(ids, { minLength: 1 }).map((some) => some.join(',')),
  span: fc.constantFrom('2017..2021', '2020', '2020-09..2024'),
  theme,
  about: theme,
  a: side,
  b: side,
  q: query,
  q2: query,
  q3: query,
  doc: id,
  p: fc.integer({ min: 1, max: 14 }).map(String),
  line: fc.integer({ min: 1, max: 20 }).map(String),
  min: fc.integer({ min: 1, max: 5 }).map(String),
  run: fc.integer({ min: 4, max: 9 }).map(String),
  context: fc.integer({ min: 3, max: 20 }).map(String),
  window: fc.integer({ min: 2, max: 9 }).map(String),
  words: fc.integer({ min: 1, max: 3 }).map(String),
  find: fc.constantFrom('sec', 'state'),
  passages: theme,
  kwic: fc.constantFrom('1L', '1R,2R'),
  tables: fc.constantFrom('timeline', 'search-speeches'),
  evidence: fc.oneof(
    id.map((each) => `speech:${each}`),
    fc.tuple(theme, id).map(([one, other]) => `theme:${one}@${other}`),
  ),
};

/** These change how a page is shown, and have tests of their own. */
const leftAlone = new Set<string>(['view', 'fp', 'v', 'embed', 'figure', 'present', 'quote', 'own']);

function randomState(view: UrlState['view']): fc.Arbitrary<UrlState> {
  const used = parameterNames.filter((name) => {
    const { views } = parameters[name];
    return !leftAlone.has(name) && (views === 'all' || views.some((each: string) => each === view));
  });
  const pairs = used.flatMap((name) => {
    const texts = [...choicesOf(name), ...(settings[name] === undefined ? [] : [settings[name]])];
    return texts.length === 0
      ? []
      : [fc.option(fc.oneof(...texts), { nil: null }).map((text): [string, string | null] => [name, text])];
  });
  return fc.tuple(...pairs).map((chosen) => {
    const link = new URLSearchParams({ view });
    for (const [name, text] of chosen) if (text !== null) link.append(name, text);
    return forView(resolveLink(decodeLink(link.toString()).state, manifest, customizeManifest).state);
  });
}

/** Every control as it stands: its name, and what it is set to. */
function controlsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
      ...document.querySelectorAll<HTMLElement>(
        '[aria-pressed], [aria-current], [aria-expanded], [aria-selected]',
      ),
    ].map((element) => {
      const name =
        element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
      const set = ['aria-pressed', 'aria-current', 'aria-expanded', 'aria-selected'].map((each) =>
        element.getAttribute(each),
      );
      const value = element instanceof HTMLElement && 'value' in element ? String(element.value) : '';
      const checked = element instanceof HTMLInputElement ? String(element.checked) : '';
      return [name.trim().slice(0, 80), value, checked, ...set].join(' | ');
    }),
  );
}

async function shownBy(page: Page) {
  await settle(page);
  return {
    controls: await controlsOf(page),
    filter: await page.getByRole('region', { name: 'Filter' }).innerText(),
    view: await page.getByRole('main').innerText(),
    evidence: await page.getByRole('complementary', { name: 'Evidence' }).allInnerTexts(),
  };
}

describe.each(viewIds)('%s', (view) => {
  const states = fc.sample(randomState(view), { numRuns: linksOfEach, seed: seed + viewIds.indexOf(view) });
  test.for(states.map((state, i) => [i + 1, encodeLink(state)] as const))(
    'link %i: %s is shown to a colleague as it was set here',
    async ([, link], { open }) => {
      // Set in a page that has shown something else, as a person does.
      const page = await open('?view=corpus');
      await page.evaluate((next) => {
        history.pushState(null, '', next);
        dispatchEvent(new PopStateEvent('popstate'));
      }, link);
      const here = await shownBy(page);
      expect(await page.getByRole('region', { name: 'About this link' }).count()).toBe(0);

      const copied = await copyLink(page);
      expect(queryOf(copied).length, copied).toBeLessThan(400);
      const colleague = await open(queryOf(copied));
      await expect.poll(() => shownBy(colleague), { timeout: 30_000 }).toEqual(here);

      const { fp, v, ...sent } = forView(decodeLink(queryOf(copied)).state);
      expect(fp).toBe(manifest.fingerprint.slice(0, 8));
      expect(v).not.toBeNull();
      for (const [name, value] of Object.entries(forView(decodeLink(link).state)))
        if (value !== null && name !== 'fp' && name !== 'v')
          expect(Reflect.get(sent, name), name).toEqual(value);
    },
  );
});
