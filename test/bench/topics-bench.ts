import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeTokens, loadTokens } from '../../src/analysis/token-columns.ts';
import { factorize } from '../../src/analysis/topic-nmf.ts';
import { computeTopicCoherence, leadingTerms } from '../../src/analysis/topic-shape.ts';
import { buildTermMatrix, type TermMatrix } from '../../src/analysis/topic-terms.ts';
import { hashText } from '../../src/corpus/content-hash.ts';

/*
 * Coherence of our NMF beside scikit-learn's on the same tf-idf matrix: `npm run bench -- topics`. TOPICS_FILE names a
 * text with one paragraph a line. Both start from NNDSVD and end in different local minima for most k: scikit-learn's
 * start is drawn at random, so that its seeds differ as much from each other as from ours. Several k are compared, and
 * of scikit-learn ten seeds. Without a file, the paragraphs of prose in Node's API documentation, as the doc
 * comments of @types/node have it: public, of the size of a hundred speeches, and the same on every machine.
 * PYTHON names a Python that has scikit-learn; without one, the stored figure is printed.
 */

/** Seeds of scikit-learn's start: `random_state` 0 to 9. */
const seeds = 10;

/**
 * NPMI by seed, measured with scikit-learn 1.9.1, NumPy 2.4.6 and SciPy 1.17.1:
 * NMF(init="nndsvd", solver="cd", tol=1e-4, max_iter=200, random_state=0 to 9).
 */
const stored = {
  input: '3c096855d4a4',
  npmi: new Map([
    [8, [0.1714, 0.1714, 0.1714, 0.1714, 0.1714, 0.1714, 0.1714, 0.1714, 0.1714, 0.1714]],
    [10, [0.2125, 0.1643, 0.2125, 0.2059, 0.1643, 0.2059, 0.2125, 0.2125, 0.2125, 0.2125]],
    [15, [0.1989, 0.2016, 0.2116, 0.2116, 0.2116, 0.2116, 0.2016, 0.2116, 0.1989, 0.1846]],
    [20, [0.2133, 0.1739, 0.1897, 0.1563, 0.1885, 0.1818, 0.1744, 0.1951, 0.1563, 0.1818]],
    [25, [0.1649, 0.1391, 0.1333, 0.183, 0.1748, 0.153, 0.1222, 0.1379, 0.1538, 0.1214]],
    [30, [0.1102, 0.1361, 0.0831, 0.1297, 0.1026, 0.1029, 0.1021, 0.1389, 0.1322, 0.119]],
  ]),
};

export async function run(): Promise<void> {
  const file = process.env['TOPICS_FILE'];
  const paragraphs = file === undefined ? nodeDocumentation() : readFileSync(file, 'utf8').split('\n');
  const input = hashText(paragraphs.join('\n')).slice(0, 12);
  const columns = loadTokens(
    encodeTokens(
      [
        {
          id: 'bench',
          paragraphs: paragraphs.map((text, i) => ({
            n: i + 1,
            startLine: i + 1,
            speaker: null,
            counted: true,
            text,
          })),
        },
      ],
      '',
    ),
  );
  const source = buildTermMatrix(columns, columns.documentOf.keys());
  console.log(
    `topics: input ${input}, ${paragraphs.length} paragraphs, ${columns.wordIds.length} words, ${source.terms.length} terms`,
  );

  const rows: { ours: number; theirs: number[] }[] = [];
  for (const [k, kept] of stored.npmi) {
    const started = process.cpuUsage();
    const { h } = factorize(source.matrix, k);
    const used = process.cpuUsage(started);
    const ours = meanCoherence(
      source,
      Array.from({ length: k }, (_, topic) => leadingTerms(h, topic)),
    );
    const reference = scikitLearn(source, k);
    const theirs = reference
      ? reference.models.map((topics) => meanCoherence(source, topics))
      : stored.input === input
        ? kept
        : [];
    rows.push({ ours, theirs });
    console.log(
      `k ${String(k).padEnd(3)} NPMI ours ${ours.toFixed(4)} (${((used.user + used.system) / 1e6).toFixed(2)} s of CPU), scikit-learn ${
        theirs.length === 0 ? 'not here: set PYTHON' : spread(theirs)
      } (${reference ? `${reference.seconds.toFixed(2)} s each` : 'stored'})`,
    );
  }
  const bySeed = Array.from({ length: seeds }, (_, seed) => rows.flatMap(({ theirs }) => theirs[seed] ?? []));
  console.log(
    `mean  NPMI ours ${meanOf(rows.map((row) => row.ours)).toFixed(4)}${
      bySeed.every((values) => values.length === rows.length)
        ? `, scikit-learn ${spread(bySeed.map(meanOf))}`
        : ''
    }`,
  );
}

function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${meanOf(values).toFixed(4)} (${least.toFixed(4)} to ${most.toFixed(4)}, ${values.length} seeds)`;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function meanCoherence(source: TermMatrix, topics: number[][]): number {
  return meanOf(topics.map((terms) => computeTopicCoherence(source, terms) ?? 0));
}

/** The same factorisation by scikit-learn from each seed, or `null` where no Python has it. */
function scikitLearn({ matrix }: TermMatrix, k: number): { models: number[][][]; seconds: number } | null {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  const path = join(folder, 'matrix.json');
  const { columnIds, rowStart, values } = matrix;
  writeFileSync(
    path,
    JSON.stringify({
      rows: matrix.rows,
      columns: matrix.columns,
      rowStart: [...rowStart],
      columnIds: [...columnIds],
      values: [...values],
    }),
  );
  const script = `
import json, sys, time
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.decomposition import NMF
m = json.load(open(sys.argv[1]))
x = csr_matrix((m["values"], m["columnIds"], m["rowStart"]), shape=(m["rows"], m["columns"]))
t = time.process_time()
models = []
for seed in range(int(sys.argv[3])):
    model = NMF(n_components=int(sys.argv[2]), init="nndsvd", solver="cd", tol=1e-4, max_iter=200, random_state=seed)
    model.fit(x)
    models.append([np.argsort(-c, kind="stable")[:10].tolist() for c in model.components_])
print(json.dumps({"seconds": (time.process_time() - t) / len(models), "models": models}))
`;
  const run = spawnSync(process.env['PYTHON'] ?? 'python3', ['-c', script, path, String(k), String(seeds)], {
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) return null;
  const result: unknown = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? 'null');
  if (typeof result !== 'object' || result === null || !('models' in result) || !('seconds' in result))
    return null;
  const { seconds, models } = result;
  if (!Array.isArray(models) || typeof seconds !== 'number') return null;
  return { seconds, models: models.map(topicsOf) };
}

function topicsOf(model: unknown): number[][] {
  return (Array.isArray(model) ? model : []).map((terms: unknown) =>
    Array.isArray(terms) ? terms.filter((term) => typeof term === 'number') : [],
  );
}

function nodeDocumentation(): string[] {
  const folder = 'node_modules/@types/node';
  const found = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((each) => each.endsWith('.d.ts')).sort())
    for (const [, comment = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /\/\*\*([\s\S]*?)\*\//g,
    )) {
      const prose = comment
        .replace(/^\s*\* ?/gm, '')
        .replace(/```[\s\S]*?```/g, '\n\n')
        .replace(/^@.*$/gm, '');
      for (const paragraph of prose.split(/\n\s*\n/)) {
        const text = paragraph
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replaceAll('`', '')
          .replace(/\s+/g, ' ')
          .trim();
        if ((text.match(/\p{L}+/gu)?.length ?? 0) >= 20) found.add(text);
      }
    }
  return [...found];
}
