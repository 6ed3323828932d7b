import { describe, expect, inject } from 'vitest';
import { viewIds } from '../../src/url-state/parameters.ts';
import { buildCorpus, type Seeds } from '../../src/prebuild/build-corpus.ts';
import { serveArtifact } from './serve-artifact.ts';
import { settle, test } from './app-test.ts';

const noSeeds: Seeds = { files: [], corpusYaml: null, themesYaml: null, diagnostics: [] };

describe('an artifact that cannot be used is said so, and can be tried again', () => {
  test.for([
    ['missing', { status: 404, body: 'Not found' }, /corpus\.json was answered with 404.*npm run build/],
    ['not JSON', { status: 200, body: '<!doctype html>' }, /corpus\.json is not JSON/],
    ['cut off', { status: 200, body: '{"schemaVersion":1,"title":"Five' }, /corpus\.json is not JSON/],
    ['another program’s', { status: 200, body: '{"name":"x"}' }, /corpus\.json.*expected/],
    ['of a later version', { status: 200, body: '{"schemaVersion":999}' }, /corpus\.json.*999/],
  ] as const)('corpus.json is %s', async ([, answer, message], { open }) => {
    const page = await open('?view=corpus&span=2021', {
      prepare: (page) => page.route('**/data/corpus.json*', (route) => route.fulfill(answer)),
      expected: /404|corpus\.json was preloaded/,
      settled: false,
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(message);
    await page.unroute('**/data/corpus.json*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await settle(page);
    expect(await page.title()).toMatch(/^Corpus · /);
  });

  test('a text is missing: its view says so, the others go on', async ({ open }) => {
    const page = await open('?view=read&doc=2021-06-24', {
      prepare: (page) => page.route('**/documents/*', (route) => route.fulfill({ status: 404 })),
      expected: /404/,
    });
    await page.getByRole('heading', { name: 'The text could not be loaded' }).waitFor();
    await page.unroute('**/documents/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#p-27').waitFor();
  });

  test('the words are missing: the view says so, and can be tried again', async ({ open }) => {
    const page = await open('?view=themes', {
      prepare: (page) => page.route('**/data/tokens.json*', (route) => route.fulfill({ status: 404 })),
      expected: /404|tokens\.json/,
    });
    await page.getByRole('heading', { name: 'The Themes view could not be shown' }).waitFor();
    await page.unroute('**/data/tokens.json*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'could not be shown' }).waitFor({ state: 'detached' });
    await settle(page);
    expect(await page.locator('main [data-evidence^="theme:"]').count()).toBeGreaterThan(0);
  });
});

test('a corpus without a speech says how to add some, and what was wrong', async ({ open }) => {
  const page = await open('?view=themes', {
    prepare: (page) =>
      serveArtifact(
        page,
        buildCorpus({ ...noSeeds, corpusYaml: 'title: [', files: [{ name: 'a.txt', content: '' }] }),
      ),
  });
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/Put transcripts into the folder seeds\//);
  expect(text).toMatch(/corpus\.yaml, line 1: expected YAML/);
});

const otherCorpora: [name: string, seeds: Seeds][] = [
  [
    'one text without a date',
    { ...noSeeds, files: [{ name: 'a.txt', content: 'Only this line stands here.' }] },
  ],
  ['two speeches and no themes', { ...noSeeds, files: speechesOf(1995, 2) }],
  ['sixty speeches', { ...noSeeds, files: speechesOf(1940, 60) }],
];

test.for(otherCorpora)('every view shows a corpus of %s', async ([, seeds], { open }) => {
  const page = await open('', { prepare: (page) => serveArtifact(page, buildCorpus(seeds)) });
  for (const view of viewIds) {
    await page.goto(`${inject('appAddress')}?view=${view}&q=security`);
    await settle(page);
    expect(await page.getByText('could not be shown').count(), view).toBe(0);
    expect(await page.locator('main h1').count(), view).toBe(1);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide, view).toBeLessThanOrEqual(0);
  }
});

function speechesOf(firstYear: number, count: number): Seeds['files'] {
  return Array.from({ length: count }, (_, i) => ({
    name: `${firstYear + i}.txt`,
    content: [
      `3 May ${firstYear + i}`,
      'A speech to a conference',
      `Jane Doe: Colleagues, security in ${firstYear + i} is what we speak of.`,
      'It went on, about security and peace, and it ended.',
    ].join('\n\n'),
  }));
}
