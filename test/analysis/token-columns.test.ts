import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnParagraph,
  encodeTokens,
  loadTokens,
  paragraphOfToken,
  paragraphText,
  paragraphTokens,
} from '../../src/analysis/token-columns.ts';
import { tokenize } from '../../src/analysis/tokenizer.ts';

const paragraph = (text: string, n = 1): ColumnParagraph => ({
  n,
  startLine: n,
  speaker: 'A',
  counted: true,
  text,
});

const load = (...documents: string[][]) =>
  loadTokens(
    encodeTokens(
      documents.map((texts, d) => ({ id: `d${d}`, paragraphs: texts.map((t, i) => paragraph(t, i + 1)) })),
      'test',
    ),
  );

describe('token columns', () => {
  it('give every text back, character for character', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }))), (documents) => {
        const columns = load(...documents);
        for (const [p, text] of documents.flat().entries()) {
          expect(paragraphText(columns, p)).toBe(text);
          const { starts, ends } = paragraphTokens(columns, p);
          expect(starts.map((start, i) => ({ start, end: ends[i] }))).toEqual(
            tokenize(text).map(({ start, end }) => ({ start, end })),
          );
        }
      }),
    );
  });

  it('survive JSON', () => {
    const file = encodeTokens([{ id: 'd', paragraphs: [paragraph('“One, two.”')] }], 'f');
    expect(loadTokens(JSON.parse(JSON.stringify(file)))).toEqual(loadTokens(file));
  });

  it('list each folded form in running order', () => {
    const columns = load(['The UN, the un'], ['UN']);
    const un = columns.foldId.get('un') ?? -1;
    expect(
      Array.from(columns.postings.subarray(columns.postingsStart[un], columns.postingsStart[un + 1])),
    ).toEqual([1, 3, 4]);
    expect([0, 3, 4].map((position) => paragraphOfToken(columns, position))).toEqual([0, 0, 1]);
  });

  it('finds the paragraph of every token, empty paragraphs between', () => {
    const columns = load(['a b', '', '…', 'c'], [], ['d']);
    expect([0, 1, 2, 3].map((position) => paragraphOfToken(columns, position))).toEqual([0, 0, 3, 4]);
  });
});
