import { type AlignedPair, alignmentSteps, maxParagraphPairs } from '../analysis/alignment.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import { paragraphTokens } from '../analysis/token-columns.ts';
import { computeWordDiff } from '../analysis/word-diff.ts';
import type { TextMark } from './passage.ts';
import { runSteps, type Step } from './run-steps.ts';
import type { OperationContext } from './search-corpus.ts';

/** A paragraph of one of two texts. */
export interface AlignedParagraph {
  /** Number in its document, from 1. */
  n: number;
  text: string;
  counted: boolean;
  speaker: string | null;
  tokens: number;
  /** Words that the other side of its pair has too, in the same order; empty without a pair. */
  kept: TextMark[];
}

/** Paragraphs that go together, by their numbers. */
export interface AlignedNumbers extends Omit<AlignedPair, 'a' | 'b'> {
  a: number[];
  b: number[];
}

export interface AlignedTexts {
  a: AlignedParagraph[];
  b: AlignedParagraph[];
  /** In the order of a. Empty where `tooLong`. */
  pairs: AlignedNumbers[];
  /** Both texts together have more pairs of paragraphs than are compared: the limit; otherwise `null`. */
  tooLong: number | null;
}

/** Two texts with the paragraphs that go together, and word for word what each pair has in common. */
export async function alignTexts(
  corpus: LoadedCorpus,
  args: { a: SelectionSpec; b: SelectionSpec },
  context: OperationContext,
): Promise<AlignedTexts> {
  return runSteps(alignmentOfTexts(corpus, args), context, pauseInterval);
}

/** Milliseconds: an alignment that takes no longer is not interrupted, and says nothing of its progress. */
const pauseInterval = 120;

function* alignmentOfTexts(
  corpus: LoadedCorpus,
  args: { a: SelectionSpec; b: SelectionSpec },
): Generator<Step, AlignedTexts> {
  const { columns } = corpus;
  const [ofA, ofB] = [select(corpus, args.a).paragraphs, select(corpus, args.b).paragraphs];
  const steps = alignmentSteps(corpus, ofA, ofB);
  let step = steps.next();
  // A pair takes about as long to hold word against word as a paragraph to hold against the other text.
  for (; step.done !== true; step = steps.next()) yield { done: step.value, total: 2 * ofA.length };
  const alignment = step.value;
  const readings = new Map<number, Reading>();
  const read = (p: number) => {
    const reading = readings.get(p) ?? { ...paragraphTokens(columns, p), kept: [] };
    readings.set(p, reading);
    return reading;
  };
  const pairs = alignment?.pairs ?? [];
  for (const [i, { a, b }] of pairs.entries()) {
    markKept(corpus, a, b, read);
    yield { done: ofA.length * (1 + (i + 1) / pairs.length), total: 2 * ofA.length };
  }
  const numberOf = (p: number) => columns.paragraphNumber[p] ?? 0;
  const paragraph = (p: number): AlignedParagraph => {
    const { kept, text, starts } = read(p);
    return {
      n: numberOf(p),
      text,
      counted: columns.counted[p] === 1,
      speaker: columns.speakers[columns.speakerOf[p] ?? 0] ?? null,
      tokens: starts.length,
      kept,
    };
  };
  return {
    a: Array.from(ofA, paragraph),
    b: Array.from(ofB, paragraph),
    pairs: pairs.map((pair) => ({
      ...pair,
      a: pair.a.map(numberOf),
      b: pair.b.map(numberOf),
    })),
    tooLong: alignment === null ? maxParagraphPairs : null,
  };
}

/** The text of a paragraph, and what of it stands on the other side of its pair. */
interface Reading extends ReturnType<typeof paragraphTokens> {
  kept: TextMark[];
}

/** Notes, for each paragraph of a pair, the stretches of words that stand on the other side too. */
function markKept(
  { columns }: LoadedCorpus,
  a: readonly number[],
  b: readonly number[],
  read: (paragraph: number) => Reading,
): void {
  const { paragraphStart } = columns;
  const spanOf = (paragraphs: readonly number[]) => ({
    from: paragraphStart[paragraphs[0] ?? 0] ?? 0,
    to: paragraphStart[(paragraphs.at(-1) ?? 0) + 1] ?? 0,
  });
  const addMark = (p: number, from: number, to: number) => {
    const first = paragraphStart[p] ?? 0;
    const [start, end] = [Math.max(from, first), Math.min(to, paragraphStart[p + 1] ?? 0)];
    if (start >= end) return;
    const { ends, kept, starts } = read(p);
    kept.push({ start: starts[start - first] ?? 0, end: ends[end - 1 - first] ?? 0 });
  };
  for (const stretch of computeWordDiff(columns, spanOf(a), spanOf(b)) ?? []) {
    if (stretch.kind !== 'same') continue;
    for (const p of a) addMark(p, stretch.aFrom, stretch.aTo);
    for (const p of b) addMark(p, stretch.bFrom, stretch.bTo);
  }
}
