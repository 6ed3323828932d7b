import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { readSeeds } from '../../src/prebuild/read-seeds.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';
import { paragraphText, loadTokens, type TokenColumns } from '../../src/analysis/token-columns.ts';
import { concordance } from '../../src/search/concordance.ts';
import { countFold } from '../../src/search/vocabulary.ts';
import {
  columnsOf,
  type Question,
  type QuestionKind,
  questionKinds,
  type SearchEngine,
  searchEngines,
  withManifest,
} from './search-engines.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { type BenchDocument, varySpeeches } from './varied-speeches.ts';

interface Measured {
  engine: string;
  buildMs: number;
  rawMb: number;
  gzipMb: number;
  loadMs: number;
  heapMb: number;
  p50: Partial<Record<QuestionKind, number>>;
  p95: Partial<Record<QuestionKind, number>>;
}

/** `npm run bench -- search [--large] [--only=Rostrum,MiniSearch]`: our search and four libraries on the same paragraphs; the ratios are the result.
 * Each question is put three times, and the fastest counts. */
export async function run(flags: readonly string[]): Promise<void> {
  const seeds = buildCorpus(await readSeeds('seeds'));
  const columns = loadTokens(seeds.tokens);
  const texts = Array.from(columns.documentOf.keys(), (p) => paragraphText(columns, p));
  const shipped: BenchDocument[] = seeds.tokens.documents.map(({ id, paragraphs }, d) => ({
    id,
    paragraphs: paragraphs.map(({ n, startLine }, i) => ({
      n,
      startLine,
      speaker: 'Speaker',
      counted: true,
      text: texts[(columns.documentStart[d] ?? 0) + i] ?? '',
    })),
  }));
  const sizes: [name: string, documents: BenchDocument[]][] = [
    ['the five speeches', shipped],
    ['the five speeches varied, about 2 MB', varySpeeches(texts, 330_000)],
  ];
  if (flags.includes('--large'))
    sizes.push(['the five speeches varied, 2 M words', varySpeeches(texts, 2_000_000)]);
  const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length);
  const engines = searchEngines.filter(({ name }) => only === undefined || only.split(',').includes(name));
  for (const [name, documents] of sizes) await measureSize(name, documents, engines);
}

async function measureSize(
  name: string,
  documents: readonly BenchDocument[],
  engines: readonly SearchEngine[],
) {
  const columns = columnsOf(documents);
  const paragraphs = documents.flatMap((document) => document.paragraphs.map(({ text }) => text));
  const textJson = JSON.stringify(paragraphs);
  console.log(
    `\n${name}: ${columns.wordIds.length} words, ${columns.folds.length} forms, ${paragraphs.length} paragraphs, text ${megabytes(textJson.length)} MB (gzip ${megabytes(gzipSync(textJson).length)})`,
  );
  const questions = drawQuestions(columns);
  const rows: Measured[] = [];
  for (const engine of engines) {
    const row = await measureEngine(engine, documents, questions);
    if (row !== null) rows.push(row);
  }
  console.table(
    Object.fromEntries(
      rows.map(({ engine, p50, p95, ...numbers }) => [
        engine,
        {
          ...numbers,
          ...Object.fromEntries(
            questionKinds.map((kind) => [
              kind,
              `${p50[kind]?.toFixed(2) ?? '–'} / ${p95[kind]?.toFixed(2) ?? '–'}`,
            ]),
          ),
        },
      ]),
    ),
  );
  for (const { name, remark } of engines) console.log(`  ${name}: ${remark}`);
  printRatios(rows, gzipSync(textJson).length / 1e6, columns);
}

