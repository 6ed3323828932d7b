import { describe, expect, it } from 'vitest';
import { computePoissonInterval } from '../../src/analysis/interval.ts';
import { buildParagraphIndex } from '../../src/search/paragraph-index.ts';
import { search, type SearchArguments } from '../../src/search/search.ts';
import { corpusOf, type TestParagraph } from '../analysis/corpus-of.ts';

const searchIn = (texts: Record<string, TestParagraph[]>, args: SearchArguments) => {
  const corpus = corpusOf(texts);
  return search({ ...corpus, loadIndex: async () => buildParagraphIndex(corpus.columns) }, args);
};

const texts = {
  '2017-04-26': ['NATO and more NATO.', 'Nothing here.'],
  '2020-09-24': ['Not a word of it.'],
  '2021-06-24': [
    'Long talk about very many other things, and NATO.',
    { text: 'And NATO?', speaker: 'B' },
    'NATO: sanctions.',
  ],
};

describe('search', () => {
  it('counts the speaker of each document, and shows what others say', async () => {
    const result = await searchIn(texts, { query: 'nato', order: 'time' });
    expect(result).toMatchObject({ count: 4, otherCount: 1, paragraphs: 3, otherParagraphs: 1, tokens: 22 });
    expect(
      result.documents.map(({ count, document, otherCount, tokens }) => [
        document,
        count,
        otherCount,
        tokens,
      ]),
    ).toEqual([
      ['2017-04-26', 2, 0, 6],
      ['2020-09-24', 0, 0, 5],
      ['2021-06-24', 2, 1, 11],
    ]);
    const { high, low } = computePoissonInterval(2);
    expect(result.documents[0]).toMatchObject({
      perThousandWords: 2000 / 6,
      low: (low * 1000) / 6,
      high: (high * 1000) / 6,
    });
    expect(result.passages.map(({ counted, document, paragraph }) => [document, paragraph, counted])).toEqual(
      [
        ['2017-04-26', 1, true],
        ['2021-06-24', 1, true],
        ['2021-06-24', 2, false],
        ['2021-06-24', 3, true],
      ],
    );
  });

  it('counts everybody when all turns are selected', async () => {
    const result = await searchIn(texts, { query: 'nato', selection: { allTurns: true } });
    expect(result).toMatchObject({ count: 5, otherCount: 0, tokens: 24 });
  });

  it('marks the hits in the text', async () => {
    const { passages } = await searchIn(texts, { query: '"more nato"' });
    expect(passages.map(({ marks, text }) => marks.map(({ end, start }) => text.slice(start, end)))).toEqual([
      ['more NATO'],
    ]);
  });

  it('ranks short passages full of the word before long ones', async () => {
    const { passages } = await searchIn(texts, { query: 'nato' });
    expect(passages[0]?.text).toBe('NATO and more NATO.');
    expect(passages.at(-1)?.text).toContain('very many other things');
    expect(passages.every(({ score }) => score !== null && score > 0)).toBe(true);
  });

  it('hands out windows', async () => {
    const all = await searchIn(texts, { query: 'nato', order: 'time' });
    const second = await searchIn(texts, { query: 'nato', order: 'time', offset: 1, limit: 2 });
    expect(second.passages).toEqual(all.passages.slice(1, 3));
    expect(second).toMatchObject({ passageCount: 4, offset: 1 });
    expect((await searchIn(texts, { query: 'nato', limit: 1e9 })).passages).toHaveLength(4);
  });

  it('narrows the base of the rate with conditions on the whole query', async () => {
    const result = await searchIn(texts, { query: 'nato year:2021' });
    expect(result).toMatchObject({ count: 2, tokens: 11 });
    expect(result.documents.map(({ document }) => document)).toEqual(['2021-06-24']);
    // A condition on a part narrows nothing.
    expect(await searchIn(texts, { query: '(nato year:2021) OR talk' })).toMatchObject({ tokens: 22 });
  });

  it('lists paragraphs for conditions alone, and gives no rate', async () => {
    const result = await searchIn(texts, { query: '-nato' });
    expect(result).toMatchObject({
      count: 0,
      paragraphs: 2,
      passageCount: 2,
      perThousandWords: null,
      low: null,
    });
    expect(result.problems.map(({ code }) => code)).toEqual(['only-conditions']);
  });

  it('finds near words for a misspelt one, and says so', async () => {
    const result = await searchIn(texts, { query: 'santcions' });
    expect(result.count).toBe(1);
    expect(result.corrections).toEqual([
      { word: 'santcions', used: [{ form: 'sanctions', word: 'sanctions', count: 1 }], start: 0, end: 9 },
    ]);
    for (const query of ['"santcions"', '=santcions', 'santcions*'])
      expect(await searchIn(texts, { query })).toMatchObject({ count: 0, corrections: [] });
    expect(await searchIn(texts, { query: 'santcions', exact: true })).toMatchObject({ count: 0 });
  });

  it('completes a word that was begun only where there is no such word', async () => {
    expect((await searchIn(texts, { query: 'sanct' })).corrections[0]?.used).toEqual([
      { form: 'sanctions', word: 'sanctions', count: 1 },
    ]);
  });

  it('says what a wildcard and folded forms stood for', async () => {
    const { expansions } = await searchIn(texts, { query: 'n*' });
    expect(expansions[0]).toMatchObject({ word: 'n*', formCount: 3 });
    expect(expansions[0]?.forms[0]).toEqual({ form: 'nato', word: 'NATO', count: 5 });
    expect((await searchIn(texts, { query: '~sanction' })).expansions[0]?.forms).toEqual([
      { form: 'sanctions', word: 'sanctions', count: 1 },
    ]);
  });

  it('leaves out a condition that fits nothing, and says what there is', async () => {
    const result = await searchIn(texts, { query: 'nato in:1999' });
    expect(result.count).toBe(4);
    expect(result.problems[0]?.message).toContain('2017-04-26, 2020-09-24, 2021-06-24');
  });

  it('says when a query has only very common words', async () => {
    const common = { '2020-01-01': Array.from({ length: 12 }, (_, i) => `the word${i} of`) };
    const codes = async (query: string) =>
      (await searchIn(common, { query })).problems.map(({ code }) => code);
    expect(await codes('the of')).toEqual(['only-common-words']);
    expect(await codes('the word1')).toEqual([]);
    expect(await codes('"the of"')).toEqual([]);
  });

  it.each([
    ['"more nato', 1, 'unclosed-quote'],
    ['(nato', 4, 'unclosed-bracket'],
    ['[nato', 4, 'unclosed-list'],
    ['nato)', 4, 'unopened-bracket'],
    ['-nato', 0, 'only-conditions'],
    ['nato OR', 4, 'dangling-operator'],
    ['near/0 nato', 4, 'bad-near'],
    ['*', 0, 'lone-wildcard'],
    ['😀 nato', 4, 'no-word'],
    ['.+^$ nato', 4, 'no-word'],
    ['colour:nato', 0, 'unknown-field'],
    ['nato year:20x', 4, 'bad-year'],
    ['nato theme:', 4, 'empty-field'],
    [`nato ${'x '.repeat(5_000)}`, 0, 'too-long'],
  ])('says what it makes of %s', async (query, count, code) => {
    const result = await searchIn(texts, { query, exact: true });
    expect(result.count).toBe(count);
    const problem = result.problems.find((each) => each.code === code);
    expect(problem?.message).toMatch(/\S \S/);
    expect(problem?.start).toBeLessThan(query.length);
  });

  it('answers ten thousand characters of anything at once', async () => {
    for (const piece of ['a*', '(', '"a" OR ', '-(-', '[a b', 'a near/9 ', '?*', '~a ^', 'ك 😀 <b>']) {
      // Time of the processor, not of the clock: what else the machine does is left out.
      const before = process.cpuUsage();
      await searchIn(texts, { query: piece.repeat(10_000).slice(0, 10_000) });
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });

  it('answers every kind of nonsense', async () => {
    for (const query of [
      '',
      '*',
      '"',
      '((((',
      'x'.repeat(10_000),
      '.*+?^${}',
      '<img onerror=1>',
      '😀',
      'كلمة',
      'foo:bar',
    ])
      expect(await searchIn(texts, { query })).toMatchObject({ count: 0, passages: [] });
  });
});
