import type { LoadedCorpus } from './loaded-corpus.ts';
import { compareVectors, isLikeness, type PassageSpace, passageSpace } from './passage-space.ts';

/** Passages of two texts that go together. Paragraphs are indexes into the columns, consecutive in their text. */
export interface AlignedPair {
  a: number[];
  b: number[];
  /** Cosine in the passage space, 0 to 1; of several paragraphs, read as one. */
  similarity: number;
  /** `split`: one paragraph of a is several of b; `merged`: several of a are one of b. */
  kind: 'pair' | 'split' | 'merged';
  /** Out of the order that the heaviest chain of pairs in common order keeps. */
  moved: boolean;
}

export interface Alignment {
  /** In the order of a. */
  pairs: AlignedPair[];
  /** Paragraphs without a counterpart. */
  onlyA: number[];
  onlyB: number[];
}

/**
 * Below this similarity two passages are not taken for a pair. Chosen on the three pairs of speeches that were aligned
 * by hand (test/fixtures/alignment): there it is the highest that keeps every pair that the hand found.
 */
export const leastSimilarity = 0.08;

/** More pairs of paragraphs than this are not compared: two texts of 2,000 paragraphs each. */
export const maxParagraphPairs = 4_000_000;

/**
 * Aligns two texts by paragraphs: pairs that are each other's best match, in whatever order; then neighbours that make
 * a match better join it. `null` where there are more than `maxParagraphPairs`.
 *
 * One shared word is no match, unless the paragraphs are the same.
 */
