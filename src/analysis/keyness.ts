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
  /** By |G²|, then by count, then by key. Empty where `problem` says why. */
  rows: KeynessRow[];
  targetTokens: number;
  referenceTokens: number;
  /** Documents on each side. */
  targetDocuments: number;
  referenceDocuments: number;
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
  const content = contentGrams(grams);
  const counted = options.withoutStopWords ? content : undefined;
  const counts = countSides(corpus.columns, grams, sides.target, sides.reference, counted);
  const correction = options.correction ?? 'benjamini-hochberg';
  return {
    rows: keynessRows(
      grams,
      counts,
      options.minCount ?? 1,
      correction,
      options.hideStopWords ? content : () => true,
    ),
    targetTokens: counts.targetTokens,
    referenceTokens: counts.referenceTokens,
    targetDocuments: sides.target.documents.length,
    referenceDocuments: sides.reference.documents.length,
    correction,
    overlap: sides.overlap,
    problem:
      counts.targetTokens === 0 ? 'target-empty' : counts.referenceTokens === 0 ? 'reference-empty' : null,
  };
}

function contentGrams(grams: GramColumns): (gram: number) => boolean {
  return (gram) => !isFramedByStopWords(grams.key(gram));
}

interface Test {
  gram: number;
  logLikelihood: number;
  p: number;
  logRatio: LogRatio;
}

function keynessRows(
  grams: GramColumns,
  counts: SideCounts,
  minCount: number,
  correction: Correction,
  isListed: (gram: number) => boolean,
): KeynessRow[] {
  const { targetTokens, referenceTokens } = counts;
  const testOf = memoizeTest(targetTokens, referenceTokens);
  const tests: Test[] = [];
  for (let gram = 0; gram < grams.size; gram++) {
    const a = counts.target[gram] ?? 0;
    const b = counts.reference[gram] ?? 0;
    const test = a + b >= Math.max(1, minCount) && isListed(gram) ? testOf(a, b) : null;
    if (test) tests.push({ gram, ...test });
  }
  const adjusted = adjustPValues(
    tests.map((test) => test.p),
    correction,
  );
  const rows = tests.map(({ gram, logLikelihood, logRatio, p }, i): KeynessRow => ({
    word: grams.surface(gram),
    key: grams.key(gram),
    targetCount: counts.target[gram] ?? 0,
    targetTokens,
    referenceCount: counts.reference[gram] ?? 0,
    referenceTokens,
    logRatio: logRatio.value,
    logRatioLow: logRatio.low,
    logRatioHigh: logRatio.high,
    logLikelihood,
    p,
    pAdjusted: adjusted[i] ?? 1,
    dp: counts.dp?.[gram] ?? null,
    targetDocuments: counts.targetDocuments[gram] ?? 0,
    referenceDocuments: counts.referenceDocuments[gram] ?? 0,
  }));
  return rows.sort(
    (x, y) =>
      Math.abs(y.logLikelihood) - Math.abs(x.logLikelihood) ||
      y.targetCount + y.referenceCount - x.targetCount - x.referenceCount ||
      (x.key < y.key ? -1 : 1),
  );
}

/** Most words of a large corpus are rare and share their pair of counts: each pair is tested once. */
function memoizeTest(c: number, d: number): (a: number, b: number) => Omit<Test, 'gram'> | null {
  const known = new Map<number, Omit<Test, 'gram'> | null>();
  return (a, b) => {
    const pair = a * (d + 1) + b;
    const found = known.get(pair);
    if (found !== undefined) return found;
    const logLikelihood = computeSignedLogLikelihood(a, b, c, d);
    const logRatio = computeLogRatio(a, b, c, d);
    const test =
      logLikelihood === null || logRatio === null
        ? null
        : { logLikelihood, logRatio, p: chiSquareUpperTail(Math.abs(logLikelihood), 1) };
    known.set(pair, test);
    return test;
  };
}
