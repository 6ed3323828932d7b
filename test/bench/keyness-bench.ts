import { loadCorpus } from '../../src/prebuild/load-corpus.ts';
import { computeFrequencyList } from '../../src/analysis/frequency-list.ts';
import { compareSelections } from '../../src/analysis/keyness.ts';
import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { type Selection, select } from '../../src/analysis/selection.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { encodeTokens, loadTokens, paragraphText } from '../../src/analysis/token-columns.ts';
import { varySpeeches } from './varied-speeches.ts';

const words = 2_000_000;
const rounds = 9;

/** Keyness of two halves of a made-up corpus of 2 million words against a straight scan of its token ids. */
export async function run(): Promise<void> {
  const corpus = await makeCorpus();
  const { columns } = corpus;
  console.log(
    `keyness: ${columns.foldIds.length} words, ${columns.folds.length} forms, ${columns.documentIds.length} made-up speeches`,
  );
  const random = seededRandom(1);
  const halves = Array.from({ length: rounds }, () => {
    const ids = columns.documentIds.filter(() => random() < 0.5);
    return [select(corpus, { documents: ids }), select(corpus, { except: { documents: ids } })] as const;
  });
  const scan = median(
    halves.map(([target, reference]) => time(() => scanStraight(corpus, target, reference))),
  );
  const first = time(() => compareSelections(corpus, ...(halves[0] ?? never())));
  const keyness = median(
    halves.map(([target, reference]) => time(() => compareSelections(corpus, target, reference))),
  );
  const frequent = median(
    halves.map(([target, reference]) =>
      time(() => compareSelections(corpus, target, reference, { minCount: 5 })),
    ),
  );
  report('straight scan of the ids into two count arrays', scan, scan);
  report('keyness, all words, first call', first, scan);
  report('keyness, all words', keyness, scan);
  report('keyness, words that occur 5 times or more', frequent, scan);
  report(
    'frequency list, 100 rows',
    time(() => computeFrequencyList(corpus, select(corpus), { limit: 100 })),
    scan,
  );
}

async function makeCorpus(): Promise<LoadedCorpus> {
  const { columns, manifest } = await loadCorpus('seeds');
  const texts = Array.from(columns.documentOf, (_, p) => paragraphText(columns, p));
  const documents = varySpeeches(texts, words);
  const summary = manifest.documents[0] ?? never();
  return {
    manifest: { ...manifest, documents: documents.map(({ id }) => Object.assign({}, summary, { id })) },
    columns: loadTokens(encodeTokens(documents, 'bench')),
  };
}

function scanStraight({ columns }: LoadedCorpus, target: Selection, reference: Selection): number {
  const counts = [new Uint32Array(columns.folds.length), new Uint32Array(columns.folds.length)] as const;
  for (const [side, { paragraphs }] of [target, reference].entries()) {
    const into = counts[side === 0 ? 0 : 1];
    for (const p of paragraphs)
      for (let at = columns.paragraphStart[p] ?? 0; at < (columns.paragraphStart[p + 1] ?? 0); at++) {
        const id = columns.foldIds[at] ?? 0;
        into[id] = (into[id] ?? 0) + 1;
      }
  }
  return counts[0][0] ?? 0;
}

/** Milliseconds of processor time, which a busy machine does not lengthen much. */
function time(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(name: string, ms: number, unit: number): void {
  console.log(`  ${name}: ${ms.toFixed(1)} ms, ${(ms / unit).toFixed(1)} scans`);
}

function never(): never {
  throw new Error('expected a corpus with speeches; found none');
}
