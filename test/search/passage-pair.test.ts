import { describe, expect, it } from 'vitest';
import { explainPassagePair } from '../../src/search/passage-pair.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  a: ['Good morning.', 'States impose a sanction on states.'],
  b: ['Sanctions hit a state-owned bank.', 'They fail.'],
  c: ['Grain', 'Rivers'],
});

describe('why two passages go together', () => {
  it('names each shared word with what it adds, and marks it in both', () => {
    const pair = explainPassagePair(corpus, {
      a: { document: 'a', paragraphs: [2] },
      b: { document: 'b', paragraphs: [1, 2] },
    });
    expect(pair?.terms.map(({ forms }) => forms)).toEqual([['states'], ['sanctions', 'sanction']]);
    const sum = pair?.terms.reduce((total, { contribution }) => total + contribution, 0);
    expect(pair?.similarity).toBeCloseTo(sum ?? NaN, 12);
    const marked = [...(pair?.a ?? []), ...(pair?.b ?? [])].map(({ text, marks }) =>
      marks.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marked).toEqual([['States', 'sanction', 'states'], ['Sanctions', 'state-owned'], []]);
  });

  it('does not exist where the corpus has not got one of them', () => {
    const a = { document: 'a', paragraphs: [2] };
    expect(explainPassagePair(corpus, { a, b: { document: 'gone', paragraphs: [1] } })).toBeNull();
    expect(explainPassagePair(corpus, { a, b: { document: 'b', paragraphs: [9] } })).toBeNull();
  });
});
