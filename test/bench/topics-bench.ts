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
 * text with one paragraph a line. Both start from NNDSVD and end in different local minima for most k, so several k
 * are compared. Without a file, the paragraphs of prose in Node's API documentation, as the doc
 * comments of @types/node have it: public, of the size of a hundred speeches, and the same on every machine.
 * PYTHON names a Python that has scikit-learn; without one, the stored figure is printed.
 */

/** Measured with scikit-learn 1.9.1, NumPy 2.4.6 and SciPy 1.17.1: NMF(init="nndsvd", solver="cd", tol=1e-4). */
const stored = {
  input: '3c096855d4a4',
  npmi: new Map([
    [8, 0.1714],
    [10, 0.2125],
    [15, 0.1989],
    [20, 0.2133],
    [25, 0.1649],
    [30, 0.1102],
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

  const rows: { k: number; ours: number; theirs: number | null }[] = [];
  for (const k of stored.npmi.keys()) {
    const started = process.cpuUsage();
    const { h } = factorize(source.matrix, k);
    const used = process.cpuUsage(started);
    const ours = meanCoherence(
      source,
      Array.from({ length: k }, (_, topic) => leadingTerms(h, topic)),
    );
    const reference = scikitLearn(source, k);
    const kept = stored.input === input ? (stored.npmi.get(k) ?? null) : null;
    const theirs = reference ? meanCoherence(source, reference.topics) : kept;
    rows.push({ k, ours, theirs });
    console.log(
      `k ${String(k).padEnd(3)} NPMI ours ${ours.toFixed(4)} (${((used.user + used.system) / 1e6).toFixed(2)} s of CPU), scikit-learn ${
        theirs === null ? 'not here: set PYTHON' : theirs.toFixed(4)
      } (${reference ? `${reference.seconds.toFixed(2)} s` : 'stored'})`,
    );
  }
  const theirs = rows.flatMap((row) => row.theirs ?? []);
  console.log(
    `mean  NPMI ours ${meanOf(rows.map((row) => row.ours)).toFixed(4)}${
      theirs.length === rows.length ? `, scikit-learn ${meanOf(theirs).toFixed(4)}` : ''
    }`,
  );
}

function meanOf(values: number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function meanCoherence(source: TermMatrix, topics: number[][]): number {
  return meanOf(topics.map((terms) => computeTopicCoherence(source, terms) ?? 0));
}

/** The same factorisation by scikit-learn, or `null` where no Python has it. */
function scikitLearn({ matrix }: TermMatrix, k: number): { topics: number[][]; seconds: number } | null {
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
