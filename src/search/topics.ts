import type { SelectionSpec } from '../analysis/selection.ts';
import type { ThemeCell } from '../analysis/theme-measure.ts';
import type { Topic, TopicResult } from '../analysis/topic-model.ts';
import {
  computeTopicCells,
  computeTopicShares,
  computeTopicThemes,
  type TopicThemePair,
} from '../analysis/topic-shares.ts';
import { adoptTopicIds } from '../analysis/topic-stability.ts';
import { topicSteps } from '../analysis/topic-steps.ts';
import { parseTerm } from '../analysis/term.ts';
import { type Passage, passageAt, passageWindow } from './passage.ts';
import { runSteps } from './run-steps.ts';
import type { OperationContext, SearchCorpus } from './search-corpus.ts';

/** Which model: how many topics (`null`: what fits), made of which paragraphs. */
export interface TopicArguments {
  k: number | null;
  selection: SelectionSpec;
}

/** A model with what each topic leads in each speech, and the themes that it falls together with. */
export interface TopicAnswer {
  result: TopicResult;
  /** By topic: share of a document's modelled paragraphs that it leads. */
  shares: { document: string; cell: ThemeCell }[][];
  themes: TopicThemePair[];
}

/** Computes topics, and says how far it is; stops where nobody waits any more. */
export async function findTopics(
  corpus: SearchCorpus,
  args: TopicArguments,
  context: OperationContext,
): Promise<TopicAnswer> {
  const result = await computeModel(corpus, args, context);
  if (result.kind === 'abstained') return { result, shares: [], themes: [] };
  return {
    result,
    shares: computeTopicShares(corpus, result, args.selection).map(({ documents }) =>
      documents.map(({ document, cell }) => ({ document: corpus.columns.documentIds[document] ?? '', cell })),
    ),
    themes: computeTopicThemes(corpus, result),
  };
}

export interface TopicEvidence extends Pick<Topic, 'label' | 'coherence' | 'stability' | 'recurs'> {
  resamples: number;
  cell: ThemeCell;
  /** The paragraphs that the topic leads, its terms marked. */
  passages: Passage[];
  passageCount: number;
}

/** The paragraphs that a topic leads within a selection. `null` where the model has no such topic. */
export async function findTopicEvidence(
  corpus: SearchCorpus,
  args: TopicArguments & { topic: string; within: SelectionSpec },
  context: OperationContext,
): Promise<TopicEvidence | null> {
  const { columns } = corpus;
  const result = await computeModel(corpus, args, context);
  const index = result.kind === 'model' ? result.topics.findIndex(({ id }) => id === args.topic) : -1;
  const topic = result.kind === 'model' ? result.topics[index] : undefined;
  if (result.kind !== 'model' || topic === undefined) return null;
  const counted = computeTopicCells(corpus, result, args.within)[index];
  if (counted === undefined) return null;
  const { cell, paragraphs } = counted;
  const terms = new Set(topic.terms.slice(0, 10).flatMap(({ term }) => parseTerm(columns, term)?.ids ?? []));
  return {
    label: topic.label,
    coherence: topic.coherence,
    stability: topic.stability,
    recurs: topic.recurs,
    resamples: result.resamples,
    cell,
    passages: paragraphs.slice(0, passageWindow).map((paragraph) => {
      const ranges = [];
      const end = columns.paragraphStart[paragraph + 1] ?? 0;
      for (let token = columns.paragraphStart[paragraph] ?? 0; token < end; token++)
        if (terms.has(columns.foldIds[token] ?? -1)) ranges.push({ from: token, to: token + 1 });
      return passageAt(corpus, paragraph, ranges);
    }),
    passageCount: paragraphs.length,
  };
}

/** One topic of the model of all texts, in two selections. */
export interface TopicPair extends Pick<
  Topic,
  'id' | 'label' | 'stable' | 'recurs' | 'stability' | 'coherence'
> {
  a: ThemeCell;
  b: ThemeCell;
}

export interface TopicPairs {
  /** In the order of the model. */
  pairs: TopicPair[];
  resamples: number;
  /** Why there is no model; empty where there is one. */
  reasons: string[];
}

/** The topics of all texts in each of two selections: the same topics whatever the filter, none computed anew. */
export async function findTopicPairs(
  corpus: SearchCorpus,
  args: { a: SelectionSpec; b: SelectionSpec },
  context: OperationContext,
): Promise<TopicPairs> {
  const result = await computeModel(corpus, { k: null, selection: {} }, context);
  if (result.kind === 'abstained') return { pairs: [], resamples: 0, reasons: result.reasons };
  const [ofA, ofB] = [args.a, args.b].map((spec) => computeTopicCells(corpus, result, spec));
  return {
    pairs: result.topics.flatMap(({ id, label, stable, recurs, stability, coherence }, i) => {
      const [a, b] = [ofA?.[i]?.cell, ofB?.[i]?.cell];
      return a === undefined || b === undefined
        ? []
        : [{ id, label, stable, recurs, stability, coherence, a, b }];
    }),
    resamples: result.resamples,
    reasons: [],
  };
}

interface Models {
  done: Map<string, TopicResult>;
  running: Map<string, Promise<TopicResult>>;
}

const models = new WeakMap<object, Models>();

/** The model that was asked for: the one of the build, one that is known, one that is under way, or a new one. */
async function computeModel(
  corpus: SearchCorpus,
  args: TopicArguments,
  context: OperationContext,
): Promise<TopicResult> {
  const built = (await corpus.loadTopics?.()) ?? null;
  if (args.k === null && Object.keys(args.selection).length === 0 && built !== null) return built;
  const { done, running } = models.get(corpus.columns) ?? { done: new Map(), running: new Map() };
  models.set(corpus.columns, { done, running });
  const key = JSON.stringify([args.k, args.selection]);
  for (;;) {
    const known = done.get(key);
    if (known !== undefined) return known;
    const other = running.get(key);
    if (other === undefined) break;
    // The one that computes it may be given up; then it is begun anew here.
    await other.catch(() => null);
  }
  const { k, selection } = args;
  const own = runSteps(topicSteps(corpus, { selection, ...(k === null ? {} : { k }) }), context).then(
    (result) => namedAfter(built, result),
  );
  running.set(key, own);
  try {
    const result = await own;
    done.set(key, result);
    return result;
  } finally {
    running.delete(key);
  }
}

/** Topics under the ids that those of all texts have. */
function namedAfter(built: TopicResult | null, result: TopicResult): TopicResult {
  if (built?.kind !== 'model' || result.kind !== 'model') return result;
  const ids = adoptTopicIds(built.topics, result.topics);
  return { ...result, topics: result.topics.map((topic, i) => ({ ...topic, id: ids[i] ?? topic.id })) };
}
