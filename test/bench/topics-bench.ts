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
 * Coherence of our NMF beside scikit-learn's on the same tf-idf matrix: `tsx test/bench/topics-bench.ts [FILE [K]]`.
 * FILE holds one paragraph a line. Without it, the paragraphs of prose in Node's API documentation, as the doc
 * comments of @types/node have it: public, of the size of a hundred speeches, and the same on every machine.
 * PYTHON names a Python that has scikit-learn; without one, the stored figure is printed.
 */

/** Measured with scikit-learn 1.9.1, NumPy 2.4.6, SciPy 1.17.1 on Python 3, NMF(init="nndsvd", solver="cd"). */
const stored = { input: '3c096855d4a4', k: 20, npmi: 0.1645, seconds: 0.32 };

const [file, kText = '20'] = process.argv.slice(2);
const k = Number(kText);
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
  `input ${input}: ${paragraphs.length} paragraphs, ${columns.wordIds.length} words, ${source.terms.length} terms; k = ${k}`,
);

const started = process.cpuUsage();
const { h, iterations, w } = factorize(source.matrix, k);
const used = process.cpuUsage(started);
const seconds = (used.user + used.system) / 1e6;
const ours = Array.from({ length: k }, (_, topic) => leadingTerms(h, topic));
report(`ours (${iterations} iterations)`, ours, seconds, w.values);

const reference = scikitLearn(source);
if (reference) report('scikit-learn', reference.topics, reference.seconds);
else if (stored.input === input && stored.k === k)
  console.log(
    `scikit-learn (stored)      NPMI ${stored.npmi.toFixed(4)}  ${stored.seconds.toFixed(2)} s of CPU where it was measured`,
  );
else console.log('scikit-learn               not here (set PYTHON), and no figure is stored for this input');

function report(name: string, topics: number[][], seconds: number, weights?: Float64Array): void {
  const coherences = topics.map((terms) => computeTopicCoherence(source, terms) ?? 0);
  const mean = coherences.reduce((sum, each) => sum + each, 0) / coherences.length;
  const finite = weights === undefined || weights.every((value) => Number.isFinite(value));
  console.log(
    `${name.padEnd(26)} NPMI ${mean.toFixed(4)}  ${seconds.toFixed(2)} s of CPU${finite ? '' : '  NOT FINITE'}`,
  );
  for (const terms of topics.slice(0, 5))
    console.log(`  ${terms.map((term) => source.labels[term] ?? '').join(' ')}`);
}

/** The same factorisation by scikit-learn, or `null` where no Python has it. */
function scikitLearn({ matrix }: TermMatrix): { topics: number[][]; seconds: number } | null {
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
model = NMF(n_components=int(sys.argv[2]), init="nndsvd", solver="cd", tol=1e-4, max_iter=200, random_state=0)
model.fit(x)
print(json.dumps({"seconds": time.process_time() - t, "topics": [np.argsort(-c, kind="stable")[:10].tolist() for c in model.components_]}))
`;
  const run = spawnSync(process.env['PYTHON'] ?? 'python3', ['-c', script, path, String(k)], {
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) return null;
  const result: unknown = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? 'null');
  if (typeof result !== 'object' || result === null || !('topics' in result) || !('seconds' in result))
    return null;
  const { seconds, topics } = result;
  if (!Array.isArray(topics) || typeof seconds !== 'number') return null;
  return {
    seconds,
    topics: topics.map((terms: unknown) =>
      Array.isArray(terms) ? terms.filter((term) => typeof term === 'number') : [],
    ),
  };
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