async function measureEngine(
  engine: SearchEngine,
  documents: readonly BenchDocument[],
  questions: Record<QuestionKind, Question[]>,
): Promise<Measured | null> {
  const buildStart = performance.now();
  const json = await engine.build(documents).catch(() => null);
  const buildMs = performance.now() - buildStart;
  if (json === null) {
    console.log(`  ${engine.name} cannot write its index at this size.`);
    return null;
  }
  const before = memory();
  const loadStart = performance.now();
  const ask = await engine.load(json, documents);
  const loadMs = performance.now() - loadStart;
  const heapMb = memory() - before;
  const [p50, p95]: [Measured['p50'], Measured['p95']] = [{}, {}];
  for (const kind of engine.kinds) {
    const times: number[] = [];
    const asked = questions[kind];
    for (const question of asked.slice(0, 20)) await ask(kind, question);
    // The slow ones are slow enough to be told apart after fewer questions.
    const until = performance.now() + 6000;
    for (const question of asked) {
      times.push(await fastestOf(3, () => ask(kind, question)));
      if (performance.now() > until && times.length >= 20) break;
    }
    times.sort((a, b) => a - b);
    p50[kind] = times[Math.floor(times.length / 2)] ?? 0;
    p95[kind] = times[Math.floor(times.length * 0.95)] ?? 0;
  }
  return {
    engine: engine.name,
    buildMs: Math.round(buildMs),
    rawMb: megabytes(json.length),
    gzipMb: megabytes(gzipSync(json).length),
    loadMs: Math.round(loadMs * 10) / 10,
    heapMb: Math.round(heapMb * 10) / 10,
    p50,
    p95,
  };
}

/** Words as they stand in the running text, so that common ones are asked for often; the same for every engine. */
function drawQuestions(columns: TokenColumns, count = 200): Record<QuestionKind, Question[]> {
  const random = seededRandom(7);
  const runs = (words: number): Question[] => {
    const found: Question[] = [];
    while (found.length < count) {
      const p = Math.floor(random() * columns.documentOf.length);
      const [first, last] = [columns.paragraphStart[p] ?? 0, columns.paragraphStart[p + 1] ?? 0];
      const at = first + Math.floor(random() * Math.max(1, last - first - words + 1));
      const run = Array.from(columns.foldIds.subarray(at, at + words), (fold) => columns.folds[fold] ?? '');
      if (at + words <= last && run.every((word) => /^[a-z]{2,}$/.test(word))) found.push(run);
    }
    return found;
  };
  return {
    word: runs(1),
    prefix: runs(1).map(([word = '']) => [word.slice(0, 3)]),
    fuzzy: runs(1)
      .filter(([word = '']) => word.length > 4)
      .map(swapLetters),
    and: runs(2),
    phrase: runs(3),
  };
}

/** Milliseconds of the fastest of some runs: what the machine does beside is left out. */
async function fastestOf(runs: number, action: () => unknown): Promise<number> {
  let fastest = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await action();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

function swapLetters([word = '']: Question): Question {
  return [`${word[1] ?? ''}${word[0] ?? ''}${word.slice(2)}`];
}

const goals: Partial<Record<QuestionKind, string>> = { word: '≤ 1', phrase: '≤ 0.1' };

function printRatio(what: string, ours: number | undefined, other: number | undefined, goal = 'none') {
  const ratio = ours === undefined || other === undefined ? '–' : (ours / other).toFixed(2);
  console.log(`  ${what}: ${ratio} (goal at 2 M words: ${goal})`);
}

function printRatios(rows: readonly Measured[], textGzipMb: number, columns: TokenColumns) {
  const ours = rows.find(({ engine }) => engine === 'Rostrum');
  const mini = rows.find(({ engine }) => engine === 'MiniSearch');
  if (!ours || !mini) return;
  console.log('  Rostrum against MiniSearch:');
  for (const kind of questionKinds) printRatio(`${kind} p95`, ours.p95[kind], mini.p95[kind], goals[kind]);
  printRatio('on the wire, gzip, against text + index', ours.gzipMb, textGzipMb + mini.gzipMb, '≤ 0.4');
  printRatio('load', ours.loadMs, mini.loadMs, '≤ 0.3');

  let commonest = 0;
  for (const fold of columns.folds.keys())
    if (countFold(columns, fold) > countFold(columns, commonest)) commonest = fold;
  const query = columns.folds[commonest] ?? '';
  const corpus = withManifest(columns);
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    concordance(corpus, { query, sort: ['1R', '2R', '3R'] });
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[7] ?? 0;
  console.log(
    `  first page of "${query}" (${countFold(columns, commonest)} lines) sorted by 1R, 2R, 3R: ${times[0]?.toFixed(1)} ms at first, then ${median.toFixed(1)} ms (goal at 2 M words: ≤ 20 ms)`,
  );
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Megabytes in use, typed arrays among them. */
function memory(): number {
  collectGarbage();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const megabytes = (bytes: number) => Math.round(bytes / 1e4) / 100;
