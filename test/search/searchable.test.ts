import { describe, expect, it } from 'vitest';
import { select } from '../../src/analysis/selection.ts';
import { parseSelection } from '../../src/analysis/selection-text.ts';
import { searchable } from '../../src/search/searchable.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const plain = corpusOf({
  a: ['The Security Council met', 'NATO and the Security Council', 'Grain'],
  b: [{ text: 'What of NATO?', speaker: 'B' }, 'NATO grows'],
});
const corpus = searchable(plain);

function chosen(text: string): number[] {
  const spec = parseSelection(text);
  return 'problem' in spec ? [] : Array.from(select(corpus, spec).paragraphs);
}

describe('a search as a selection', () => {
  it('takes the paragraphs where the query holds, and counts the speaker as ever', () => {
    expect(chosen('search:"security council" -nato')).toEqual([0]);
    expect(chosen('search:nato OR grain')).toEqual([1, 2, 4]);
    expect(chosen('search:nato,turns:all')).toEqual([1, 3, 4]);
    expect(chosen('others:search:nato')).toEqual([0, 2]);
    expect(chosen('b,search:nato')).toEqual([4]);
  });

  it('corrects no word: what the corpus does not have selects nothing', () => {
    expect(chosen('search:grainn')).toEqual([]);
    expect(chosen('search:()')).toEqual([]);
  });

  it('is refused, not left out in silence, where the query language is missing', () => {
    expect(() => select(plain, { query: 'nato' })).toThrow(/query language/);
  });
});
