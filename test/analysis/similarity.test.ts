import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSimilarity } from '../../src/analysis/passage-space.ts';
import { select } from '../../src/analysis/selection.ts';
import { computeSimilarParagraphs } from '../../src/analysis/similar-paragraphs.ts';
import {
  computeSimilarity,
  type SimilarityMeasureId,
  similarityMeasures,
} from '../../src/analysis/similarity.ts';
import { computeTfIdf } from '../../src/analysis/tf-idf.ts';
import { corpusOf } from './corpus-of.ts';

const ids = Object.keys(similarityMeasures).filter(
  (id): id is SimilarityMeasureId => id in similarityMeasures,
);

const theme = (id: string, cue: string) => ({
  id,
  label: id,
  definition: '',
  strong: [cue],
  weak: [],
  not: [],
  weakNeeded: 2,
});

describe('tf-idf', () => {
  it('weights words as scikit-learn does (user guide, 6.2.3.4, smooth_idf)', () => {
    // The guide's counts [[3, 0, 1], [2, 0, 0], [3, 0, 0], [4, 0, 0], [3, 2, 0], [3, 0, 2]]
    const { columns } = corpusOf({
      a: ['x x x z', 'x x', 'x x x', 'x x x x', 'x x x y y', 'x x x z z'],
    });
    const { start, terms, weights } = computeTfIdf(
      columns,
      Array.from({ length: 6 }, (_, p) => [p]),
    );
    const row = (i: number) =>
      Object.fromEntries(
        Array.from(terms.subarray(start[i], start[i + 1]), (term, k) => [
          columns.folds[term],
          Number((weights[(start[i] ?? 0) + k] ?? 0).toFixed(8)),
        ]),
      );
    expect(row(0)).toEqual({ x: 0.85151335, z: 0.52433293 });
    expect(row(1)).toEqual({ x: 1 });
    expect(row(4)).toEqual({ x: 0.55422893, y: 0.83236428 });
    expect(row(5)).toEqual({ x: 0.63035731, z: 0.77630514 });
  });
});

describe('computeSimilarity', () => {
  const corpus = corpusOf({
    a: ['peace now', 'arms'],
    b: ['arms', 'peace now'],
    c: ['other words'],
    d: [''],
  });

  it('puts texts of the same words together, and strangers apart', () => {
    expect(computeSimilarity(corpus, 'jaccard')).toEqual({
      measure: 'jaccard',
      documents: ['a', 'b', 'c', 'd'],
      matrix: [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, null],
      ],
    });
    const { matrix } = computeSimilarity(corpus, 'tfidf-cosine');
    expect(matrix[0]?.[1]).toBeCloseTo(1, 12);
    expect(matrix[0]?.[2]).toBe(0);
    expect(matrix[0]?.[3]).toBeNull();
    expect(computeSimilarity(corpus, 'jensen-shannon').matrix[0]?.[2]).toBe(1);
  });

  it('compares themes by the paragraphs that carry them', () => {
    const themed = {
      ...corpus,
      manifest: { ...corpus.manifest, themes: [theme('peace', 'peace'), theme('arms', 'arms')] },
    };
    const { matrix } = computeSimilarity(themed, 'themes');
    expect(matrix[0]?.[1]).toBeCloseTo(1, 12);
    expect(matrix[0]?.[2]).toBeNull();
  });

  it('is symmetric and lies between 0 and 1 by every measure', () => {
    const text = fc.array(fc.constantFrom('a', 'peace', 'arms', 'x'), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (x, y, z) => {
        const random = corpusOf({ x: [x.join(' ')], y: [y.join(' ')], z: [z.join(' ')] });
        for (const measure of ids) {
          const { matrix } = computeSimilarity(random, measure);
          for (const [i, row] of matrix.entries())
            for (const [j, value] of row.entries()) {
              expect(value).toBe(matrix[j]?.[i]);
              if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
            }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('computeSimilarParagraphs', () => {
  it('finds where a thing was said in each other speech', () => {
    const corpus = corpusOf({
      a: ['Nuclear weapons must go', 'Thank you'],
      b: ['Good morning', 'The nuclear weapons question'],
      c: ['Trade and grain'],
    });
    const found = computeSimilarParagraphs(corpus, 0, select(corpus));
    expect(
      found.map(({ document, passages }) => [document, passages.map(({ paragraph }) => paragraph)]),
    ).toEqual([
      ['b', [3]],
      ['c', []],
    ]);
    // The number is that of the alignment and of its explanation.
    const explained = explainSimilarity(corpus.columns, [0], [3]);
    expect(found[0]?.passages[0]?.similarity).toBeCloseTo(
      explained.reduce((sum, { contribution }) => sum + contribution, 0),
      12,
    );
  });

  it('takes one shared word for no likeness', () => {
    const corpus = corpusOf({
      a: ['Nuclear weapons must go'],
      b: ['Nuclear energy'],
      c: ['Grain', 'Rivers'],
    });
    expect(computeSimilarParagraphs(corpus, 0, select(corpus)).map(({ passages }) => passages)).toEqual([
      [],
      [],
    ]);
  });
});
