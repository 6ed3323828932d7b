import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { commands } from '../../src/prebuild/commands.ts';
import { runCommand } from '../prebuild/run-command.ts';
import { follow, settle, test } from './app-test.ts';

/** Columns of the table of keyness, and what the command calls them. */
const keynessColumns = {
  a: 'targetCount',
  b: 'referenceCount',
  ratio: 'logRatio',
  low: 'logRatioLow',
  high: 'logRatioHigh',
  g2: 'logLikelihood',
  'p-uncorrected': 'p',
  p: 'pAdjusted',
};

/** Links with every kind of figure, and how many each shows at least. */
const figureLinks = [
  ['?view=timeline', 2],
  ['?view=themes', 2],
  ['?view=themes&facet=together', 1],
  ['?view=compare&a=2017-04-26&b=2020-09-24', 3],
  ['?view=search&q=NATO&q2=sanctions', 2],
  ['?view=themes&facet=course&doc=2021-06-24', 1],
  ['?view=search&q=NATO&show=concordance', 1],
  ['?view=search&q=NATO&show=collocates', 1],
  ['?view=search&q=NATO&show=words', 1],
  ['?view=corpus', 1],
] as const;

const allSpeeches = '5 speeches, 94 paragraphs, 7,589 words';

/** What is counted in other than all speeches: what the file says of the selection, and of its size. */
const twoSides: Size = [
  '26 April 2017; 24 September 2020',
  expect.stringMatching(/^1 speech, 14 paragraphs, 941 words; 1 speech, 17 paragraphs, [\d,]+ words$/),
];
const ofPart = new Map<string, Size>([
  ['Words, rate against rate', twoSides],
  ['Distinctive words', twoSides],
  ['Themes side by side', twoSides],
  ['Names side by side', twoSides],
  ['Computed topics side by side', twoSides],
  [
    'The course of the speech, 24 June 2021',
    ['24 June 2021', expect.stringMatching(/^1 speech, 27 paragraphs, 2,401 words$/)],
  ],
]);
type Size = [selection: string, n: unknown];

describe('every figure', () => {
  test('is a table and a picture that stand for themselves, light whatever the screen is', async ({
    open,
  }) => {
    const page = await open('', { colors: 'dark' });
    for (const [link, least] of figureLinks) {
      await follow(page, link);
      const queries = [...new URLSearchParams(link)]
        .filter(([name]) => name.startsWith('q'))
        .map(([, query]) => query)
        .join('; ');
      const buttons = page.getByRole('button', { name: /^Export: / });
      const count = await buttons.count();
      expect(count, link).toBeGreaterThanOrEqual(least);
      for (let i = 0; i < count; i++) {
        const title = (await buttons.nth(i).getAttribute('aria-label'))?.slice('Export: '.length) ?? '';
        const panel = await openExport(page, title);
        const where = `${link} → ${title}`;
        const sizes = ofPart.get(title);
        const csv = readTable(await download(page, panel.getByRole('button', { name: 'CSV' })), ',');
        expect(csv.rows.length, where).toBeGreaterThan(0);
        // The queries stand above these on the page only.
        const said = /^(?:How often|Where in)/.test(title) ? `${title}: ${queries}` : title;
        expect(Object.fromEntries(csv.remarks), where).toMatchObject({
          title: said,
          selection: sizes?.[0] ?? 'all speeches',
          measure: expect.stringMatching(/./),
          n: sizes?.[1] ?? allSpeeches,
          formula: expect.stringMatching(/./),
          fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
          link: expect.stringContaining(inject('appAddress')),
        });
        const svg = await download(page, panel.getByRole('button', { name: 'SVG' }));
        expect(await inspectSvg(page, svg), where).toEqual({
          broken: 0,
          left: [],
          ground: '#fcfcfa',
          title: said,
        });
        expect(svg, where).toContain(`Rostrum, corpus ${Object.fromEntries(csv.remarks)['fingerprint']}`);
        expect(svg.length, where).toBeGreaterThan(3_000);
        await buttons.nth(i).click();
      }
    }
  });

  test('as a picture in pixels has twice the size', async ({ open }) => {
    const page = await open('?view=themes&facet=together');
    const panel = await openExport(page, 'Which themes share paragraphs');
    const svg = await download(page, panel.getByRole('button', { name: 'SVG' }));
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = Buffer.from(
      await download(page, panel.getByRole('button', { name: /^PNG/ }), 'latin1'),
      'latin1',
    );
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(png.length).toBeGreaterThan(20_000);
  });
});

