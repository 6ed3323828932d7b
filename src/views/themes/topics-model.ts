import { rankTopicTerms, type Topic, type TopicLimits, type TopicTerm } from '../../analysis/topic-model.ts';
import type { TopicThemePair } from '../../analysis/topic-shares.ts';

/** A few numbers of topics to choose between: the preset, the ends of what is allowed, and some in between. */
export function topicCounts({ least, most, preset }: TopicLimits): number[] {
  const wanted = [least, 3, 5, preset, 10, 15, 20, 30, most];
  return [...new Set(wanted)].filter((k) => k >= least && k <= most).sort((a, b) => a - b);
}

/** A topic's terms as they are shown, each with the part of the longest bar that its weight is. */
export function shownTerms(topic: Topic, lambda: number): { term: TopicTerm; length: number }[] {
  const terms = rankTopicTerms(topic, lambda);
  const most = Math.max(...terms.map(({ weight }) => weight));
  return terms.map((term) => ({ term, length: term.weight / most }));
}

/** The themes that a topic falls together with more than by chance, closest first. */
export function closestThemes(pairs: readonly TopicThemePair[], topic: number): TopicThemePair[] {
  return pairs.filter((pair) => pair.topic === topic && (pair.phi ?? 0) > 0 && pair.both > 1).slice(0, 3);
}

/** "came back in 6 of 20 resamples, its terms agreeing by 0.44": why a topic is greyed, or not. */
export function describeStability({ recurs, stability, stable }: Topic, resamples: number): string {
  const again = `came back in ${recurs} of ${resamples} resamples, its terms agreeing by ${stability.toFixed(2)}`;
  return stable ? again : `not stable: ${again}`;
}
