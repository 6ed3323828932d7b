import { computeNpmi } from './association.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type SelectionSpec, select } from './selection.ts';
import { codeThemes } from './theme-coding.ts';
import { computeThemeCell, type ThemeCell } from './theme-measure.ts';
import { computePhi } from './theme-together.ts';
import type { TopicModel } from './topic-model.ts';

/** Paragraphs whose largest part is one topic. */
export interface TopicShare {
  /** Index into the model's topics. */
  topic: number;
  /** One for each selected document with modelled paragraphs: paragraphs led by the topic ÷ modelled paragraphs. */
  documents: { document: number; cell: ThemeCell; paragraphs: number[] }[];
}

/**
 * How much of each speech a topic leads: a share of its modelled paragraphs with Wilson's interval. A paragraph is led
 * by the topic with the largest part in it; `paragraphs` are the evidence.
 */
export function computeTopicShares(
  corpus: LoadedCorpus,
  model: TopicModel,
  spec: SelectionSpec = {},
): TopicShare[] {
  const { mask } = select(corpus, spec);
  const led = new Map<number, Map<number, number[]>>();
  const totals = new Map<number, number>();
  for (const { paragraph, topics } of model.paragraphs) {
    if (mask[paragraph] !== 1) continue;
    const document = corpus.columns.documentOf[paragraph] ?? 0;
    totals.set(document, (totals.get(document) ?? 0) + 1);
    const [first] = topics;
    if (!first) continue;
    const ofTopic = led.get(first.topic) ?? new Map<number, number[]>();
    led.set(first.topic, ofTopic);
    ofTopic.set(document, [...(ofTopic.get(document) ?? []), paragraph]);
  }
  return model.topics.map((_, topic) => ({
    topic,
    documents: Array.from(totals, ([document, total]) => {
      const paragraphs = led.get(topic)?.get(document) ?? [];
      return { document, cell: computeThemeCell('paragraphs', paragraphs.length, total), paragraphs };
    }),
  }));
}

/**
 * How much of a selection each topic leads, in the model's order: a share of its modelled paragraphs with Wilson's
 * interval, and the paragraphs that are counted.
 */
export function computeTopicCells(
  corpus: LoadedCorpus,
  model: TopicModel,
  spec: SelectionSpec,
): { cell: ThemeCell; paragraphs: number[] }[] {
  const { mask } = select(corpus, spec);
  const within = model.paragraphs.filter(({ paragraph }) => mask[paragraph] === 1);
  const led = model.topics.map((): number[] => []);
  for (const { paragraph, topics } of within) led[topics[0]?.topic ?? -1]?.push(paragraph);
  return led.map((paragraphs) => ({
    cell: computeThemeCell('paragraphs', paragraphs.length, within.length),
    paragraphs,
  }));
}

/** How a topic falls together with a theme defined by hand. */
export interface TopicThemePair {
  topic: number;
  theme: string;
  /** Modelled paragraphs that the topic leads, that carry the theme, both, and all. */
  topicCount: number;
  themeCount: number;
  both: number;
  total: number;
  phi: number | null;
  npmi: number | null;
}

/** Every pair of topic and theme that shares a paragraph, strongest phi first. */
export function computeTopicThemes(corpus: LoadedCorpus, model: TopicModel): TopicThemePair[] {
  const coding = codeThemes(corpus);
  const topicCounts = new Map<number, number>();
  const themeCounts = new Map<string, number>();
  const joint = new Map<string, { topic: number; theme: string; both: number }>();
  for (const { paragraph, topics } of model.paragraphs) {
    const topic = topics[0]?.topic;
    if (topic !== undefined) topicCounts.set(topic, (topicCounts.get(topic) ?? 0) + 1);
    for (const theme of coding.themesOf[paragraph] ?? []) {
      themeCounts.set(theme, (themeCounts.get(theme) ?? 0) + 1);
      if (topic === undefined) continue;
      const pair = joint.get(`${topic} ${theme}`) ?? { topic, theme, both: 0 };
      joint.set(`${topic} ${theme}`, pair);
      pair.both++;
    }
  }
  const total = model.paragraphs.length;
  const pairs: TopicThemePair[] = [];
  for (const { both, theme, topic } of joint.values()) {
    const [topicCount, themeCount] = [topicCounts.get(topic) ?? 0, themeCounts.get(theme) ?? 0];
    pairs.push({
      topic,
      theme,
      topicCount,
      themeCount,
      both,
      total,
      phi: computePhi(both, topicCount, themeCount, total),
      npmi: computeNpmi(both, topicCount, themeCount, total),
    });
  }
  return pairs.sort(
    (a, b) => (b.phi ?? 0) - (a.phi ?? 0) || a.topic - b.topic || (a.theme < b.theme ? -1 : 1),
  );
}
