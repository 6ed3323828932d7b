import { computeFormGroups } from './form-groups.ts';
import { isStopWord } from './stop-words.ts';
import type { TokenColumns } from './token-columns.ts';
import { inflect } from './word-forms.ts';

/**
 * Where passages are compared for alignment: content words with their forms folded, weighted by
 * (1 + ln count) · ln((1 + n) / df), n the paragraphs of the corpus and df those with the word, scaled to length 1.
 * Unlike tf-idf as scikit-learn has it, a word of many paragraphs counts next to nothing, and a repeated one little
 * more than once: what two speeches share of their subject shows above what they share of their language.
 */
export interface PassageSpace {
  /** Term (a group of forms, or a part of a compound) → weight, of one paragraph or of several read as one. */
  vectorOf: (paragraphs: ArrayLike<number>) => Map<number, number>;
  /** How like a vector one paragraph is, without making a vector of it: for going through a whole corpus. */
  compareTo: (vector: ReadonlyMap<number, number>, paragraph: number) => Likeness;
  /** The terms that a fold stands for. */
  termsOf: (fold: number) => readonly number[];
  /** The forms that the corpus has of a term, commonest first; of a part of a compound, the part. */
  formsOf: (term: number) => string[];
}

/** Cosine of two passages, 0 to 1, and how many terms they share. */
export interface Likeness {
  similarity: number;
  shared: number;
}

/** Whether two passages are like each other at all: one shared word is not enough, unless they are the same. */
export function isLikeness({ similarity, shared }: Likeness): boolean {
  return shared > 1 || similarity >= 0.999;
}

const cache = new WeakMap<TokenColumns, PassageSpace>();

/** The space of a corpus; document frequencies are counted once. */
export function passageSpace(columns: TokenColumns): PassageSpace {
  const known = cache.get(columns);
  if (known) return known;
  const { documentOf, foldIds, paragraphStart } = columns;
  const { size, termsOf, formsOf } = passageTerms(columns);
  const documentFrequency = new Uint32Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  for (let p = 0; p < documentOf.length; p++)
    for (let at = paragraphStart[p] ?? 0; at < (paragraphStart[p + 1] ?? 0); at++)
      for (const term of termsOf[foldIds[at] ?? 0] ?? []) {
        if (lastSeen[term] === p) continue;
        lastSeen[term] = p;
        documentFrequency[term] = (documentFrequency[term] ?? 0) + 1;
      }
  const weightOf = (term: number, count: number) =>
    (1 + Math.log(count)) * Math.log((1 + documentOf.length) / (documentFrequency[term] ?? 1));
  const countTerms = (paragraphs: ArrayLike<number>, counted: (term: number) => boolean = () => true) => {
    const counts = new Map<number, number>();
    for (let i = 0; i < paragraphs.length; i++) {
      const p = paragraphs[i] ?? 0;
      for (let at = paragraphStart[p] ?? 0; at < (paragraphStart[p + 1] ?? 0); at++)
        for (const term of termsOf[foldIds[at] ?? 0] ?? [])
          if (counted(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return counts;
  };
  const lengths = new Float64Array(documentOf.length).fill(NaN);
  const lengthOf = (p: number) => {
    if (Number.isNaN(lengths[p])) {
      let square = 0;
      for (const [term, count] of countTerms([p])) square += weightOf(term, count) ** 2;
      lengths[p] = Math.sqrt(square);
    }
    return lengths[p] ?? 0;
  };
  const space: PassageSpace = {
    formsOf,
    termsOf: (fold) => termsOf[fold] ?? [],
    vectorOf: (paragraphs) => {
      const vector = countTerms(paragraphs);
      let square = 0;
      for (const [term, count] of vector) {
        const weight = weightOf(term, count);
        vector.set(term, weight);
        square += weight * weight;
      }
      const length = Math.sqrt(square);
      for (const [term, weight] of vector) vector.set(term, weight / length);
      return vector;
    },
    compareTo: (vector, p) => {
      const shared = countTerms([p], (term) => vector.has(term));
      let product = 0;
      for (const [term, count] of shared) product += (vector.get(term) ?? 0) * weightOf(term, count);
      const similarity = product === 0 ? 0 : Math.min(1, product / lengthOf(p));
      return { similarity, shared: shared.size };
    },
  };
  cache.set(columns, space);
  return space;
}

/**
 * The terms that each fold stands for: its group of forms; and the parts of a compound besides, so that non-bloc is
 * also a bloc, and Asia-Pacific and Indo-Pacific have something in common. Function words stand for nothing.
 */
function passageTerms(columns: TokenColumns) {
  const { groupOf, membersOf } = computeFormGroups(columns);
  const ids = new Map<string, number>();
  const idOf = (text: string) => {
    // A part of a compound may stand alone in another form only; a word of the corpus is its own first form.
    const own = columns.foldId.get(text);
    const form = own === undefined ? inflect(text).find((form) => columns.foldId.has(form)) : undefined;
    const fold = own ?? columns.foldId.get(form ?? text);
    const key = fold === undefined ? text : (columns.folds[groupOf[fold] ?? 0] ?? '');
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const termsOf = columns.folds.map((fold) => {
    const parts = fold.includes('-') ? fold.split('-') : [];
    return [fold, ...parts].filter((text) => !isStopWord(text)).map(idOf);
  });
  const keys = [...ids.keys()];
  const formsOf = (term: number) => {
    const key = keys[term] ?? '';
    const group = columns.foldId.get(key);
    return group === undefined ? [key] : membersOf(group).map((fold) => columns.folds[fold] ?? '');
  };
  return { termsOf, size: ids.size, formsOf };
}

/** How like each other two vectors of length 1 are. */
export function compareVectors(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [similarity, shared] = [0, 0];
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other === undefined) continue;
    similarity += weight * other;
    shared++;
  }
  return { similarity: Math.min(1, similarity), shared };
}

/** A term that two passages share, and what it adds to their similarity. */
export interface SharedTerm {
  term: number;
  forms: string[];
  /** Product of its weights; those of all shared terms add up to the similarity. */
  contribution: number;
}

/** Why two passages are alike: the terms they share, by what each adds to the cosine. */
export function explainSimilarity(
  columns: TokenColumns,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): SharedTerm[] {
  const space = passageSpace(columns);
  const [vectorA, vectorB] = [space.vectorOf(a), space.vectorOf(b)];
  const shared: SharedTerm[] = [];
  for (const [term, weight] of vectorA) {
    const other = vectorB.get(term);
    if (other !== undefined) shared.push({ term, forms: space.formsOf(term), contribution: weight * other });
  }
  return shared.sort((x, y) => y.contribution - x.contribution);
}
