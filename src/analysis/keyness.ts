import { chiSquareUpperTail } from './distributions.ts';
import { type GramColumns, gramColumns } from './gram-columns.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { computeSignedLogLikelihood } from './log-likelihood.ts';
import { computeLogRatio, type LogRatio } from './log-ratio.ts';
import { adjustPValues, type Correction } from './multiple-testing.ts';
import { type Selection, type SelectionSpec, select } from './selection.ts';
import { type Overlap, separateSides } from './side-overlap.ts';
import { countSides, type SideCounts } from './side-counts.ts';
import { isFramedByStopWords } from './stop-words.ts';

/** One word (or phrase) of the keyness table. */
export interface KeynessRow {
  /** The commonest surface form. */
  word: string;
  /** The folded form that was counted. */
  key: string;
  targetCount: number;
  targetTokens: number;
  referenceCount: number;
  referenceTokens: number;
  /** Log ratio and its 95 % interval; see `computeLogRatio`. Above 0: commoner in the target. */
  logRatio: number;
  logRatioLow: number;
  logRatioHigh: number;
  /** Four-term G² with the sign of the difference; see `computeSignedLogLikelihood`. */
  logLikelihood: number;
  /** Upper tail of χ² with one degree of freedom at G². */
  p: number;
  /** Corrected for the number of rows by the result's `correction`. */
  pAdjusted: number;
  /** Gries' DP over the documents of both sides together; `null` where they are one document only. */
  dp: number | null;
  /** Documents of each side in which it occurs. */
  targetDocuments: number;
  referenceDocuments: number;
  /** Documents of either side in which it occurs, each once. */
  documents: number;
}

export interface KeynessOptions {
  /** 1 for words (the default), 2 or 3 for phrases of so many words. Tokens are then runs of that length. */
  words?: number;
  /** Only rows with at least this count on both sides together; tested and corrected are these. Default 1. */
  minCount?: number;
  /** Takes function words (phrases that begin or end with one) out of the rows and out of the totals. */
  withoutStopWords?: boolean;
  /** Takes them out of the rows, and so out of the correction; totals and rates stay those of all words. */
  hideStopWords?: boolean;
  /** Takes forms of a word (state, states) for one. */
  foldForms?: boolean;
  /** Default `benjamini-hochberg`. */
  correction?: Correction;
}

export interface KeynessResult {
  /** By |G²|, then by count, then by count in the target, then by key. Empty where `problem` says why. */
  rows: KeynessRow[];
  targetTokens: number;
  referenceTokens: number;
  /** Documents on each side. */
  targetDocuments: number;
  referenceDocuments: number;
  /** Documents of both sides, each once: fewer than the sum where the sides have passages of one document. */
  documents: number;
  correction: Correction;
  /** Passages that both sides asked for, and from which side they were left out. */
  overlap: Overlap;
  problem: 'target-empty' | 'reference-empty' | null;
}

/**
 * The words that tell two selections apart. Paragraphs on both sides are left out of the larger side, or of both;
 * see `separateSides`.
 */
export function computeKeyness(
  corpus: LoadedCorpus,
  target: SelectionSpec,
  reference: SelectionSpec,
  options: KeynessOptions = {},
): KeynessResult {
  return compareSelections(corpus, select(corpus, target), select(corpus, reference), options);
}

/** The same between selections that are resolved already. */
export function compareSelections(
  corpus: LoadedCorpus,
  target: Selection,
  reference: Selection,
  options: KeynessOptions = {},
): KeynessResult {
  const sides = separateSides(corpus, target, reference);
  const grams = gramColumns(corpus.columns, options.words ?? 1, options.foldForms ? 'folded' : 'apart');
  const content =
    options.withoutStopWords === true || options.hideStopWords === true ? contentGrams(grams) : undefined;
  const counted = options.withoutStopWords ? content : undefined;
  const counts = countSides(corpus.columns, grams, sides.target, sides.reference, counted);
  const correction = options.correction ?? 'benjamini-hochberg';
  return {
    rows: keynessRows(
      grams,
      counts,
      options.minCount ?? 1,
      correction,
      options.hideStopWords ? content : undefined,
    ),
    targetTokens: counts.targetTokens,
    referenceTokens: counts.referenceTokens,
    targetDocuments: sides.target.documents.length,
    referenceDocuments: sides.reference.documents.length,
    documents: new Set([...sides.target.documents, ...sides.reference.documents]).size,
    correction,
    overlap: sides.overlap,
    problem:
      counts.targetTokens === 0 ? 'target-empty' : counts.referenceTokens === 0 ? 'reference-empty' : null,
  };
}

