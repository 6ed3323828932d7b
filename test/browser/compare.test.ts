import { expect } from 'vitest';
import type { TopicResult } from '../../src/analysis/topic-model.ts';
import { buildCorpus, type Seeds } from '../../src/prebuild/build-corpus.ts';
import { serveArtifact } from './serve-artifact.ts';
import { settle, test, waitForQuery, widths } from './app-test.ts';

test('a side is whatever is asked for: a search, several speeches, a span of years', async ({ open }) => {
  const page = await open('?view=compare&a=2017-04-26&b=2021-06-24');
  const more = page.getByRole('button', { name: 'More ways to choose side A' });
  const dialog = page.getByRole('dialog', { name: 'Choose side A' });

  await more.press('Enter');
  await dialog.getByRole('searchbox').fill('"security council" OR NATO');
  await page.keyboard.press('Enter');
  await waitForQuery(page, (query) => query.get('a') === 'search:"security council" OR NATO');
  await settle(page);
  const sideA = page.getByRole('region', { name: 'Side A' });
  expect(await sideA.innerText()).toContain('Matching "security council" OR NATO');
  // The passages of side B that match were taken out of it.
  expect(await page.locator('main').innerText()).toMatch(/share \d+ paragraphs?/);

  await more.press('Enter');
  await dialog.getByRole('checkbox', { name: 'Sep 2020' }).check();
  await dialog.getByRole('checkbox', { name: 'Oct 2021' }).check();
  await dialog.getByRole('button', { name: 'Take these speeches' }).click();
  await waitForQuery(page, (query) => query.get('a') === '2020-09-24,2021-10-02');
  await settle(page);

  await more.press('Enter');
  await dialog.getByRole('combobox', { name: 'From year' }).selectOption('2017');
  await dialog.getByRole('combobox', { name: 'To year' }).selectOption('2020');
  await dialog.getByRole('button', { name: 'Take these years' }).click();
  await waitForQuery(page, (query) => query.get('a') === 'year:2017..2020');
  await settle(page);

  await more.press('Enter');
  await dialog.getByRole('combobox', { name: 'Paragraphs that name' }).selectOption('nato');
  await dialog.getByRole('button', { name: 'Take these paragraphs' }).press('Enter');
  await waitForQuery(page, (query) => query.get('a') === 'name:nato');
  await settle(page);
  expect(await sideA.innerText()).toContain('Naming NATO');
});

test.for([
  ['Themes side by side', /of paragraphs/],
  ['Names side by side', /mentions, .* per 1,000 words/],
  ['Computed topics side by side', /of the modelled paragraphs/],
] as const)(
  '%s: each number opens the passages of its side, in the chart and in the table',
  async ([title, unit], { open }) => {
    const page = await open('?view=compare&a=2017-04-26&b=others:2017-04-26');
    const figure = page.getByRole('region', { name: title });
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const shown = figure.getByRole('listitem').first().locator('a[data-evidence]').nth(1);
    expect(await shown.getAttribute('data-evidence')).toContain('others:2017-04-26');
    await shown.press('Enter');
    await panel.getByText(unit).first().waitFor();
    await figure.getByRole('button', { name: `Table: ${title}` }).click();
    const unlinked = await figure
      .locator('tbody td.figures')
      .evaluateAll((cells) =>
        cells.flatMap((cell) =>
          /\d/.test(cell.textContent) && cell.querySelector('a') === null ? [cell.textContent] : [],
        ),
      );
    expect(unlinked).toEqual([]);
  },
);

test('a pinned side stays while the other steps through the speeches', async ({ open }) => {
  const page = await open('?view=compare&a=2017-04-26&b=2021-06-24');
  await page.getByRole('button', { name: 'Pin side A' }).press('Enter');
  await page.keyboard.press(']');
  await waitForQuery(page, (query) => query.get('b') === '2021-10-02' && query.get('a') === '2017-04-26');
  await settle(page);
  await page.getByRole('link', { name: /Side B: the speech before, / }).press('Enter');
  await waitForQuery(page, (query) => query.get('b') === '2021-06-24');
  await settle(page);
  await page.getByRole('link', { name: 'Swap the sides' }).press('Enter');
  await waitForQuery(page, (query) => query.get('pin') === 'b' && query.get('b') === '2017-04-26');
  await page.keyboard.press('[');
  await waitForQuery(page, (query) => query.get('a') === '2020-09-24' && query.get('b') === '2017-04-26');
});

