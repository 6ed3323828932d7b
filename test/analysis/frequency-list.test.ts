import { describe, expect, it } from 'vitest';
import { computeTermDispersion } from '../../src/analysis/dispersion.ts';
import { computeFrequencyList } from '../../src/analysis/frequency-list.ts';
import { select } from '../../src/analysis/selection.ts';
import { corpusOf } from './corpus-of.ts';

const corpus = corpusOf({
  a: ['the UN and the UN', 'the world'],
  b: ['The UN', { text: 'UN', speaker: 'B' }],
});

describe('computeFrequencyList', () => {
  it('lists words, commonest first, with rate and dispersion', () => {
    const { rows, tokens, types } = computeFrequencyList(corpus, select(corpus));
    expect(rows.map(({ count, key }) => [key, count])).toEqual([
      ['the', 4],
      ['un', 3],
      ['and', 1],
      ['world', 1],
    ]);
    expect([tokens, types]).toEqual([9, 4]);
    expect(rows[1]).toMatchObject({ word: 'UN', documents: 2, tokens: 9 });
    expect(rows[1]?.perThousandWords).toBeCloseTo(333.33, 2);
    expect(rows[1]?.dp).toBeCloseTo(1 / 3 - 2 / 9, 12);
    expect(rows[3]).toMatchObject({ word: 'world', juillandD: 0 });
  });

  it('disperses words and phrases as the command line does, at any place in the list', () => {
    for (const words of [1, 2])
      for (const row of computeFrequencyList(corpus, select(corpus), { words, offset: 1, limit: 2 }).rows) {
        const { dp, dpNorm, juillandD } = row;
        expect(computeTermDispersion(corpus, row.key)).toMatchObject({ dp, dpNorm, juillandD });
      }
  });

  it('lists runs of words within paragraphs', () => {
    const { rows, tokens } = computeFrequencyList(corpus, select(corpus), { words: 2 });
    expect(tokens).toBe(9);
    expect(rows[0]).toMatchObject({ key: 'the un', word: 'the UN', count: 3, tokens: 9 });
    expect(rows.map((row) => row.key)).not.toContain('un the');
  });

  it('leaves out function words without touching the rates', () => {
    const { rows } = computeFrequencyList(corpus, select(corpus), { withoutStopWords: true, limit: 1 });
    expect(rows).toEqual([expect.objectContaining({ key: 'un', tokens: 9 })]);
  });

  it('is empty for an empty selection', () => {
    expect(computeFrequencyList(corpus, select(corpus, { documents: [] }))).toEqual({
      rows: [],
      types: 0,
      tokens: 0,
    });
  });
});
