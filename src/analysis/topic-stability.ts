import { slugify } from '../corpus/document-ids.ts';
import type { Topic } from './topic-model.ts';

/** Gives each leading term 1 / rank. */
export function vote(votes: Map<number, number>, leading: readonly number[]): Map<number, number> {
  for (const [rank, term] of leading.entries()) votes.set(term, (votes.get(term) ?? 0) + 1 / (rank + 1));
  return votes;
}

/**
 * A topic is named after the term that leads it most across the resamples: the term that is likeliest to lead it
 * still when a speech is added.
 */
export function idsByVote(terms: readonly string[], votes: readonly ReadonlyMap<number, number>[]): string[] {
  const taken = new Set<string>();
  return votes.map((each, i) => {
    const names = [...each]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([term]) => slugify(terms[term] ?? ''));
    const id = names.find((name) => name !== '' && !taken.has(name)) ?? `topic-${i + 1}`;
    taken.add(id);
    return id;
  });
}

/** For each reference topic the topic it is matched to, one to one, best pairs first, and how well they agree. */
export function matchTopics(
  reference: number[][],
  found: number[][],
): { similarity: number; j: number | null }[] {
  const pairs = reference.flatMap((terms, i) =>
    found.map((other, j) => ({ i, j, similarity: averageJaccard(terms, other) })),
  );
  pairs.sort((a, b) => b.similarity - a.similarity || a.i - b.i || a.j - b.j);
  const matched = reference.map((): { similarity: number; j: number | null } => ({ similarity: 0, j: null }));
  const usedJ = new Set<number>();
  for (const { i, j, similarity } of pairs) {
    if (similarity === 0 || matched[i]?.j !== null || usedJ.has(j)) continue;
    usedJ.add(j);
    matched[i] = { similarity, j };
  }
  return matched;
}

/** Mean over depths d of the Jaccard index of the first d terms of two rankings. */
export function averageJaccard(a: readonly number[], b: readonly number[]): number {
  const depth = Math.max(a.length, b.length);
  let sum = 0;
  for (let d = 1; d <= depth; d++) {
    const first = new Set(a.slice(0, d));
    const second = new Set(b.slice(0, d));
    const shared = [...first].filter((term) => second.has(term)).length;
    sum += shared / (first.size + second.size - shared);
  }
  return depth === 0 ? 0 : sum / depth;
}

/** From this agreement on (`averageJaccard` of ten leading terms) a topic of other texts goes by the same id. */
const sameTopic = 0.25;

/**
 * Ids of topics that are made of some of the texts, or in another number: each takes the id of the topic of all texts
 * whose leading terms agree with its own most, one to one, where they agree by a quarter or more. So a topic keeps its
 * id when a speech is taken out or put in. The others keep their own, with a number where it is taken.
 */
export function adoptTopicIds(reference: readonly Topic[], topics: readonly Topic[]): string[] {
  const numbers = new Map<string, number>();
  const leading = ({ terms }: Topic) =>
    terms.slice(0, 10).map(({ term }) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    });
  const matches = matchTopics(reference.map(leading), topics.map(leading));
  const adopted = new Map<number, string>();
  for (const [i, { j, similarity }] of matches.entries())
    if (j !== null && similarity >= sameTopic) adopted.set(j, reference[i]?.id ?? '');
  const taken = new Set(adopted.values());
  return topics.map((topic, j) => {
    const id = adopted.get(j) ?? freeId(topic.id, taken);
    taken.add(id);
    return id;
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}
