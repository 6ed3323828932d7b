import { computeSurprisal, countSelected } from './frequency.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, select, selectMask } from './selection.ts';
import { findSharedRuns, type SharedRun } from './shared-runs.ts';
import { separateSides } from './side-overlap.ts';
import { isStopWord } from './stop-words.ts';
import { paragraphOfToken, paragraphTokens, type TokenColumns } from './token-columns.ts';

/** Why a repetition says little: it is a name, or what politeness says. */
export type Formula = 'name' | 'courtesy';

/** A run of words that stands in two speeches. */
export interface ReuseRow {
  /** Ids of the documents, in the corpus's order. */
  a: string;
  b: string;
  words: number;
  /** As `a` prints it. */
  text: string;
  /** Numbers of the paragraphs. */
  aParagraph: number;
  bParagraph: number;
  /** Offsets of the run in the paragraphs' texts. */
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  /** `null` where it is neither; see `classifyFormula`. */
  formula: Formula | null;
  /**
   * How unusual: the sum of its words' `computeSurprisal` in the selection. So many bits would it take to name these
   * words by their frequency alone; common words add little.
   */
  bits: number;
}

export interface ReuseResult {
  /** Longest first, then the most unusual. */
  rows: ReuseRow[];
  /** Beginnings that return too often to be paired; empty in small corpora. */
  tooCommon: { text: string; places: number }[];
}

/** Word-for-word repetitions between speeches: maximal runs of at least `minWords` words within paragraphs. */
export function computeReuse(corpus: LoadedCorpus, minWords = 5, spec: SelectionSpec = {}): ReuseResult {
  return describeRuns(corpus, select(corpus, spec), minWords);
}

/**
 * The same between two sides: one place of each stands on the target's side, the other on the reference's. What both
 * sides hold is left out as keyness leaves it out; see `separateSides`.
 */
export function computeReuseBetween(
  corpus: LoadedCorpus,
  minWords: number,
  targetSpec: SelectionSpec,
  referenceSpec: SelectionSpec,
): ReuseResult {
  const { columns } = corpus;
  const sides = separateSides(corpus, select(corpus, targetSpec), select(corpus, referenceSpec));
  const [target, reference] = [sides.target.mask, sides.reference.mask];
  const either = selectMask(
    corpus,
    target.map((bit, p) => bit | (reference[p] ?? 0)),
  );
  return describeRuns(corpus, either, minWords, ({ a, b }) => {
    const [p, q] = [paragraphOfToken(columns, a), paragraphOfToken(columns, b)];
    return target[p] !== target[q];
  });
}

function describeRuns(
  corpus: LoadedCorpus,
  selection: Selection,
  minWords: number,
  isKept: (run: SharedRun) => boolean = () => true,
): ReuseResult {
  const { columns } = corpus;
  const { runs, tooCommon } = findSharedRuns(columns, selection, minWords);
  const counts = countSelected(columns, selection);
  const bitsOf = (fold: number) => computeSurprisal(counts[fold] ?? 0, selection.tokens) ?? 0;
  const rows = runs.filter(isKept).map((run) => reuseRow(columns, run, bitsOf));
  rows.sort((x, y) => y.words - x.words || y.bits - x.bits);
  return {
    rows,
    tooCommon: tooCommon.map(({ at, places }) => ({ text: place(columns, at, minWords).text, places })),
  };
}

function reuseRow(
  columns: TokenColumns,
  { a, b, words }: SharedRun,
  bitsOf: (fold: number) => number,
): ReuseRow {
  const [inA, inB] = [place(columns, a, words), place(columns, b, words)];
  let bits = 0;
  for (const fold of columns.foldIds.subarray(a, a + words)) bits += bitsOf(fold);
  return {
    a: inA.document,
    b: inB.document,
    words,
    text: inA.text,
    aParagraph: inA.paragraph,
    bParagraph: inB.paragraph,
    aStart: inA.start,
    aEnd: inA.end,
    bStart: inB.start,
    bEnd: inB.end,
    formula: classifyFormula(
      Array.from(columns.wordIds.subarray(a, a + words), (id) => columns.words[id] ?? ''),
    ),
    bits,
  };
}

/** What people say to be polite at a lectern, folded. */
const courtesies = new Set(
  `ladies gentlemen colleagues friends dear distinguished excellencies excellency guests participants mr mrs ms madam
  chair chairman chairperson president minister thank thanks grateful gratitude appreciate welcome greet pleased glad
  happy honour honor honoured honored privilege pleasure invite invited inviting invitation attention opportunity
  address speak speaking wish success fruitful good morning afternoon evening like let allow`
    .trim()
    .split(/\s+/),
);

/**
 * Tells formulas from the rest: a name where every word but function words has a capital letter ("the Charter of the
 * United Nations"), a courtesy where the words without one are those of address, thanks and wishes. Runs of function
 * words alone are neither.
 */
export function classifyFormula(words: readonly string[]): Formula | null {
  const content = words.filter((word) => !isStopWord(word.toLowerCase()));
  const plain = content.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word));
  if (content.length === 0) return null;
  if (
    content.some((word) => courtesies.has(word.toLowerCase())) &&
    plain.every((word) => courtesies.has(word))
  )
    return 'courtesy';
  return plain.length === 0 ? 'name' : null;
}

const closingOf = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
]);
const openingOf = new Map(Array.from(closingOf, ([opening, closing]) => [closing, opening]));

/** Takes in the bracket or quotation mark beside a run whose other half stands in it: "Weapons (OPCW" ends with ")". */
function takeInBrackets(text: string, start: number, end: number): [start: number, end: number] {
  const [missingBefore, missingAfter]: [string[], string[]] = [[], []];
  for (const character of text.slice(start, end)) {
    const closing = closingOf.get(character);
    const opening = openingOf.get(character);
    if (closing !== undefined) missingAfter.push(closing);
    else if (character === missingAfter.at(-1)) missingAfter.pop();
    else if (opening !== undefined) missingBefore.push(opening);
  }
  let [from, to] = [start, end];
  while (to < text.length && text[to] === missingAfter.at(-1)) {
    missingAfter.pop();
    to++;
  }
  while (from > 0 && text[from - 1] === missingBefore[0]) {
    missingBefore.shift();
    from--;
  }
  return [from, to];
}

function place(columns: TokenColumns, at: number, words: number) {
  const p = paragraphOfToken(columns, at);
  const { ends, starts, text } = paragraphTokens(columns, p);
  const first = at - (columns.paragraphStart[p] ?? 0);
  const from = starts[first] ?? 0;
  const [start, end] = takeInBrackets(text, from, ends[first + words - 1] ?? from);
  return {
    document: columns.documentIds[columns.documentOf[p] ?? 0] ?? '',
    paragraph: columns.paragraphNumber[p] ?? 0,
    text: text.slice(start, end),
    start,
    end,
  };
}
