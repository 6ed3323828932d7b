import type { LoadedCorpus } from './loaded-corpus.ts';
import { sampleWithoutReplacement, seededRandom } from './seeded-random.ts';
import { type SelectionSpec, select } from './selection.ts';
import { pickRows } from './sparse-matrix.ts';
import {
  leastTopicParagraphs,
  mostTopicParagraphs,
  presetResamples,
  type Topic,
  topicLimits,
  type TopicModel,
  type TopicResult,
} from './topic-model.ts';
import { type Factorization, factorize } from './topic-nmf.ts';
import { columnSums, describeTopics, leadingTerms, round, type TopicShape } from './topic-shape.ts';
import { idsByVote, matchTopics, vote } from './topic-stability.ts';
import { buildTermMatrix, type TermMatrix } from './topic-terms.ts';

export interface TopicOptions {
  /** How many topics; without it, the preset of `topicLimits`. */
  k?: number;
  selection?: SelectionSpec;
  /** Default: `presetResamples`. */
  resamples?: number;
}

export interface TopicProgress {
  done: number;
  total: number;
}

const resampleShare = 0.8;
const recurrence = 0.5;
const leastTermsInParagraph = 5;

/** Computes topics at one go. Deterministic: the same texts give the same bytes. */
export function computeTopics(corpus: LoadedCorpus, options: TopicOptions = {}): TopicResult {
  const steps = topicSteps(corpus, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in steps, one for the model and one for each resample: a worker reports each, and stops between two by
 * asking for no more.
 */
export function* topicSteps(
  corpus: LoadedCorpus,
  { k, resamples: wanted, selection = {} }: TopicOptions = {},
): Generator<TopicProgress, TopicResult> {
  const { fingerprint } = corpus.manifest;
  const source = withoutShortParagraphs(
    buildTermMatrix(corpus.columns, select(corpus, selection).paragraphs),
  );
  const limits = topicLimits(source.paragraphs.length);
  const reasons = reasonsAgainst(source, limits, k);
  if (reasons.length > 0) return { kind: 'abstained', fingerprint, reasons, limits };

  const resamples = wanted ?? presetResamples(source.paragraphs.length);
  const total = resamples + 1;
  const topicCount = k ?? limits.preset;
  const model = factorize(source.matrix, topicCount);
  yield { done: 1, total };

  const shapes = describeTopics(source, model);
  const agreement: number[][] = shapes.map(() => []);
  const votes = shapes.map(({ leading }) => vote(new Map(), leading));
  const random = seededRandom(2014);
  for (let resample = 0; resample < resamples; resample++) {
    const size = Math.round(resampleShare * source.paragraphs.length);
    const picked = sampleWithoutReplacement(source.paragraphs.length, size, random);
    const again = factorize(pickRows(source.matrix, picked), topicCount);
    const found = Array.from({ length: topicCount }, (_, t) => leadingTerms(again.h, t));
    const matches = matchTopics(
      shapes.map((shape) => shape.leading),
      found,
    );
    for (const [i, { similarity, j }] of matches.entries()) {
      agreement[i]?.push(similarity);
      if (j !== null) vote(votes[i] ?? new Map(), found[j] ?? []);
    }
    yield { done: resample + 2, total };
  }

  const ids = idsByVote(source.terms, votes);
  const topics = shapes.map((shape, i): Topic => {
    const similarities = agreement[i] ?? [];
    const recurs = similarities.filter((similarity) => similarity >= recurrence).length;
    return {
      id: ids[i] ?? '',
      label: shape.label,
      terms: shape.terms,
      coherence: round(shape.coherence),
      stability:
        round(similarities.reduce((sum, each) => sum + each, 0) / Math.max(1, similarities.length)) ?? 0,
      recurs,
      stable: recurs * 2 >= resamples,
      share: round(shape.share) ?? 0,
    };
  });
  return {
    kind: 'model',
    fingerprint,
    topics,
    paragraphs: paragraphShares(source, model, shapes),
    resamples,
    resampleShare,
    terms: source.terms.length,
    limits,
    cautions: cautionsFor(source, topics, resamples),
  };
}

/** Leaves out salutations and thanks: paragraphs with fewer than five different terms say nothing on a subject. */
function withoutShortParagraphs(source: TermMatrix): TermMatrix {
  const { rowStart } = source.matrix;
  const filled = source.paragraphs.flatMap((_, i) =>
    (rowStart[i + 1] ?? 0) - (rowStart[i] ?? 0) >= leastTermsInParagraph ? [i] : [],
  );
  return {
    ...source,
    matrix: pickRows(source.matrix, filled),
    paragraphs: filled.map((i) => source.paragraphs[i] ?? 0),
  };
}

function reasonsAgainst(
  source: TermMatrix,
  { least, most }: TopicModel['limits'],
  k: number | undefined,
): string[] {
  const paragraphs = source.paragraphs.length;
  if (paragraphs < leastTopicParagraphs)
    return [
      `Topics need at least ${leastTopicParagraphs} paragraphs with at least ${leastTermsInParagraph} different words that recur; here there are ${paragraphs}. Choose more speeches.`,
    ];
  if (paragraphs > mostTopicParagraphs)
    return [
      `Topics of ${paragraphs} paragraphs would take minutes; the limit is ${mostTopicParagraphs}. Choose fewer speeches or a shorter span.`,
    ];
  if (k !== undefined && (!Number.isInteger(k) || k < least || k > most))
    return [
      `With ${paragraphs} paragraphs the number of topics can be ${least} to ${most} (at least six paragraphs for each); ${k} was asked for.`,
    ];
  if (source.terms.length < 2 * most)
    return [
      `Only ${source.terms.length} words occur in two paragraphs or more; that is too few to tell topics apart.`,
    ];
  return [];
}

function paragraphShares(
  source: TermMatrix,
  { h, w }: Factorization,
  shapes: readonly TopicShape[],
): TopicModel['paragraphs'] {
  const termMass = columnSums(h);
  return source.paragraphs
    .map((paragraph, row) => {
      const weights = shapes.map(
        ({ column }) => (w.values[row * w.columns + column] ?? 0) * (termMass[column] ?? 0),
      );
      const all = weights.reduce((sum, each) => sum + each, 0);
      const topics = weights
        .map((weight, topic) => ({ topic, share: all > 0 ? (round(weight / all) ?? 0) : 0 }))
        .filter(({ share }) => share >= 0.01)
        .sort((a, b) => b.share - a.share || a.topic - b.topic);
      return { paragraph, topics };
    })
    .sort((a, b) => a.paragraph - b.paragraph);
}

function cautionsFor(source: TermMatrix, topics: readonly Topic[], resamples: number): string[] {
  const cautions: string[] = [];
  const paragraphs = source.paragraphs.length;
  if (paragraphs < 500)
    cautions.push(
      `These topics are made of ${paragraphs} paragraphs. So few allow a first look at what goes together; they do not show what the speeches are about, and another number of topics gives others.`,
    );
  const unstable = topics.filter(({ stable }) => !stable).length;
  if (unstable > 0)
    cautions.push(
      `${unstable} of ${topics.length} topics did not come back in at least half of ${resamples} resamples; they are greyed.`,
    );
  return cautions;
}