const contentCache = new WeakMap<GramColumns, Uint8Array>();

/** Which grams neither begin nor end with a function word; found once for a corpus. */
function contentGrams(grams: GramColumns): (gram: number) => boolean {
  let isContent = contentCache.get(grams);
  if (isContent === undefined) {
    isContent = new Uint8Array(grams.size);
    for (let gram = 0; gram < grams.size; gram++)
      if (!isFramedByStopWords(grams.key(gram))) isContent[gram] = 1;
    contentCache.set(grams, isContent);
  }
  const found = isContent;
  return (gram) => found[gram] === 1;
}

/** What the counts on both sides come to, and the grams that have these counts, by key. */
interface Test {
  targetCount: number;
  referenceCount: number;
  logLikelihood: number;
  p: number;
  logRatio: LogRatio;
  grams: number[];
}

function keynessRows(
  grams: GramColumns,
  counts: SideCounts,
  minCount: number,
  correction: Correction,
  isListed: ((gram: number) => boolean) | undefined,
): KeynessRow[] {
  const tests = testPairs(grams, counts, minCount, isListed);
  const adjusted = adjustPValues(
    tests.map((test) => test.p),
    correction,
    tests.map((test) => test.grams.length),
  );
  const rows: KeynessRow[] = [];
  for (const [i, test] of tests.entries())
    for (const gram of test.grams)
      rows.push({
        word: grams.surface(gram),
        key: grams.key(gram),
        targetCount: test.targetCount,
        targetTokens: counts.targetTokens,
        referenceCount: test.referenceCount,
        referenceTokens: counts.referenceTokens,
        logRatio: test.logRatio.value,
        logRatioLow: test.logRatio.low,
        logRatioHigh: test.logRatio.high,
        logLikelihood: test.logLikelihood,
        p: test.p,
        pAdjusted: adjusted[i] ?? 1,
        dp: counts.dp?.[gram] ?? null,
        targetDocuments: counts.targetDocuments[gram] ?? 0,
        referenceDocuments: counts.referenceDocuments[gram] ?? 0,
        documents:
          (counts.targetDocuments[gram] ?? 0) +
          (counts.referenceDocuments[gram] ?? 0) -
          (counts.sharedDocuments[gram] ?? 0),
      });
  return rows;
}

/** Tests each pair of counts once: most words of a large corpus are rare and share theirs. Strongest first. */
function testPairs(
  grams: GramColumns,
  counts: SideCounts,
  minCount: number,
  isListed: ((gram: number) => boolean) | undefined,
): Test[] {
  const { targetTokens, referenceTokens } = counts;
  const tests = new Map<number, Test | null>();
  for (const gram of grams.inOrder()) {
    const a = counts.target[gram] ?? 0;
    const b = counts.reference[gram] ?? 0;
    if (a + b < Math.max(1, minCount) || isListed?.(gram) === false) continue;
    const pair = a * (referenceTokens + 1) + b;
    let test = tests.get(pair);
    if (test === undefined) tests.set(pair, (test = testPair(a, b, targetTokens, referenceTokens)));
    test?.grams.push(gram);
  }
  return [...tests.values()]
    .filter((test) => test !== null)
    .sort(
      (x, y) =>
        Math.abs(y.logLikelihood) - Math.abs(x.logLikelihood) ||
        y.targetCount + y.referenceCount - x.targetCount - x.referenceCount ||
        y.targetCount - x.targetCount,
    );
}

function testPair(a: number, b: number, c: number, d: number): Test | null {
  const logLikelihood = computeSignedLogLikelihood(a, b, c, d);
  const logRatio = computeLogRatio(a, b, c, d);
  if (logLikelihood === null || logRatio === null) return null;
  const p = chiSquareUpperTail(Math.abs(logLikelihood), 1);
  return { targetCount: a, referenceCount: b, logLikelihood, p, logRatio, grams: [] };
}
