import { computeJensenShannon } from './jensen-shannon.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, select } from './selection.ts';
import { isStopWord } from './stop-words.ts';
import { computeCosine, computeTfIdf } from './tf-idf.ts';
import { codeThemes } from './theme-coding.ts';

/** Likeness of two documents by their place in a list; `null` where one has nothing to compare. */
type Comparison = (a: number, b: number) => number | null;

/** A way to say how alike two documents are. */
export interface SimilarityMeasure {
  label: string;
  formula: string;
  /** Whether a high value means alike. All values lie between 0 and 1. */
  highIsAlike: boolean;
  /** Looks at the selected paragraphs of each document. */
  prepare: (corpus: LoadedCorpus, texts: readonly (readonly number[])[]) => Comparison;
}

/** Every measure of similarity: the one place to add another. */
export const similarityMeasures = {
  'tfidf-cosine': {
    label: 'cosine of words weighted by tf-idf',
    formula: 'Σ aᵢbᵢ; a, b = count × (ln((1 + n)/(1 + df)) + 1), scaled to length 1 (as scikit-learn)',
    highIsAlike: true,
    prepare: ({ columns }, texts) => {
      const vectors = computeTfIdf(columns, texts);
      return (a, b) => computeCosine(vectors, a, b);
    },
  },
  'tfidf-cosine-content': {
    label: 'cosine of content words weighted by tf-idf',
    formula: 'as tfidf-cosine, without function words',
    highIsAlike: true,
    prepare: ({ columns }, texts) => {
      const vectors = computeTfIdf(columns, texts, (fold) => !isStopWord(fold));
      return (a, b) => computeCosine(vectors, a, b);
    },
  },
  cosine: {
    label: 'cosine of word counts',
    formula: 'Σ aᵢbᵢ / √(Σ aᵢ² Σ bᵢ²); a, b = counts of each word (as quanteda)',
    highIsAlike: true,
    prepare: (corpus, texts) => {
      const counts = texts.map((paragraphs) => countWords(corpus, paragraphs));
      return (a, b) => cosineOfCounts(counts[a] ?? [], counts[b] ?? []);
    },
  },
  jaccard: {
    label: 'shared vocabulary (Jaccard)',
    formula: '|A ∩ B| / |A ∪ B|; A, B = the different words of each',
    highIsAlike: true,
    prepare: (corpus, texts) => {
      const sets = texts.map((paragraphs) => new Set(wordsOf(corpus, paragraphs)));
      return (a, b) => computeJaccard(sets[a] ?? new Set(), sets[b] ?? new Set());
    },
  },
  'jensen-shannon': {
    label: 'divergence of word distributions (Jensen–Shannon)',
    formula: '½ Σ p log₂(p/m) + ½ Σ q log₂(q/m); m = (p + q)/2',
    highIsAlike: false,
    prepare: (corpus, texts) => {
      const counts = texts.map((paragraphs) => countWords(corpus, paragraphs));
      return (a, b) => computeJensenShannon(counts[a] ?? [], counts[b] ?? []);
    },
  },
  themes: {
    label: 'cosine of themes',
    formula: 'Σ aᵢbᵢ / √(Σ aᵢ² Σ bᵢ²); a, b = paragraphs on each theme',
    highIsAlike: true,
    prepare: (corpus, texts) => {
      const { themesOf } = codeThemes(corpus);
      const counts = texts.map((paragraphs) =>
        corpus.manifest.themes.map(({ id }) => paragraphs.filter((p) => themesOf[p]?.includes(id)).length),
      );
      return (a, b) => cosineOfCounts(counts[a] ?? [], counts[b] ?? []);
    },
  },
} satisfies Record<string, SimilarityMeasure>;

export type SimilarityMeasureId = keyof typeof similarityMeasures;

/** How alike every two documents are. */
export interface SimilarityMatrix {
  measure: SimilarityMeasureId;
  /** Ids of rows and columns. */
  documents: string[];
  /** Symmetric; `null` where a document has nothing to compare. */
  matrix: (number | null)[][];
}

/** Compares every two documents of a selection, by their selected paragraphs. */
export function computeSimilarity(
  corpus: LoadedCorpus,
  measure: SimilarityMeasureId,
  spec: SelectionSpec = {},
): SimilarityMatrix {
  const selection = select(corpus, spec);
  const texts = selection.documents.map((d) => paragraphsOf(corpus, selection, d));
  const compare = similarityMeasures[measure].prepare(corpus, texts);
  const matrix: (number | null)[][] = texts.map(() => []);
  for (let a = 0; a < texts.length; a++)
    for (let b = a; b < texts.length; b++) {
      const value = compare(a, b);
      for (const [row, column] of [
        [a, b],
        [b, a],
      ] as const) {
        const cells = matrix[row];
        if (cells) cells[column] = value;
      }
    }
  return { measure, documents: selection.documents.map((d) => corpus.columns.documentIds[d] ?? ''), matrix };
}

/** Shared members by all members; `null` where both sets are empty. */
function computeJaccard<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number | null {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? null : shared / all;
}

function paragraphsOf({ columns }: LoadedCorpus, selection: Selection, d: number): number[] {
  const paragraphs: number[] = [];
  for (let p = columns.documentStart[d] ?? 0; p < (columns.documentStart[d + 1] ?? 0); p++)
    if (selection.mask[p] === 1) paragraphs.push(p);
  return paragraphs;
}

function* wordsOf({ columns }: LoadedCorpus, paragraphs: readonly number[]): Generator<number> {
  for (const p of paragraphs)
    yield* columns.foldIds.subarray(columns.paragraphStart[p], columns.paragraphStart[p + 1]);
}

/** Fold id → occurrences. */
function countWords(corpus: LoadedCorpus, paragraphs: readonly number[]): Uint32Array {
  const counts = new Uint32Array(corpus.columns.folds.length);
  for (const id of wordsOf(corpus, paragraphs)) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

function cosineOfCounts(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const lengths = Math.sqrt(dotProduct(a, a) * dotProduct(b, b));
  return lengths === 0 ? null : Math.min(1, dotProduct(a, b) / lengths);
}

function dotProduct(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
