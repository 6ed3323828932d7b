import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFrequency } from '../../src/analysis/frequency.ts';
import { findTerm, parseTerm } from '../../src/analysis/term.ts';
import { corpusOf } from './corpus-of.ts';

const corpus = corpusOf({
  a: ['The Security Council, the security', 'council and the Security  Council'],
  b: ['Security', { text: 'Security Council', speaker: 'B' }],
});

describe('computeFrequency', () => {
  it('counts a phrase as an exact run of words within a paragraph', () => {
    const result = computeFrequency(corpus, 'security council');
    expect(result?.rows).toEqual([
      expect.objectContaining({
        term: 'security council',
        document: 'a',
        file: 'a.txt',
        count: 2,
        tokens: 10,
        perThousandWords: 200,
      }),
      expect.objectContaining({ document: 'b', count: 0, tokens: 1, perThousandWords: 0, low: 0 }),
    ]);
    expect(result?.total).toMatchObject({ count: 2, tokens: 11 });
    expect(result?.rows[0]?.low).toBeCloseTo(24.22, 2);
    expect(result?.rows[0]?.high).toBeCloseTo(722.47, 2);
  });

  it('counts other turns when asked', () => {
    expect(computeFrequency(corpus, 'Security Council', { allTurns: true })?.total.count).toBe(3);
  });

  it('counts 0 for a word that the corpus lacks, and has no answer without a word', () => {
    expect(computeFrequency(corpus, 'Security Cooperation')?.total.count).toBe(0);
    expect(computeFrequency(corpus, ' — ')).toBeNull();
  });
});

describe('findTerm', () => {
  it('finds what a naive search of the words finds', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const paragraph = fc.array(word, { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (paragraphs, words) => {
          const { columns } = corpusOf({ x: paragraphs.map((p) => p.join(' ')) });
          const term = parseTerm(columns, words.join(' '));
          const expected: number[] = [];
          let first = 0;
          for (const p of paragraphs) {
            for (let at = 0; at + words.length <= p.length; at++)
              if (words.every((w, i) => p[at + i] === w)) expected.push(first + at);
            first += p.length;
          }
          expect(term && findTerm(columns, term)).toEqual(expected);
        },
      ),
    );
  });
});
