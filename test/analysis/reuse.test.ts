import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyFormula, computeReuse } from '../../src/analysis/reuse.ts';
import { select } from '../../src/analysis/selection.ts';
import { findSharedRuns } from '../../src/analysis/shared-runs.ts';
import { corpusOf } from './corpus-of.ts';

describe('computeReuse', () => {
  const corpus = corpusOf({
    a: ['Opening words.', 'We will never accept “rules” made by others; never.'],
    b: ['And we will never accept rules made, by others again.', { text: 'Opening words.', speaker: 'B' }],
    c: ['we will never accept'],
  });

  it('finds maximal runs, whatever case and punctuation', () => {
    expect(computeReuse(corpus, 5).rows).toEqual([
      {
        a: 'a',
        b: 'b',
        words: 8,
        text: 'We will never accept “rules” made by others',
        aParagraph: 2,
        bParagraph: 1,
        aStart: 0,
        aEnd: 43,
        bStart: 4,
        bEnd: 46,
        formula: null,
        bits: expect.closeTo(3 * Math.log2(25 / 3) + Math.log2(25 / 4) + 4 * Math.log2(25 / 2), 10),
      },
    ]);
  });

  it('leaves no bracket or quotation mark dangling whose other half stands beside the run', () => {
    const named = corpusOf({
      a: ['The Prohibition of Chemical Weapons (OPCW) met.', 'A (Zone of Peace) holds, they say.'],
      b: ['Prohibition of Chemical Weapons (OPCW); they said.', 'The (Zone of Peace) holds, we say.'],
    });
    expect(computeReuse(named, 4).rows.map(({ text, bStart, bEnd }) => [text, bStart, bEnd])).toEqual([
      ['Prohibition of Chemical Weapons (OPCW)', 0, 38],
      ['(Zone of Peace) holds', 4, 25],
    ]);
  });

  it('takes a shorter minimum, and only counted turns', () => {
    expect(computeReuse(corpus, 4).rows.map(({ a, b, words }) => [a, b, words])).toEqual([
      ['a', 'b', 8],
      ['a', 'c', 4],
      ['b', 'c', 4],
    ]);
    expect(computeReuse(corpus, 2).rows.some((row) => row.text.startsWith('Opening'))).toBe(false);
    expect(computeReuse(corpus, 2, { allTurns: true }).rows.some((row) => row.text === 'Opening words')).toBe(
      true,
    );
  });
});

describe('findSharedRuns', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const paragraph = fc.array(word, { maxLength: 12 });
  const documents = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  });

  it('finds what a search of all pairs of places finds', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 4 }), (documents, minWords) => {
        const corpus = corpusOf(
          Object.fromEntries(documents.map((paragraphs, d) => [`d${d}`, paragraphs.map((p) => p.join(' '))])),
        );
        const places = documents.flatMap((paragraphs, d) =>
          paragraphs.flatMap((words) => words.map((_, i) => ({ d, words, i }))),
        );
        const expected: string[] = [];
        for (const [a, x] of places.entries())
          for (const [b, y] of places.entries()) {
            if (x.d >= y.d || (x.i > 0 && y.i > 0 && x.words[x.i - 1] === y.words[y.i - 1])) continue;
            let words = 0;
            while (
              x.i + words < x.words.length &&
              y.i + words < y.words.length &&
              x.words[x.i + words] === y.words[y.i + words]
            )
              words++;
            if (words >= minWords) expected.push(`${a} ${b} ${words}`);
          }
        for (const maxPlaces of [500, 2]) {
          const { runs, tooCommon } = findSharedRuns(corpus.columns, select(corpus), minWords, maxPlaces);
          const found = runs.map(({ a, b, words }) => `${a} ${b} ${words}`);
          if (tooCommon.length === 0) expect(found.sort()).toEqual([...expected].sort());
          else expect(expected).toEqual(expect.arrayContaining(found));
        }
      }),
    );
  });

  it('finds a long passage even where it begins with a phrase too common to pair', () => {
    const corpus = corpusOf({
      a: ['x y one two three four', 'x y', 'x y'],
      b: ['x y one two three four', 'x y'],
    });
    const { runs, tooCommon } = findSharedRuns(corpus.columns, select(corpus), 2, 3);
    expect(runs).toEqual([{ a: 0, b: 10, words: 6 }]);
    expect(tooCommon).toEqual([{ at: 0, places: 5 }]);
  });
});

describe('classifyFormula', () => {
  it.each([
    ['the Organisation for the Prohibition of Chemical Weapons', 'name'],
    ['I would like to thank', 'courtesy'],
    ['Ladies and gentlemen dear Mr President', 'courtesy'],
    ['of weapons of mass destruction', null],
    ['the President of Russia proposed', null],
    ['as well as in the', null],
  ])('%s → %s', (text, formula) => {
    expect(classifyFormula(text.split(' '))).toBe(formula);
  });
});
