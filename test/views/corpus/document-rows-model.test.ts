import { describe, expect, it } from 'vitest';
import {
  columnOf,
  computeCorpusFacts,
  computeDocumentRows,
  nextOrder,
} from '../../../src/views/corpus/document-rows-model.ts';
import { summaryOf } from '../summary-of.ts';

const characters = (kept: number, total: number) => ({ total, kept, leftOut: total - kept, rewritten: 0 });
const warning = { line: 1, code: 'truncated', severity: 'warning' as const, message: '' };

const documents = [
  summaryOf({
    id: 'a',
    shortTitle: '9th Conference',
    date: '2017-04-26',
    speaker: 'X',
    speakerTokens: 10,
    tokens: 12,
    characters: characters(50, 100),
    diagnostics: [warning, { ...warning, severity: 'info' }],
    truncated: true,
  }),
  summaryOf({
    id: 'b',
    shortTitle: '29th Assembly',
    date: '2024-04-22',
    speaker: 'X',
    speakerTokens: 30,
    tokens: 30,
    characters: characters(90, 100),
  }),
  summaryOf({ id: 'c', shortTitle: 'Council', speakerTokens: 20, tokens: 20, characters: characters(0, 0) }),
];
const all = new Set(['a', 'b', 'c']);
const idsBy = (by: Parameters<typeof computeDocumentRows>[2]) =>
  computeDocumentRows(documents, all, by).map(({ document }) => document.id);

describe('the rows of the documents', () => {
  it('stand by date as in the corpus, undated last', () => {
    expect(idsBy('date')).toEqual(['a', 'b', 'c']);
    expect(idsBy('-date')).toEqual(['c', 'b', 'a']);
  });

  it('are sorted by any column', () => {
    expect(idsBy('-words')).toEqual(['b', 'c', 'a']);
    expect(idsBy('-remarks')[0]).toBe('a');
    expect(idsBy('speaker')).toEqual(['c', 'a', 'b']);
  });

  it('sort numbers in titles as numbers', () => {
    expect(idsBy('title')).toEqual(['a', 'b', 'c']);
  });

  it('have no share of an empty file, which comes before all that have one', () => {
    expect(idsBy('kept')).toEqual(['c', 'a', 'b']);
    const row = computeDocumentRows(documents, new Set(['c']), 'date')[0];
    expect(row?.keptShare).toBeNull();
  });

  it('keep the place that fixes the colour, whatever the filter leaves', () => {
    const [row] = computeDocumentRows(documents, new Set(['b']), '-words');
    expect(row?.index).toBe(1);
  });

  it('count warnings and errors as remarks, not notes', () => {
    const [row] = computeDocumentRows(documents, all, 'date');
    expect(row?.remarks).toHaveLength(1);
  });
});

describe('the order that a column’s head asks for', () => {
  it('is the largest first for figures, and A to Z for words', () => {
    expect(nextOrder('words', 'date')).toBe('-words');
    expect(nextOrder('title', 'date')).toBe('title');
  });

  it('turns round with the second click', () => {
    expect(nextOrder('words', '-words')).toBe('words');
    expect(nextOrder('date', 'date')).toBe('-date');
  });

  it('names its column either way', () => {
    expect(columnOf('-words')).toBe('words');
    expect(columnOf('kept')).toBe('kept');
  });
});

describe('the corpus as a whole', () => {
  it('is the sum of its documents', () => {
    expect(computeCorpusFacts(documents)).toEqual({
      documents: 3,
      undated: 1,
      truncated: 1,
      firstYear: '2017',
      lastYear: '2024',
      words: 60,
      otherWords: 2,
      speakers: ['X'],
      characters: { total: 200, kept: 140, leftOut: 60, rewritten: 0 },
      lines: 0,
    });
  });

  it('has no years without a date', () => {
    expect(computeCorpusFacts([summaryOf({})])).toMatchObject({ firstYear: null, lastYear: null });
  });
});
