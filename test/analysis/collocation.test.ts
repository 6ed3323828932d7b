import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCollocates } from '../../src/analysis/collocation.ts';
import { corpusOf } from './corpus-of.ts';

const corpus = corpusOf({
  a: ['We back the Security Council. Peace and security matter.', 'The Security Council decides'],
  b: ['security', { text: 'Security Council Security Council', speaker: 'B' }],
});
const row = (key: string, ...args: Parameters<typeof computeCollocates>) =>
  computeCollocates(...args)?.rows.find((row) => row.key === key);

describe('computeCollocates', () => {
  it('counts what stands within the span, cut at the paragraph', () => {
    expect(row('council', corpus, 'Security', { left: 1, right: 1 })).toMatchObject({
      word: 'Council',
      count: 2,
      left: 0,
      right: 2,
      wordCount: 2,
      nodeCount: 4,
      corpusTokens: 14,
      windowTokens: 6,
      expected: 12 / 14,
      logDice: 14 + Math.log2(4 / 6),
      mi: Math.log2(2 / (12 / 14)),
      t: (2 - 12 / 14) / Math.SQRT2,
      documents: 1,
    });
  });

  it('cuts at sentences when asked', () => {
    expect(row('peace', corpus, 'Council')?.count).toBe(1);
    expect(row('peace', corpus, 'Council', { within: 'sentence' })).toBeUndefined();
    expect(row('back', corpus, 'Council', { within: 'sentence' })?.count).toBe(1);
  });

  it('takes a phrase for a node, and looks beside it', () => {
    const result = computeCollocates(corpus, 'security council', { left: 1, right: 1 });
    expect(result?.nodeCount).toBe(2);
    expect(result?.rows.map(({ count, key }) => [key, count])).toEqual([
      ['the', 2],
      ['decides', 1],
      ['peace', 1],
    ]);
  });

  it('keeps to the selection', () => {
    expect(computeCollocates(corpus, 'security', {}, { documents: ['b'] })).toMatchObject({
      nodeCount: 1,
      windowTokens: 0,
      rows: [],
    });
    expect(row('council', corpus, 'security', {}, { documents: ['b'], allTurns: true })?.count).toBe(4);
  });

  it('finds nothing near a word that is not there, and has no answer without a word', () => {
    expect(computeCollocates(corpus, 'absent')).toMatchObject({ nodeCount: 0, rows: [] });
    expect(computeCollocates(corpus, '…')).toBeNull();
  });

  it('counts what a naive walk over the words counts', () => {
    const paragraph = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    const span = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), span, span, (texts, left, right) => {
        const random = corpusOf({ x: texts.map((words) => words.join(' ')) });
        const expected = new Map<string, number>();
        for (const words of texts)
          for (const [i, word] of words.entries())
            if (word === 'a')
              for (const near of [
                ...words.slice(Math.max(0, i - left), i),
                ...words.slice(i + 1, i + 1 + right),
              ])
                expected.set(near, (expected.get(near) ?? 0) + 1);
        const rows = computeCollocates(random, 'a', { left, right })?.rows ?? [];
        expect(new Map(rows.map(({ count, key }) => [key, count]))).toEqual(expected);
        for (const { count, left: onLeft, logLikelihood, right: onRight } of rows) {
          expect(onLeft + onRight).toBe(count);
          expect(logLikelihood).not.toBeNaN();
        }
      }),
    );
  });
});
