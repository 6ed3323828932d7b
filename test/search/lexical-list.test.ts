import { describe, expect, it } from 'vitest';
import { listLexicalMeasures } from '../../src/search/lexical-list.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

describe('listLexicalMeasures', () => {
  it('measures each speech of the selection by itself, and all together', () => {
    const corpus = corpusOf({ x: ['a b', 'a'], y: ['a c', { text: 'z z', speaker: 'B' }], z: ['q'] });
    const { documentCount, documents, total } = listLexicalMeasures(corpus, {
      selection: { documents: ['x', 'y'] },
    });
    expect(total).toMatchObject({ tokens: 5, types: 3, hapaxes: 2, typeTokenRatio: 3 / 5 });
    expect(documents.map(({ document, tokens, types }) => [document, tokens, types])).toEqual([
      ['x', 3, 2],
      ['y', 2, 2],
    ]);
    expect(documentCount).toBe(2);
  });
});
