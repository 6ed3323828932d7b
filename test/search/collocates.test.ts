import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCollocateLines, findCollocates } from '../../src/search/collocates.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

describe('findCollocates', () => {
  it('looks around every form that the query stands for', () => {
    const corpus = corpusOf({ d: ['NATO allies and NATO’s partners', 'allies of nobody'] });
    const { nodeCount, rows } = findCollocates(corpus, { query: 'NATO*', left: 1, right: 1 });
    expect(nodeCount).toBe(2);
    expect(Object.fromEntries(rows.map(({ word, count }) => [word, count]))).toEqual({
      allies: 1,
      and: 1,
      partners: 1,
    });
  });

  it('opens as many places as the table counts, for every collocate', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'a.'), { maxLength: 25 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (texts, window) => {
          const corpus = corpusOf({ d: texts.map((text) => text.join(' ')) });
          const args = { query: 'a', left: window, right: window };
          for (const { key, count } of findCollocates(corpus, args).rows)
            expect(findCollocateLines(corpus, { ...args, collocate: key }).count).toBe(count);
        },
      ),
      { numRuns: 50 },
    );
  });
});
