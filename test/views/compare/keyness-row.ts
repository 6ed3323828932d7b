import type { KeynessRow } from '../../../src/analysis/keyness.ts';
import { computeSignedLogLikelihood } from '../../../src/analysis/log-likelihood.ts';
import { computeLogRatio } from '../../../src/analysis/log-ratio.ts';

/** A keyness row of a word that occurs a times in 1,000 words on side A, and b times in 2,000 on side B. */
export function keynessRow(word: string, a: number, b: number): KeynessRow {
  const ratio = computeLogRatio(a, b, 1000, 2000);
  return {
    word,
    key: word.toLowerCase(),
    targetCount: a,
    targetTokens: 1000,
    referenceCount: b,
    referenceTokens: 2000,
    logRatio: ratio?.value ?? 0,
    logRatioLow: ratio?.low ?? 0,
    logRatioHigh: ratio?.high ?? 0,
    logLikelihood: computeSignedLogLikelihood(a, b, 1000, 2000) ?? 0,
    p: 0.5,
    pAdjusted: 0.5,
    dp: 0.5,
    targetDocuments: a > 0 ? 1 : 0,
    referenceDocuments: b > 0 ? 1 : 0,
    documents: Number(a > 0) + Number(b > 0),
  };
}
