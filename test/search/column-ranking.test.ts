import { describe, expect, it } from 'vitest';
import { paragraphOfToken } from '../../src/analysis/token-columns.ts';
import { loadCorpus } from '../../src/prebuild/load-corpus.ts';
import { scoreOnColumns } from '../../src/search/column-ranking.ts';
import { buildParagraphIndex, scoreParagraphs } from '../../src/search/paragraph-index.ts';

describe('scoreOnColumns', () => {
  it('gives the scores of MiniSearch', async () => {
    const { columns } = await loadCorpus('seeds');
    const index = buildParagraphIndex(columns);
    const even = columns.documentOf.map((_, p) => (p + 1) % 2);
    // Few paragraphs are read; of many, the places of each word are looked at.
    const nato = columns.postingsStart[columns.foldId.get('nato') ?? 0] ?? 0;
    const few = new Uint8Array(even.length);
    for (const at of columns.postings.subarray(nato, nato + 3)) few[paragraphOfToken(columns, at)] = 1;
    for (const mask of [new Uint8Array(even.length).fill(1), Uint8Array.from(even), few])
      for (const words of [
        ['nato'],
        ['US', 'us', 'the'],
        ['security', 'council', 'russia'],
        ['of', "russia's"],
      ]) {
        const folds = words.flatMap((word) => columns.foldId.get(word) ?? []);
        expect(folds).toHaveLength(words.length);
        const expected = scoreParagraphs(index, words, mask);
        const scores = scoreOnColumns(columns, folds, mask);
        expect(scores.some((score) => score > 0)).toBe(true);
        for (const [p, score] of scores.entries()) expect(score).toBeCloseTo(expected[p] ?? NaN, 9);
      }
  });
});
