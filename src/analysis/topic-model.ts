/** A term of a topic, with what its rank is made of. */
export interface TopicTerm {
  /** Folded form; the form that is shown. */
  term: string;
  label: string;
  /** Its share (0 to 1) of the topic's weight: φ. */
  weight: number;
  /** Its share of the whole model's weight: how much of `weight` is due to the term being common. */
  marginal: number;
  /** In how many of the model's paragraphs it occurs. */
  paragraphs: number;
}

export interface Topic {
  /**
   * The term that leads the topic most across the resamples. It stays when documents are reordered, and as a rule
   * when some are added.
   */
  id: string;
  /** The first three terms as the texts print them. */
  label: string;
  /** Candidates for every λ, by weight; `rankTopicTerms` orders them by relevance. */
  terms: TopicTerm[];
  /** Mean NPMI (−1 to 1) of the pairs of its ten first terms within paragraphs; `null` with fewer than two terms. */
  coherence: number | null;
  /**
   * Mean agreement (0 to 1) of its ten first terms with the nearest topic of each resample: average Jaccard
   * (Greene, O'Callaghan and Cunningham 2014).
   */
  stability: number;
  /** In how many resamples a topic agrees by at least 0.5. */
  recurs: number;
  /** Whether it recurs in at least half of the resamples. */
  stable: boolean;
  /** Its share (0 to 1) of all paragraphs' weight. */
  share: number;
}

/** A topic's part in a paragraph. */
export interface TopicWeight {
  /** Index into `topics`. */
  topic: number;
  /** 0 to 1; the parts of a paragraph add up to 1 but for those under 0.01, which are left out. */
  share: number;
}

/** What `topics.json` holds, and what is computed for another k. */
export interface TopicModel {
  kind: 'model';
  fingerprint: string;
  /** Largest share first. */
  topics: Topic[];
  /** The modelled paragraphs (indexes into the columns), ascending, with what they are made of. */
  paragraphs: { paragraph: number; topics: TopicWeight[] }[];
  resamples: number;
  /** Share of each paragraph left in a resample. */
  resampleShare: number;
  terms: number;
  limits: TopicLimits;
  /** What the model cannot show, in plain sentences: to be said first. */
  cautions: string[];
}

/** No model, and why. */
export interface TopicAbstention {
  kind: 'abstained';
  fingerprint: string;
  reasons: string[];
  limits: TopicLimits;
}

export type TopicResult = TopicModel | TopicAbstention;

export interface TopicLimits {
  /** Paragraphs that can be modelled: selected, and with at least five different terms. */
  paragraphs: number;
  /** k that is allowed, and k that is taken unless another is asked for. */
  least: number;
  most: number;
  preset: number;
}

/** Below this many paragraphs no model is made. */
export const leastTopicParagraphs = 30;

/** Above this many, one factorisation takes half a minute: a selection has to be chosen. */
export const mostTopicParagraphs = 12_000;

/** Factorisations of resamples: 20, fewer where each takes long, never under 5. */
export function presetResamples(paragraphs: number): number {
  return Math.max(5, Math.min(20, Math.floor(20_000 / Math.max(1, paragraphs))));
}

/** A topic needs paragraphs to recur in: at most one topic for six, and never more than 40. */
export function topicLimits(paragraphs: number): TopicLimits {
  const most = Math.min(40, Math.floor(paragraphs / 6));
  const preset = Math.round(Math.sqrt(paragraphs / 2));
  return { paragraphs, least: 2, most, preset: Math.max(2, Math.min(preset, most, 20)) };
}

/**
 * Relevance (Sievert and Shirley 2014): λ · ln φ + (1 − λ) · ln(φ / p). λ = 1 ranks by weight, λ = 0 by how much the
 * term belongs to this topic alone; 0.6 is what their readers did best with.
 */
export function computeRelevance({ marginal, weight }: TopicTerm, lambda: number): number {
  return lambda * Math.log(weight) + (1 - lambda) * Math.log(weight / marginal);
}

/** A topic's terms by relevance. */
export function rankTopicTerms(topic: Topic, lambda: number, count = 10): TopicTerm[] {
  return topic.terms
    .map((term) => ({ term, relevance: computeRelevance(term, lambda) }))
    .sort((a, b) => b.relevance - a.relevance || (a.term.term < b.term.term ? -1 : 1))
    .slice(0, count)
    .map(({ term }) => term);
}
