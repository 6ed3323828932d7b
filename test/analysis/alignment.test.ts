import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, computeAlignment } from '../../src/analysis/alignment.ts';
import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { compareVectors, explainSimilarity, passageSpace } from '../../src/analysis/passage-space.ts';
import { select } from '../../src/analysis/selection.ts';
import { loadCorpus } from '../../src/prebuild/load-corpus.ts';
import { corpusOf } from './corpus-of.ts';

interface HandPair {
  a: number;
  b: number;
}
interface HandAlignment {
  a: string;
  b: string;
  statement: HandPair[];
  subject: HandPair[];
}

const seeds = await loadCorpus('seeds');
const align = (corpus: LoadedCorpus, a: string, b: string) =>
  computeAlignment(
    corpus,
    select(corpus, { documents: [a], allTurns: true }).paragraphs,
    select(corpus, { documents: [b], allTurns: true }).paragraphs,
  );

/** Every paragraph of a with every one of b that a pair holds, by their numbers. */
const numbered = ({ columns }: LoadedCorpus, alignment: Alignment | null) =>
  (alignment?.pairs ?? []).flatMap((pair) =>
    pair.a.flatMap((i) =>
      pair.b.map((j) => `${columns.paragraphNumber[i] ?? 0}–${columns.paragraphNumber[j] ?? 0}`),
    ),
  );
const name = ({ a, b }: HandPair) => `${a}–${b}`;
const kinds = (alignment: Alignment | null) =>
  alignment?.pairs.map(({ a, b, kind, moved }) => [a, b, kind, moved]);

describe('alignment, held against a reader', () => {
  const names = ['2017-04-26_2021-06-24', '2021-10-02_2024-04-22', '2021-06-24_2024-04-22'];
  const hands = names.map((name): HandAlignment =>
    JSON.parse(readFileSync(`test/fixtures/alignment/${name}.json`, 'utf8')),
  );

  it.each(hands)('finds every shared statement of $a and $b', ({ a, b, statement }) => {
    expect(numbered(seeds, align(seeds, a, b))).toEqual(expect.arrayContaining(statement.map(name)));
  });

  it('is right about at least four pairs in five', () => {
    let [right, all] = [0, 0];
    for (const { a, b, statement, subject } of hands) {
      const read = new Set([...statement, ...subject].map(name));
      for (const pair of numbered(seeds, align(seeds, a, b))) {
        all++;
        if (read.has(pair)) right++;
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(0.8);
  });
});

describe('computeAlignment', () => {
  const filler = {
    other: [
      'Grain harvests grew again',
      'Children visited museums yesterday',
      'Rivers froze early this winter',
    ],
  };

  it('pairs paragraphs that moved, and says which', () => {
    const corpus = corpusOf({
      a: ['Nuclear arms must be reduced now', 'Sanctions harm ordinary people', 'Space should stay peaceful'],
      b: ['Space should stay peaceful', 'Nuclear arms must be reduced now', 'Sanctions harm ordinary people'],
      ...filler,
    });
    expect(kinds(align(corpus, 'a', 'b'))).toEqual([
      [[0], [4], 'pair', false],
      [[1], [5], 'pair', false],
      [[2], [3], 'pair', true],
    ]);
  });

  it('joins the parts of a paragraph that was split, and the other way round', () => {
    const corpus = corpusOf({
      a: ['Nuclear arms control collapsed. Chemical weapons inspectors lost independence.', 'Thank you all'],
      b: ['Nuclear arms control collapsed.', 'Chemical weapons inspectors lost independence.', 'Fish'],
      ...filler,
    });
    expect(kinds(align(corpus, 'a', 'b'))).toEqual([[[0], [2, 3], 'split', false]]);
    expect(kinds(align(corpus, 'b', 'a'))).toEqual([[[2, 3], [0], 'merged', false]]);
    expect(align(corpus, 'a', 'b')).toMatchObject({ onlyA: [1], onlyB: [4] });
  });

  it('does not take one shared word for a match', () => {
    const corpus = corpusOf({ a: ['Colleagues'], b: ['Western colleagues lecture us'], ...filler });
    expect(align(corpus, 'a', 'b')?.pairs).toEqual([]);
  });

  it('has nothing to pair in empty texts, and gives up on endless ones', () => {
    const corpus = corpusOf({ a: [''], b: ['words'], ...filler });
    expect(align(corpus, 'a', 'b')).toEqual({ pairs: [], onlyA: [0], onlyB: [1] });
    expect(computeAlignment(corpus, new Uint32Array(3000), new Uint32Array(3000))).toBeNull();
  });

  it('puts every paragraph into one pair or none, and mirrors when the sides are swapped', () => {
    const text = fc.array(fc.constantFrom('arms', 'space', 'trade', 'grain', 'peace'), { maxLength: 6 });
    const texts = fc.array(text, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const corpus = corpusOf({ x: x.map((p) => p.join(' ')), y: y.map((p) => p.join(' ')), ...filler });
        const alignment = align(corpus, 'x', 'y');
        const seen = [...(alignment?.pairs.flatMap((pair) => pair.a) ?? []), ...(alignment?.onlyA ?? [])];
        expect(seen.sort((i, j) => i - j)).toEqual(x.map((_, i) => i));
        for (const { a, b, similarity } of alignment?.pairs ?? []) {
          expect(Math.min(a.length, b.length)).toBe(1);
          const space = passageSpace(corpus.columns);
          const { similarity: direct } = compareVectors(space.vectorOf(a), space.vectorOf(b));
          expect(similarity).toBeCloseTo(direct, 10);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('explainSimilarity', () => {
  it('names the words that make two passages alike, and what each adds', () => {
    const corpus = corpusOf({
      a: ['States impose a sanction on states'],
      b: ['Sanctions against a state-owned bank'],
      c: ['Grain', 'Rivers'],
    });
    const terms = explainSimilarity(corpus.columns, [0], [1]);
    expect(terms.map(({ forms }) => forms)).toEqual([['states'], ['sanctions', 'sanction']]);
    const sum = terms.reduce((sum, { contribution }) => sum + contribution, 0);
    const space = passageSpace(corpus.columns);
    expect(sum).toBeCloseTo(compareVectors(space.vectorOf([0]), space.vectorOf([1])).similarity, 12);
  });
});
