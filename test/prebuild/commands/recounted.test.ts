import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { frequency } from '../../../src/prebuild/commands/frequency.ts';
import { dispersion } from '../../../src/prebuild/commands/dispersion.ts';
import { inspect } from '../../../src/prebuild/commands/inspect.ts';
import { keyness } from '../../../src/prebuild/commands/keyness.ts';
import { reuse } from '../../../src/prebuild/commands/reuse.ts';
import { similarity } from '../../../src/prebuild/commands/similarity.ts';
import { themes } from '../../../src/prebuild/commands/themes.ts';
import type { Command } from '../../../src/prebuild/command.ts';
import { runCommand } from '../run-command.ts';

/**
 * The shipped speeches counted again the slow way, from the text that `inspect` prints: no columns, no tokenizer, no
 * statistics of the project.
 */
const speeches = new Map<string, { n: number; words: string[] }[]>();

beforeAll(async () => {
  const files = (await readdir('seeds')).filter((name) => name.endsWith('.txt'));
  const { out } = await runCommand(inspect, ...files.map((name) => `seeds/${name}`), '--json');
  const records: { id: string; paragraphs: { n: number; text: string; counted: boolean }[] }[] =
    JSON.parse(out);
  for (const { id, paragraphs } of records.toSorted((x, y) => (x.id < y.id ? -1 : 1)))
    speeches.set(
      id,
      paragraphs
        .filter(({ counted }) => counted)
        .map(({ n, text }) => ({ n, words: text.split(notInWords).filter(Boolean).map(lowered) })),
    );
});