export function computeAlignment(
  corpus: LoadedCorpus,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  least = leastSimilarity,
): Alignment | null {
  const steps = alignmentSteps(corpus, a, b, least);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same bit by bit: yields how many paragraphs of a have been held against b. */
export function* alignmentSteps(
  { columns }: LoadedCorpus,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  least = leastSimilarity,
): Generator<number, Alignment | null> {
  if (a.length * b.length > maxParagraphPairs) return null;
  const space = passageSpace(columns);
  const scores = yield* scorePairs(space, a, b);
  const { ofA, ofB } = bestMatches(scores, a.length, b.length);
  const pairs: AlignedPair[] = [];
  for (let i = 0; i < a.length; i++) {
    const j = ofA[i] ?? -1;
    const similarity = scores[i * b.length + j] ?? 0;
    if (j < 0 || ofB[j] !== i || similarity < least) continue;
    pairs.push({ a: [i], b: [j], similarity, kind: 'pair', moved: false });
  }
  joinNeighbours(space, pairs, { texts: [a, b], scores, ofA, ofB, least });
  markMoved(pairs);
  const inA = new Set(pairs.flatMap((pair) => pair.a));
  const inB = new Set(pairs.flatMap((pair) => pair.b));
  return {
    pairs: pairs.map((pair) => ({
      ...pair,
      a: pair.a.map((i) => a[i] ?? 0),
      b: pair.b.map((j) => b[j] ?? 0),
    })),
    onlyA: Array.from(a).filter((_, i) => !inA.has(i)),
    onlyB: Array.from(b).filter((_, j) => !inB.has(j)),
  };
}

/** Similarity of every paragraph of a (rows) with every one of b, by way of the paragraphs of b that have a word. */
function* scorePairs(
  space: PassageSpace,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): Generator<number, Float64Array> {
  const postings = new Map<number, { j: number; weight: number }[]>();
  for (let j = 0; j < b.length; j++)
    for (const [group, weight] of space.vectorOf([b[j] ?? 0])) {
      const list = postings.get(group);
      if (list) list.push({ j, weight });
      else postings.set(group, [{ j, weight }]);
    }
  const scores = new Float64Array(a.length * b.length);
  for (let i = 0; i < a.length; i++) {
    const shared = new Uint32Array(b.length);
    for (const [group, weight] of space.vectorOf([a[i] ?? 0]))
      for (const entry of postings.get(group) ?? []) {
        const at = i * b.length + entry.j;
        scores[at] = (scores[at] ?? 0) + weight * entry.weight;
        shared[entry.j] = (shared[entry.j] ?? 0) + 1;
      }
    for (let j = 0; j < b.length; j++) {
      const at = i * b.length + j;
      const likeness = { similarity: scores[at] ?? 0, shared: shared[j] ?? 0 };
      if (!isLikeness(likeness)) scores[at] = 0;
    }
    yield i + 1;
  }
  return scores.map((score) => Math.min(1, score));
}

/** The best match of each paragraph, −1 without one; of equals, the one at the most similar place in its text. */
function bestMatches(scores: Float64Array, lengthA: number, lengthB: number) {
  const ofA = new Int32Array(lengthA).fill(-1);
  const ofB = new Int32Array(lengthB).fill(-1);
  const drift = (i: number, j: number) => Math.abs(i / lengthA - j / lengthB);
  for (let i = 0; i < lengthA; i++)
    for (let j = 0; j < lengthB; j++) {
      const score = scores[i * lengthB + j] ?? 0;
      if (score === 0) continue;
      const rivalB = ofA[i] ?? -1;
      const rivalA = ofB[j] ?? -1;
      const overB = rivalB < 0 ? 1 : score - (scores[i * lengthB + rivalB] ?? 0);
      const overA = rivalA < 0 ? 1 : score - (scores[rivalA * lengthB + j] ?? 0);
      if (overB > 1e-9 || (overB > -1e-9 && drift(i, j) < drift(i, rivalB))) ofA[i] = j;
      if (overA > 1e-9 || (overA > -1e-9 && drift(i, j) < drift(rivalA, j))) ofB[j] = i;
    }
  return { ofA, ofB };
}

interface Matching {
  texts: [a: ArrayLike<number>, b: ArrayLike<number>];
  scores: Float64Array;
  ofA: Int32Array;
  ofB: Int32Array;
  least: number;
}

/**
 * Lets a paragraph without a pair join that of its best match, where it stands beside the one that is there already
 * and the two together are more like the match than the one was. A pair grows on one side only.
 */
function joinNeighbours(space: PassageSpace, pairs: AlignedPair[], matching: Matching): void {
  const { least, ofA, ofB, scores, texts } = matching;
  const width = texts[1].length;
  for (const side of ['a', 'b'] as const) {
    const other = side === 'a' ? 'b' : 'a';
    const [own, far] = side === 'a' ? texts : [texts[1], texts[0]];
    const best = side === 'a' ? ofA : ofB;
    const taken = new Set(pairs.flatMap((pair) => pair[side]));
    const candidates = Array.from(own, (_, i) => i)
      .filter((i) => !taken.has(i) && (best[i] ?? -1) >= 0)
      .map((i) => {
        const match = best[i] ?? 0;
        return { i, match, score: scores[side === 'a' ? i * width + match : match * width + i] ?? 0 };
      })
      .filter(({ score }) => score >= least)
      .sort((x, y) => y.score - x.score || x.i - y.i);
    for (const { i, match } of candidates) {
      const pair = pairs.find((pair) => pair[other].length === 1 && pair[other][0] === match);
      if (pair === undefined || (!pair[side].includes(i - 1) && !pair[side].includes(i + 1))) continue;
      const grown = [...pair[side], i].sort((x, y) => x - y);
      const vector = space.vectorOf(grown.map((at) => own[at] ?? 0));
      const { similarity } = compareVectors(vector, space.vectorOf([far[match] ?? 0]));
      if (similarity <= pair.similarity) continue;
      pair[side] = grown;
      pair.similarity = similarity;
      pair.kind = side === 'a' ? 'merged' : 'split';
    }
  }
}

/** Marks the pairs outside the heaviest chain in which both texts run forwards. Pairs stand in the order of a. */
function markMoved(pairs: AlignedPair[]): void {
  const weight: number[] = [];
  const before: number[] = [];
  for (const [i, pair] of pairs.entries()) {
    let [best, from] = [0, -1];
    for (let k = 0; k < i; k++) {
      const runs = (pairs[k]?.b.at(-1) ?? 0) < (pair.b[0] ?? 0);
      if (runs && (weight[k] ?? 0) > best) [best, from] = [weight[k] ?? 0, k];
    }
    weight.push(best + pair.similarity);
    before.push(from);
    pair.moved = true;
  }
  let at = weight.indexOf(Math.max(...weight));
  while (at >= 0) {
    const pair = pairs[at];
    if (pair) pair.moved = false;
    at = before[at] ?? -1;
  }
}
