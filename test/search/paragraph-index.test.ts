import { describe, expect, it } from 'vitest';
import {
  buildParagraphIndex,
  loadParagraphIndex,
  scoreParagraphs,
} from '../../src/search/paragraph-index.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const { columns } = corpusOf({
  '2017-04-26': ['The US and Russia’s answer', 'Tell us of rules-based order and of everything else'],
  '2021-06-24': ['An order'],
});
const all = new Uint8Array(3).fill(1);
const ranked = (index: ReturnType<typeof buildParagraphIndex>, ...terms: string[]) => {
  const scores = scoreParagraphs(index, terms, all);
  return [0, 1, 2].filter((p) => scores[p] !== 0).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
};

describe('the paragraph index', () => {
  const index = buildParagraphIndex(columns);

  it('knows the forms of the one tokenizer', () => {
    expect(ranked(index, 'US')).toEqual([0]);
    expect(ranked(index, 'us')).toEqual([1]);
    expect(ranked(index, "russia's")).toEqual([0]);
    expect(ranked(index, 'order')).toEqual([2, 1]);
    expect(ranked(index, 'rules-based', 'order')).toEqual([1, 2]);
  });

  it('is never fuzzy, and scores nothing outside the mask', () => {
    expect(ranked(index, 'orders', 'orde')).toEqual([]);
    expect([...scoreParagraphs(index, ['order'], Uint8Array.from([1, 0, 0]))]).toEqual([0, 0, 0]);
  });

  it('is the same after the way through JSON, and holds no text', () => {
    const json = JSON.stringify(index);
    expect(json).not.toContain('everything else');
    const loaded = loadParagraphIndex(JSON.parse(json), columns);
    expect(scoreParagraphs(loaded, ['order', 'of'], all)).toEqual(
      scoreParagraphs(index, ['order', 'of'], all),
    );
  });

  it.each([
    ['null', null, 'MiniSearch index'],
    ['another object', { documentCount: 3 }, 'MiniSearch index'],
    [
      'another version',
      { ...JSON.parse(JSON.stringify(index)), serializationVersion: 1 },
      'MiniSearch index',
    ],
    [
      'another corpus',
      JSON.parse(JSON.stringify(buildParagraphIndex(corpusOf({ a: ['x'] }).columns))),
      '3 paragraphs',
    ],
  ])('refuses %s', (_, json, message) => {
    expect(() => loadParagraphIndex(json, columns)).toThrow(message);
  });
});