describe('the numbers of a file are those of the screen and of the command line', () => {
  test.for([
    ['?view=compare&a=2017-04-26&b=2020-09-24&tables=distinctive', 'Distinctive words', keynessColumns],
    ['?view=search&q=NATO&show=collocates&tables=collocates-1', 'Next to which words: NATO', {}],
  ] as [string, string, Record<string, string>][])('%s', async ([link, title, columns], { open }) => {
    const page = await open(link);
    const panel = await openExport(page, title);
    const csv = readTable(await download(page, panel.getByRole('button', { name: 'CSV' })), ',');
    const tsv = readTable(await download(page, panel.getByRole('button', { name: 'TSV' })), '\t');
    const json = JSON.parse(await download(page, panel.getByRole('button', { name: 'JSON' })));
    expect(tsv.rows).toEqual(csv.rows);
    const fromJson: Record<string, string | number | null>[] = json.rows;
    expect(
      fromJson.map((row) => Object.values(row).map((cell) => (cell === null ? '' : String(cell)))),
    ).toEqual(csv.rows);

    const command = csv.remarks.find(([remark]) => remark === 'command')?.[1] ?? '';
    const answer = JSON.parse(execFileSync('sh', ['-c', command], { encoding: 'utf8', maxBuffer: 1e9 }));
    const answered = new Map<string, Record<string, unknown>>();
    for (const row of answer.rows) answered.set(String(row.word), row);
    let compared = 0;
    for (const row of fromJson) {
      const same = answered.get(String(row['word']));
      expect(same, String(row['word'])).toBeDefined();
      for (const [id, value] of Object.entries(row)) {
        const counted = same?.[columns[id] ?? id];
        if (counted === undefined) continue;
        // The logarithms of two engines differ in the last digit.
        if (typeof value === 'number')
          expect(Math.abs(value - Number(counted)), `${String(row['word'])}, ${id}`).toBeLessThan(1e-9);
        else expect(value).toEqual(counted);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(50);

    await expectOnScreen(page, title, csv.rows);
  });

  /** Figures of each view, what they count in, and which column is which field of what their commands answer. */
  const recounted: [link: string, counted: Size, columns: Record<string, Record<string, string>>][] = [
    [
      '?tables=timeline',
      ['all speeches', allSpeeches],
      { 'When, and at what length': { date: 'id', paragraphs: 'paragraphs', words: 'tokens' } },
    ],
    [
      '?view=themes&tables=themes&own=Water:water*,sea*',
      ['all speeches', allSpeeches],
      {
        'Which themes recur, and how the emphasis moved': {
          theme: 'label',
          count: 'count',
          total: 'total',
          value: 'value',
          low: 'low',
          high: 'high',
        },
      },
    ],
    [
      '?view=themes&facet=together&tables=together&span=2020..2021',
      ['2020–2021', '3 speeches, 60 paragraphs, 5,244 words'],
      {
        'Which themes share paragraphs': {
          both: 'both',
          'a-count': 'aCount',
          'b-count': 'bCount',
          total: 'total',
          phi: 'phi',
          npmi: 'npmi',
        },
      },
    ],
    [
      '?view=search&q=the&functionWords=on&show=concordance',
      ['all speeches', allSpeeches],
      {
        'Concordance: the': {
          document: 'document',
          paragraph: 'paragraph',
          line: 'startLine',
          match: 'node',
        },
      },
    ],
    [
      '?view=search&q=the&show=words&min=1&theme=western-policy',
      ['on Western policy', '4 speeches, 23 paragraphs, 2,711 words'],
      {
        Words: {
          word: 'word',
          count: 'count',
          rate: 'perThousandWords',
          low: 'low',
          high: 'high',
          dp: 'dp',
        },
        'Clusters of 2 words with the': { words: 'text', count: 'count', documents: 'documents' },
      },
    ],
    [
      '?view=corpus&span=2020..2021',
      ['2020–2021', '3 speeches, 60 paragraphs, 5,244 words'],
      { Documents: { id: 'id', file: 'file', speakerTokens: 'speakerTokens', lines: 'lineCount' } },
    ],
  ];
  test.for(recounted)('%s', async ([link, [selection, n], figures], { open }) => {
    const page = await open(link);
    for (const [title, columns] of Object.entries(figures)) {
      const panel = await openExport(page, title);
      const { about, rows }: Table = JSON.parse(
        await download(page, panel.getByRole('button', { name: 'JSON' })),
      );
      expect(about).toMatchObject({ selection, n });
      const records: Record<string, unknown>[] = [];
      for (const command of about.commands) records.push(...recordsOf(await answerTo(command)));
      // A list that the screen cuts is whole in the file.
      // The table of documents shows what the filter leaves, which is held to the command's below.
      expect(rows.length).toBeGreaterThan(link.includes('view=search') ? 100 : columns['lines'] ? 2 : 4);
      for (const row of rows)
        expect(
          records.some((record) =>
            Object.entries(columns).every(([id, field]) => isSame(row[id] ?? null, record[field])),
          ),
          JSON.stringify(row),
        ).toBe(true);
      // Nor does the answer hold a speech that the file has not.
      if (columns['lines'] === 'lineCount') {
        const speeches = records.filter((record) => 'lineCount' in record).map((record) => record['id']);
        expect(new Set(speeches)).toEqual(new Set(rows.map((row) => row['id'])));
      }
      if (!link.includes('tables=')) continue;
      const csv = readTable(await download(page, panel.getByRole('button', { name: 'CSV' })), ',');
      await expectOnScreen(page, title, csv.rows);
    }
  });
});

interface Table {
  about: { commands: string[]; selection: string; n: string };
  rows: Record<string, string | number | null>[];
}

/** What a command that a shell would start answers, without a process of its own: the two above are run as printed. */
async function answerTo(line: string): Promise<unknown> {
  const [, words = ''] = line.split('npm run -s rostrum -- ');
  const print = ['-c', `printf '%s\\0' ${words}`];
  const [name = '', ...args] = execFileSync('sh', print, { encoding: 'utf8' }).split('\0').slice(0, -1);
  const command = commands[name];
  if (command === undefined) throw new Error(`There is no command for: ${line}`);
  return JSON.parse((await runCommand(command, ...args)).out);
}

/** Every object of an answer, with what stands in the objects around it. */
function recordsOf(value: unknown, around: Record<string, unknown> = {}): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((each) => recordsOf(each, around));
  if (typeof value !== 'object' || value === null) return [];
  const record = { ...around, ...value };
  return [record, ...Object.values(value).flatMap((each) => recordsOf(each, record))];
}

/** The logarithms and powers of two engines differ in the last digits. */
function isSame(a: string | number | null, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}

/** Compares a file's rows with the open table: each number as the screen rounds it. */
async function expectOnScreen(page: Page, title: string, rows: readonly string[][]): Promise<void> {
  const shown = await page
    .getByRole('region', { name: `Table: ${title}` })
    .locator('tbody tr')
    .allInnerTexts();
  expect(shown.length).toBe(rows.length);
  let compared = 0;
  for (const [i, text] of shown.entries()) {
    const cells = text.split('\t').map((cell) => cell.trim());
    for (const [j, cell] of cells.entries()) {
      const exported = rows[i]?.[j] ?? '';
      const number = Number(cell.replaceAll(',', '').replace('−', '-'));
      if (cell === '–') expect(exported).toBe('');
      else if (
        exported !== '' &&
        !Number.isNaN(Number(exported)) &&
        /^[−\d]/.test(cell) &&
        !Number.isNaN(number)
      ) {
        expect(Math.abs(Number(exported) - number), `${text}: ${exported}`).toBeLessThanOrEqual(0.0501);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(5);
}

test('a concordance has all its lines, each with its place in the source and how to cite it; collocates are all there', async ({
  open,
}) => {
  const page = await open('?view=search&q=the&functionWords=on&show=concordance');
  const panel = await openExport(page, 'Concordance: the');
  const { rows } = JSON.parse(await download(page, panel.getByRole('button', { name: 'JSON' })));
  expect(rows.length).toBeGreaterThan(500);
  for (const row of [rows[0], rows.at(-1)]) {
    expect(row).toMatchObject({
      paragraph: expect.any(Number),
      line: expect.any(Number),
      match: expect.stringMatching(/the/i),
    });
    expect(row.citation).toContain(`doc=${row.document}&p=${row.paragraph}`);
    expect(row.citation).toMatch(/“.+” .*20\d\d.* para\. \d/s);
  }

  await follow(page, '?view=search&q=the&functionWords=on&show=collocates');
  const figure = page.locator('[data-figure="collocates-1"]');
  const [, listed, all] = /The first (\d+) of ([\d,]+) are listed/.exec(await figure.innerText()) ?? [];
  expect(await figure.locator('tbody tr').count()).toBe(Number(listed));
  const collocates = await openExport(page, 'Next to which words: the');
  const table = JSON.parse(await download(page, collocates.getByRole('button', { name: 'JSON' })));
  expect(table.rows.length).toBe(Number(all?.replace(',', '')));
});

test('the corpus as TEI is well-formed, and every text is in it', async ({ open }) => {
  const page = await open('?view=corpus');
  const zip = Buffer.from(
    await download(page, page.getByRole('button', { name: 'TEI XML' }), 'latin1'),
    'latin1',
  );
  const files = Object.entries(unzipSync(new Uint8Array(zip)));
  expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(['2017-04-26.xml', '2024-04-22.xml']));
  for (const [name, bytes] of files) {
    const found = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [
        parsed.querySelector('parsererror')?.textContent ?? null,
        parsed.querySelectorAll('u > seg').length,
      ];
    }, strFromU8(bytes));
    expect(found, name).toEqual([null, expect.any(Number)]);
    expect(Number(found[1]), name).toBeGreaterThan(10);
  }
});

test('what is kept on the device is named, and can be erased', async ({ open }) => {
  const page = await open('?view=corpus&part=method', {
    serviceWorkers: 'allow',
    prepare: (page) => page.addInitScript(() => localStorage.setItem('rostrum-shortcuts', 'off')),
  });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while ((await caches.keys()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.reload();
  await settle(page);
  const privacy = page.getByText(/^Kept on this device/);
  await expect.poll(() => privacy.innerText()).toMatch(/rostrum-shortcuts.*offline/);
  await privacy.getByRole('button', { name: 'Erase it' }).click();
  await expect.poll(() => privacy.innerText()).toBe('Kept on this device: nothing.');
  expect(await page.evaluate(async () => [localStorage.length, (await caches.keys()).length])).toEqual([
    0, 0,
  ]);
});

/** Opens what a figure can be exported as. */
async function openExport(page: Page, title: string) {
  await page
    .getByRole('button', { name: `Export: ${title}`, exact: true })
    .first()
    .click();
  const panel = page.getByRole('group', { name: `Export: ${title}`, exact: true });
  await panel.getByRole('button', { name: 'CSV' }).waitFor();
  return panel;
}

async function download(
  page: Page,
  button: ReturnType<Page['getByRole']>,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toMatch(/^rostrum-[a-z0-9-]+\.(?:csv|tsv|json|svg|png|zip)$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString(encoding);
}

/** Reads a table as pandas and R do with `#` as the sign of comments: quoted cells, doubled quotation marks. */
function readTable(text: string, separator: ',' | '\t') {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  const body = lines.filter((line) => !line.startsWith('#')).join('\r\n');
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^,\t\r"]*))(,|\t|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
    else if (end !== '' && end !== separator) throw new Error(`${JSON.stringify(end)} parts no cells here`);
  }
  const [head = [], ...rows] = records.filter((record) => record.length > 0);
  for (const row of rows) expect(row.length, row.join('|')).toBe(head.length);
  const remarks = lines.flatMap((line): [string, string][] => {
    const [, name = '', said = ''] = /^# (\w+): (.*)$/.exec(line) ?? [];
    return name === '' ? [] : [[name, said]];
  });
  return { head, rows, remarks };
}

/** What a program that draws the file would stumble over. */
async function inspectSvg(page: Page, svg: string) {
  return page.evaluate((svg) => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const all = [...drawn.querySelectorAll('*')];
    const left = all.flatMap(({ attributes, tagName }) =>
      Array.from(attributes)
        .filter(
          ({ name, value }) =>
            /^(?:class|style|on.*|href)$/.test(name) || /var\(|light-dark|url\((?!#)|NaN/.test(value),
        )
        .map(({ name, value }) => `${tagName} ${name}=${value}`),
    );
    return {
      broken: drawn.querySelectorAll('parsererror, script, foreignObject').length,
      left,
      ground: drawn.querySelector('svg > rect')?.getAttribute('fill'),
      title: drawn.querySelector('svg > title')?.textContent,
    };
  }, svg);
}
