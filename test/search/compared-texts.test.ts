import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type AlignedTexts, alignTexts } from '../../src/search/aligned-texts.ts';
import { findRowSensitivity } from '../../src/search/keyness-sensitivity.ts';
import { uninterrupted } from '../../src/search/search-corpus.ts';
import { findRepetitions } from '../../src/search/repetitions.ts';
import { computeSelectionFacts } from '../../src/search/selection-facts.ts';
import { findSimilarPassages } from '../../src/search/similar-passages.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  early: [
    'Good morning.',
    'Chemical weapons were destroyed under strict international control, says the convention.',
    'Fishing quotas rose.',
  ],
  late: [
    'Trade with neighbours grew.',
    { text: 'A question, please.', speaker: 'B' },
    'Chemical weapons were never destroyed under strict international control, the convention regrets.',
  ],
});
const [early, late] = [{ documents: ['early'] }, { documents: ['late'], allTurns: true }];

describe('two texts aligned', () => {
  let texts: AlignedTexts;
  beforeAll(async () => {
    texts = await alignTexts(corpus, { a: early, b: late }, uninterrupted);
  });

  it('say by their numbers which paragraphs go together', () => {
    expect(texts.pairs.map(({ a, b, kind }) => ({ a, b, kind }))).toEqual([{ a: [2], b: [3], kind: 'pair' }]);
    expect(texts.tooLong).toBeNull();
  });

  it('mark in each the words that both have in the same order', () => {
    const [a, b] = [texts.a[1], texts.b[2]];
    expect(a?.kept.map(({ start, end }) => a.text.slice(start, end))).toEqual([
      'Chemical weapons were',
      'destroyed under strict international control',
      'the convention',
    ]);
    expect(b?.kept.map(({ start, end }) => b.text.slice(start, end))).toEqual([
      'Chemical weapons were',
      'destroyed under strict international control',
      'the convention',
    ]);
  });

  it('show turns of others where they are asked for, as not counted', () => {
    expect(texts.b.map(({ n, counted, speaker }) => [n, counted, speaker])).toEqual([
      [1, true, 'A'],
      [2, false, 'B'],
      [3, true, 'A'],
    ]);
  });
});

const many = (word: string) =>
  Array.from({ length: 400 }, (_, i) => `${word} ${i} stands with number ${i % 37} and ${i % 23} here`);

describe('a long alignment', () => {
  const long = corpusOf({ x: many('one'), y: many('two') });
  const sides = { a: { documents: ['x'] }, b: { documents: ['y'] } };

  it('says how far it is, and stops where nobody waits', async () => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 50));
    const told: number[] = [];
    const context = { ...uninterrupted, report: (done: number, total: number) => told.push(done / total) };
    const texts = await alignTexts(long, sides, context);
    expect(texts.a).toHaveLength(400);
    expect(told.length).toBeGreaterThan(100);
    expect(told).toEqual(told.toSorted((x, y) => x - y));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    await expect(alignTexts(long, sides, { ...uninterrupted, cancelled: true })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    vi.restoreAllMocks();
  });
});

describe('what is like a paragraph elsewhere', () => {
  it('is the best passage of each other speech, or nothing', () => {
    const found = findSimilarPassages(corpus, { document: 'early', paragraph: 2, selection: {} });
    expect(found?.passage.text).toContain('says the convention');
    expect(found?.others.map(({ document, found }) => [document, found?.passage.paragraph])).toEqual([
      ['late', 3],
    ]);
    const none = findSimilarPassages(corpus, { document: 'early', paragraph: 3, selection: {} });
    expect(none?.others).toEqual([{ document: 'late', found: null, places: [] }]);
    expect(found?.others[0]?.places).toEqual([
      { paragraph: 3, at: expect.closeTo(7 / 19, 5), similarity: found?.others[0]?.found?.similarity },
    ]);
  });

  it('does not exist for a paragraph that the corpus does not have', () => {
    expect(findSimilarPassages(corpus, { document: 'early', paragraph: 9, selection: {} })).toBeNull();
    expect(findSimilarPassages(corpus, { document: 'gone', paragraph: 1, selection: {} })).toBeNull();
  });
});

describe('repetitions and sizes', () => {
  it('count all repetitions, whatever is carried', () => {
    const { rows, total } = findRepetitions(corpus, { selection: {}, minWords: 5 });
    expect(rows.map(({ text }) => text)).toEqual(['destroyed under strict international control']);
    expect(total).toBe(1);
  });

  it('give the size of a selection by document', () => {
    const facts = computeSelectionFacts(corpus, { documents: ['late'] });
    expect(facts).toMatchObject({
      paragraphs: 2,
      tokens: 16,
      documents: [{ id: 'late', paragraphs: 2, tokens: 16 }],
    });
  });
});

describe('a row of keyness counted otherwise', () => {
  const sides = { target: { documents: ['early'] }, reference: { documents: ['late'] } };

  it('says what becomes of it in each variant', () => {
    const found = findRowSensitivity(corpus, { key: 'fishing', ...sides });
    expect(found?.outcomes.map(({ variant }) => variant)).toEqual([
      'without-stop-words',
      'folded-forms',
      'without-longest',
    ]);
    expect(found?.longest).toBeNull();
  });

  it('does not exist for a word that is not in the table', () => {
    expect(findRowSensitivity(corpus, { key: 'nowhere', ...sides })).toBeNull();
  });
});