test.for([
  ['?view=search&q=NATO', 'Compare these passages with the rest', 'search:NATO', 'others:search:NATO'],
  ['?view=themes&theme=ukraine', 'Compare with the rest', 'theme:ukraine', 'others:theme:ukraine'],
  ['?view=timeline&span=2017..2020', 'Compare with the rest', 'year:2017..2020', 'others:year:2017..2020'],
  ['?view=read&doc=2021-10-02', 'Compare with all others', '2021-10-02', 'others:2021-10-02'],
  ['?view=corpus', 'Compare with all others', '2017-04-26', 'others:2017-04-26'],
  ['?evidence=speech:2021-10-02', 'As side B', '', '2021-10-02'],
])('Compare starts from %s', async ([link = '', name = '', a = '', b = ''], { open }) => {
  const page = await open(link);
  await page.getByRole('link', { name, exact: true }).first().press('Enter');
  await waitForQuery(
    page,
    (query) => query.get('view') === 'compare' && (query.get('a') ?? '') === a && query.get('b') === b,
  );
  await settle(page);
  expect(await page.getByRole('heading', { name: 'Distinctive words' }).count()).toBe(1);
});

test.for([widths.desktop, widths.phone])(
  'at %i px no label of the scatter touches another',
  async (width, { open }) => {
    const sides = 'a=year:2017..2021&b=year:2021..2024';
    const page = await open(`?view=compare&${sides}&min=1&functionWords=on`, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const labels = await page.locator('main svg text.pointer-events-none').evaluateAll((all) =>
      all.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { text: label.textContent, left, right, top, bottom };
      }),
    );
    expect(labels.length).toBeGreaterThan(10);
    const touching = labels.flatMap((one, i) =>
      labels
        .slice(i + 1)
        .filter(
          (other) =>
            // A pixel of their boxes is the empty space above and below letters.
            one.left < other.right &&
            other.left < one.right &&
            one.top + 1 < other.bottom &&
            other.top + 1 < one.bottom,
        )
        .map((other) => `${one.text} ${other.text}`),
    );
    expect(touching).toEqual([]);
  },
);

test('the matches of two texts are gone through by key, and each opens its evidence', async ({ open }) => {
  const page = await open('?view=compare&a=2021-06-24&b=2024-04-22');
  await page.keyboard.press('n');
  await waitForQuery(page, (query) => query.get('match') === '1');
  await page.keyboard.press('n');
  await waitForQuery(page, (query) => query.get('match') === '2');
  await page.keyboard.press('p');
  await waitForQuery(page, (query) => query.get('match') === '1');
  const first = page.locator('#match-1');
  expect(await first.getAttribute('aria-current')).toBe('true');
  await first.getByRole('link', { name: /cosine of match 1/ }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  const sum = panel.getByRole('row', { name: /Cosine = their sum/ });
  await sum.waitFor();
  const terms = await panel.getByRole('row').getByRole('cell').allInnerTexts();
  const total = Number(await sum.getByRole('cell').innerText());
  const added = terms.slice(0, -1).reduce((all, text) => all + Number(text), 0);
  expect(Math.abs(added - total)).toBeLessThan(0.006);
});

const syllables = 'arm pea ord tra gra wat bor cou tre law pow spa hea sch roa'.split(' ');

/** A made-up speech, its words drawn from 20,000 by Zipf's law. */
function speech(date: string, paragraphs: number, seed: number): Seeds['files'][number] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => {
    const rank = Math.floor(20_000 ** random());
    return [1, 15, 225, 3_375].map((unit) => syllables[Math.floor(rank / unit) % 15]).join('');
  };
  const sentence = () => `The ${Array.from({ length: 12 }, word).join(' ')}.`;
  const body = Array.from({ length: paragraphs }, () => Array.from({ length: 7 }, sentence).join(' '));
  return { name: `${date}.txt`, content: [date, 'A speech to a conference', ...body].join('\n\n') };
}

const seedsOf = (files: Seeds['files']): Seeds => ({
  files,
  corpusYaml: null,
  themesYaml: null,
  diagnostics: [],
});

