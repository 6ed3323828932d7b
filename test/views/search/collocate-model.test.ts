import { describe, expect, it } from 'vitest';
import { computeCollocates } from '../../../src/analysis/collocation.ts';
import { pairCollocates, rankCollocates } from '../../../src/views/search/collocate-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

const corpus = corpusOf({
  x: ['nato troops', 'nato troops', 'nato states', 'osce states', 'osce states', 'osce mission', 'the osce'],
});
const near = (word: string) => computeCollocates(corpus, word)?.rows ?? [];
const ranked = (functionWords: boolean) =>
  rankCollocates(near('osce'), 'logdice', functionWords).map(({ row }) => row.key);
const pairs = (order: 'both' | 'a' | 'b', withFunctionWords = false) =>
  pairCollocates(near('nato'), near('osce'), { by: 'logdice', order, withFunctionWords }).map(
    ({ key }) => key,
  );

describe('collocates of one query', () => {
  it('are ranked by the measure, without function words unless they are asked for', () => {
    expect(ranked(false)).toEqual(['states', 'mission']);
    expect(ranked(true)).toEqual(['states', 'mission', 'the']);
  });
});

describe('collocates of two queries', () => {
  it('stand near both, or lean to one side', () => {
    expect(pairs('both')).toEqual(['states', 'troops', 'mission']);
    expect(pairs('a')).toEqual(['troops', 'states', 'mission']);
    expect(pairs('b')).toEqual(['mission', 'states', 'troops']);
    expect(pairs('both', true)).toContain('the');
  });

  it('have a difference only where they stand near both', () => {
    const found = pairCollocates(near('nato'), near('osce'), {
      by: 'logdice',
      order: 'both',
      withFunctionWords: false,
    });
    expect(
      found.map(({ key, a, b, difference }) => [key, a?.row.count, b?.row.count, difference !== null]),
    ).toEqual([
      ['states', 1, 2, true],
      ['troops', 2, undefined, false],
      ['mission', undefined, 1, false],
    ]);
  });
});