/** Whatever is no letter, mark or digit, but for an apostrophe or a hyphen with one on either side. */
const notInWords = /(?:[^\p{L}\p{M}\p{N}’'-]|(?<![\p{L}\p{M}\p{N}])[’'-]|[’'-](?![\p{L}\p{M}\p{N}]))+/u;

const lowered = (word: string) => {
  const straight = word.replaceAll('’', "'");
  return straight === 'US' || straight === "US's" ? straight : straight.toLowerCase();
};

async function read<Record>(command: Command, ...args: string[]): Promise<Record[]> {
  const { code, out } = await runCommand(command, ...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** Runs of `length` words of some speeches, or of some of their paragraphs, with how often each occurs. */
function countRuns(
  ids: readonly string[],
  length = 1,
  isIn: (id: string, n: number) => boolean = () => true,
): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = ids.flatMap((id) => (speeches.get(id) ?? []).filter(({ n }) => isIn(id, n)));
  for (const { words } of texts)
    for (let i = 0; i + length <= words.length; i++) {
      const run = words.slice(i, i + length).join(' ');
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  return counts;
}

type Counts = ReadonlyMap<string, number>;

function addCounts(all: readonly Counts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) for (const [key, count] of each) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

interface Row {
  key: string;
  targetCount: number;
  targetTokens: number;
  referenceCount: number;
  referenceTokens: number;
  logRatio: number;
  logRatioLow: number;
  logRatioHigh: number;
  logLikelihood: number;
  p: number;
  pAdjusted: number;
  dp: number;
  targetDocuments: number;
  referenceDocuments: number;
  documents: number;
}

/** The paragraphs on a theme, as the command line lists them. */
async function readTheme(theme: string): Promise<(id: string, n: number) => boolean> {
  const rows = await read<{ document: string; paragraph: number; themes: { id: string }[] }>(themes);
  const on = new Set(
    rows
      .filter((row) => row.themes.some(({ id }) => id === theme))
      .map(({ document, paragraph }) => `${document} ${paragraph}`),
  );
  expect(on.size).toBeGreaterThan(0);
  return (id, n) => on.has(`${id} ${n}`);
}

describe('keyness, counted again', () => {
  const [early, late] = [
    ['2017-04-26', '2020-09-24'],
    ['2021-06-24', '2021-10-02', '2024-04-22'],
  ];
  it.each([
    { target: 'year:2017..2020', reference: 'year:2021..2024', a: early, b: late, words: 1 },
    { target: '2017-04-26', reference: '2021-06-24', a: ['2017-04-26'], b: ['2021-06-24'], words: 1 },
    // A year on both sides is left out of both; a speech against all is a speech against the others.
    { target: 'year:2017..2020', reference: 'year:2020..2024', a: ['2017-04-26'], b: late, words: 1 },
    { target: '2017-04-26', reference: 'all', a: ['2017-04-26'], b: ['2020-09-24', ...late], words: 1 },
    { target: '2017-04-26', reference: '2021-06-24', a: ['2017-04-26'], b: ['2021-06-24'], words: 2 },
    // A theme against the other paragraphs of the same speeches.
    { target: 'theme:ukraine', reference: 'all', a: [...early, ...late], b: [...early, ...late], words: 1 },
  ])('$target against $reference, runs of $words', async ({ target, reference, a, b, words }) => {
    const rows = await read<Row>(
      keyness,
      '--target',
      target,
      '--reference',
      reference,
      '--words',
      String(words),
    );
    const isOnTheme = target.startsWith('theme:') ? await readTheme(target.slice(6)) : null;
    const ofA = a.map((id) => countRuns([id], words, isOnTheme ?? undefined));
    const ofB = b.map((id) => countRuns([id], words, (...at) => isOnTheme?.(...at) !== true));
    const [inA, inB] = [addCounts(ofA), addCounts(ofB)];
    const [c, d] = [sum(inA.values()), sum(inB.values())];
    const parts = [...new Set([...a, ...b])].map((id) => countRuns([id], words));
    const sizes = parts.map((part) => sum(part.values()));
    const expected = new Map<string, Omit<Row, 'key' | 'p' | 'pAdjusted'>>();
    for (const key of new Set([...inA.keys(), ...inB.keys()])) {
      const [x, y] = [inA.get(key) ?? 0, inB.get(key) ?? 0];
      const cell = (o: number, row: number, column: number) =>
        o === 0 ? 0 : 2 * o * Math.log(o / ((row * column) / (c + d)));
      const g2 =
        cell(x, x + y, c) + cell(y, x + y, d) + cell(c - x, c + d - x - y, c) + cell(d - y, c + d - x - y, d);
      // Katz's interval of the ratio of two proportions; 1.96 as R's qnorm(0.975) has it.
      const [m, n] = [x || 0.5, y || 0.5];
      const logRatio = Math.log2(m / c) - Math.log2(n / d);
      const reach = (1.959963984540054 * Math.sqrt(1 / m - 1 / c + 1 / n - 1 / d)) / Math.log(2);
      const having = (each: readonly Counts[]) => each.filter((counts) => counts.has(key)).length;
      expected.set(key, {
        targetCount: x,
        targetTokens: c,
        referenceCount: y,
        referenceTokens: d,
        logRatio,
        logRatioLow: logRatio - reach,
        logRatioHigh: logRatio + reach,
        targetDocuments: having(ofA),
        referenceDocuments: having(ofB),
        documents: having(parts),
        logLikelihood: x / c >= y / d ? g2 : -g2,
        dp: sum(
          parts.map((part, i) => Math.abs((part.get(key) ?? 0) / (x + y) - (sizes[i] ?? 0) / sum(sizes)) / 2),
        ),
      });
    }
    expect(rows.map(({ key }) => key).sort()).toEqual([...expected.keys()].sort());
    for (const { key, ...row } of rows) {
      const again = expected.get(key);
      for (const [name, value] of Object.entries(again ?? {}))
        expect(Reflect.get(row, name), `${name} of ${key}`).toBeCloseTo(value, 9);
    }
    // Benjamini and Hochberg: p × m ÷ rank, never above what a larger p gives.
    const byP = rows.toSorted((x, y) => x.p - y.p);
    let bound = 1;
    for (const [i, row] of Array.from(byP.entries()).toReversed()) {
      bound = Math.min(bound, (row.p * rows.length) / (i + 1));
      expect(row.pAdjusted).toBeCloseTo(bound, 12);
    }
  });

  it('gives the p that χ² with one degree of freedom has (math.erfc(√(G²/2)) of Python 3.11)', async () => {
    const rows = await read<Row>(keyness, '--target', '2017-04-26', '--reference', '2021-06-24');
    const pOf = (key: string) => rows.find((row) => row.key === key)?.p;
    expect(rows.find(({ key }) => key === 'terrorism')?.logLikelihood).toBeCloseTo(12.692946073983261, 9);
    expect(pOf('terrorism')).toBeCloseTo(0.00036703753612337043, 12);
    expect(pOf('the')).toBeCloseTo(0.7349774651682435, 12);
  });
});

type Weight = (word: string) => number;

const dot = (a: Counts, b: Counts, weight: Weight) =>
  sum(Array.from(a, ([word, n]) => n * (b.get(word) ?? 0) * weight(word) ** 2));

const cosine = (weight: Weight) => (a: Counts, b: Counts) =>
  dot(a, b, weight) / Math.sqrt(dot(a, a, weight) * dot(b, b, weight));

describe('likeness, counted again', () => {
  it('is what scikit-learn, quanteda and the definitions give for the same words', async () => {
    const found = await read<{ measure: string; documents: string[]; matrix: number[][] }>(similarity);
    const ids = found[0]?.documents ?? [];
    const counts = ids.map((id) => countRuns([id]));
    // Paragraphs of a speech on each theme, under the counts of its words.
    const themesOf = new Map<Counts, Map<string, number>>(counts.map((each) => [each, new Map()]));
    for (const row of await read<{ document: string; themes: { id: string }[] }>(themes))
      for (const { id } of row.themes) {
        const ofSpeech = themesOf.get(counts[ids.indexOf(row.document)] ?? new Map());
        ofSpeech?.set(id, (ofSpeech.get(id) ?? 0) + 1);
      }
    const idf = (word: string) =>
      Math.log((1 + ids.length) / (1 + counts.filter((count) => count.has(word)).length)) + 1;
    const definitions: Record<string, (a: Counts, b: Counts) => number> = {
      cosine: cosine(() => 1),
      'tfidf-cosine': cosine(idf),
      themes: (a, b) => cosine(() => 1)(themesOf.get(a) ?? new Map(), themesOf.get(b) ?? new Map()),
      jaccard: (a, b) => [...a.keys()].filter((word) => b.has(word)).length / new Map([...a, ...b]).size,
    };
    for (const [measure, likeness] of Object.entries(definitions)) {
      const matrix = found.find((each) => each.measure === measure)?.matrix;
      for (const [i, a] of counts.entries())
        for (const [j, b] of counts.entries())
          expect(matrix?.[i]?.[j], `${measure} ${i} ${j}`).toBeCloseTo(likeness(a, b), 10);
    }
  });
});

describe('repetitions, found again', () => {
  it('are all runs of five words and more that can be made no longer', async () => {
    interface Run {
      a: string;
      b: string;
      words: number;
      aParagraph: number;
      bParagraph: number;
    }
    const found = await read<Run>(reuse);
    const again: string[] = [];
    const all = [...speeches];
    for (const [k, [a, ofA]] of all.entries())
      for (const [b, ofB] of all.slice(k + 1))
        for (const x of ofA)
          for (const y of ofB)
            for (const [i, word] of x.words.entries())
              for (const [j, other] of y.words.entries()) {
                if (word !== other || (i > 0 && j > 0 && x.words[i - 1] === y.words[j - 1])) continue;
                let length = 1;
                while (x.words[i + length] !== undefined && x.words[i + length] === y.words[j + length])
                  length++;
                if (length >= 5) again.push([a, b, x.n, y.n, length].join(' '));
              }
    expect(again.length).toBeGreaterThan(10);
    expect(
      found
        .map(({ a, b, aParagraph, bParagraph, words }) => [a, b, aParagraph, bParagraph, words].join(' '))
        .sort(),
    ).toEqual(again.sort());
  });
});

const places = (id: string, term: string) => countRuns([id], term.split(' ').length).get(lowered(term)) ?? 0;

describe('frequency and dispersion, counted again', () => {
  const terms = ['security', 'US', 'us', 'Security Council'];

  it('count each term in each speech', async () => {
    const rows = await read<{ term: string; document: string; count: number; tokens: number }>(
      frequency,
      ...terms,
    );
    expect(rows).toHaveLength(terms.length * speeches.size);
    for (const { term, document, count, tokens } of rows) {
      expect(count, `${term} ${document}`).toBe(places(document, term));
      expect(tokens).toBe(sum(countRuns([document]).values()));
    }
  });

  it('measure deviation over the speeches', async () => {
    const ids = [...speeches.keys()];
    const sizes = ids.map((id) => sum(countRuns([id]).values()));
    for (const { term, dp, dpNorm } of await read<{ term: string; dp: number; dpNorm: number }>(
      dispersion,
      ...terms,
    )) {
      const counts = ids.map((id) => places(id, term));
      const again =
        sum(counts.map((count, i) => Math.abs(count / sum(counts) - (sizes[i] ?? 0) / sum(sizes)))) / 2;
      expect(dp).toBeCloseTo(again, 12);
      expect(dpNorm).toBeCloseTo(again / (1 - Math.min(...sizes) / sum(sizes)), 12);
    }
  });
});