/** A corpus without topics: made-up words have none, and to find that out takes a minute. */
function buildWithoutTopics(files: Seeds['files']) {
  const artifact = buildCorpus(seedsOf(files));
  artifact.files.set('topics.json', {
    kind: 'abstained',
    fingerprint: artifact.manifest.fingerprint,
    reasons: ['None were looked for.'],
    limits: { paragraphs: 0, least: 2, most: 2, preset: 2 },
  } satisfies TopicResult);
  return artifact;
}

/** More paragraphs than can be held against as many others. */
function longSpeech(date: string) {
  const lines = Array.from({ length: 2_010 }, (_, i) => `Line ${i} stands here.`);
  return { name: `${date}.txt`, content: [date, 'A speech to a conference', ...lines].join('\n\n') };
}

/** Presses Cancel as soon as it stands there with its progress: the alignment takes no longer than a second. */
function cancelOnce() {
  const observer = new MutationObserver(() => {
    const underWay = document.querySelector('[aria-labelledby="alignment-under-way"]');
    const button = underWay?.querySelector('progress')?.parentElement?.querySelector('button');
    if (!button) return;
    observer.disconnect();
    button.click();
  });
  observer.observe(document, { subtree: true, childList: true });
}

test('the alignment of two texts of 100,000 words says how far it is, and can be given up', async ({
  open,
}) => {
  const artifact = buildWithoutTopics([speech('3 May 2001', 1_100, 1), speech('4 May 2002', 1_100, 2)]);
  const page = await open('?view=compare', {
    settled: false,
    prepare: async (page) => {
      await serveArtifact(page, artifact);
      await page.addInitScript(cancelOnce);
    },
  });
  await page.getByText('The alignment was given up.').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('list', { name: 'Passages, pair by pair' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Align them after all' }).press('Enter');
  await page.getByRole('list', { name: 'Passages, pair by pair' }).waitFor({ timeout: 60_000 });
});

test('more pairs of paragraphs than are compared are named, and both texts stand whole', async ({ open }) => {
  const artifact = buildWithoutTopics([longSpeech('3 May 2001'), longSpeech('4 May 2002')]);
  const page = await open('?view=compare', { prepare: (page) => serveArtifact(page, artifact) });
  await page.getByText(/more than 4,000,000 pairs of paragraphs/).waitFor({ timeout: 60_000 });
  expect(await page.getByText('Line 2009 stands here.').count()).toBe(2);
});

test('texts in two languages: what does not hold is said', async ({ open }) => {
  const russian = Array.from(
    { length: 8 },
    () => 'Мы выступаем за равноправный диалог и уважение международного права всеми государствами мира.',
  );
  const seeds = seedsOf([
    speech('3 May 2001', 8, 1),
    { name: 'ru.txt', content: ['4 мая 2002 года', 'Выступление на конференции', ...russian].join('\n\n') },
  ]);
  const page = await open('?view=compare', { prepare: (page) => serveArtifact(page, buildCorpus(seeds)) });
  await page.getByText(/two languages, .*Russian/).waitFor();
});

test('two hundred and thirty speeches can be chosen from, and their pairs gone through', async ({ open }) => {
  const files = Array.from({ length: 230 }, (_, i) =>
    speech(`${1 + (i % 28)} May ${1900 + Math.floor(i / 2)}`, 6, i + 1),
  );
  const artifact = buildWithoutTopics(files);
  const page = await open('?view=compare', { prepare: (page) => serveArtifact(page, artifact) });
  await page.getByText('None were looked for.').waitFor();
  const before = new URL(page.url()).search;
  const pairs = page.getByRole('region', { name: 'All pairs' });
  expect(await pairs.getByRole('listitem').count()).toBe(40);
  await pairs.getByRole('link').first().press('Enter');
  await waitForQuery(page, (query) => query.has('a') && query.has('b') && `?${query}` !== before);
  await settle(page);
  await page.getByRole('button', { name: 'More ways to choose side A' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Choose side A' });
  expect(await dialog.getByRole('checkbox').count()).toBe(230);
  const { height } = (await dialog.boundingBox()) ?? { height: Infinity };
  expect(height).toBeLessThan(900);
});
