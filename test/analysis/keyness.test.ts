import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDispersion } from '../../src/analysis/dispersion.ts';
import { computeKeyness } from '../../src/analysis/keyness.ts';
import { corpusOf } from './corpus-of.ts';

const corpus = corpusOf({
  '2017-01-01': ['The UN and NATO. NATO, nato', 'NATO in the US; let us go'],
  '2018-01-01': ['The OSCE and the UN'],
  '2019-01-01': ['The UN Charter', { text: 'NATO NATO NATO', speaker: 'B' }],
});
const early = { documents: ['2017-01-01'] };
const late = { from: '2018-01-01' };

const find = (key: string, ...args: Parameters<typeof computeKeyness>) =>
  computeKeyness(...args).rows.find((row) => row.key === key);
const count = (texts: string[][], key: string) => texts.flat().filter((word) => word === key).length;

describe('computeKeyness', () => {
  it('counts both sides, without other people’s turns', () => {
    expect(find('nato', corpus, early, late)).toMatchObject({
      word: 'NATO',
      targetCount: 4,
      targetTokens: 13,
      referenceCount: 0,
      referenceTokens: 8,
      targetDocuments: 1,
      referenceDocuments: 0,
    });
    expect(find('nato', corpus, early, { ...late, allTurns: true })).toMatchObject({
      referenceCount: 3,
      referenceTokens: 11,
    });
  });

  it('keeps the US apart from us', () => {
    expect(find('US', corpus, early, late)?.targetCount).toBe(1);
    expect(find('us', corpus, early, late)?.targetCount).toBe(1);
  });

  it('gives DP over the documents of both sides', () => {
    // Parts of 13, 5 and 3 tokens; "un" 1, 1, 1: ½(|1/3 − 13/21| + |1/3 − 5/21| + |1/3 − 3/21|)
    expect(find('un', corpus, early, late)?.dp).toBeCloseTo((6 / 21 + 2 / 21 + 4 / 21) / 2, 12);
    const within = computeKeyness(corpus, { ...early, term: 'NATO' }, { ...early, except: { term: 'NATO' } });
    expect(within.problem).toBe('reference-empty');
  });

  it('names the correction, and corrects over the rows', () => {
    const all = computeKeyness(corpus, early, late);
    const some = computeKeyness(corpus, early, late, { minCount: 3, correction: 'holm' });
    expect(all.correction).toBe('benjamini-hochberg');
    expect(some.correction).toBe('holm');
    expect(some.rows.map((row) => row.key).sort()).toEqual(['nato', 'the', 'un']);
    expect(some.rows[0]?.pAdjusted).toBeCloseTo(3 * (some.rows[0]?.p ?? 0), 12);
  });

  it('counts phrases within paragraphs, in their commonest spelling', () => {
    expect(find('the un', corpus, early, late, { words: 2 })).toMatchObject({
      word: 'The UN',
      targetCount: 1,
      targetTokens: 11,
      referenceCount: 2,
      referenceTokens: 6,
    });
    expect(find('nato nato', corpus, early, late, { words: 2 })).toMatchObject({ targetCount: 2 });
  });

  it('leaves stop words out of rows and totals', () => {
    const result = computeKeyness(corpus, early, late, { withoutStopWords: true });
    expect(result.rows.some((row) => row.key === 'the')).toBe(false);
    expect(result.targetTokens).toBe(8);
  });

  it('leaves an overlap out of the side that contains the other', () => {
    const against = computeKeyness(corpus, early, {});
    expect(against.overlap).toEqual({ paragraphs: 2, tokens: 13, leftOutOf: 'reference' });
    expect(against.rows).toEqual(computeKeyness(corpus, early, { except: early }).rows);
    expect(computeKeyness(corpus, {}, late).overlap.leftOutOf).toBe('target');
    const crossing = computeKeyness(corpus, { to: '2018-12-31' }, late);
    expect(crossing).toMatchObject({ targetTokens: 13, referenceTokens: 3, overlap: { leftOutOf: 'both' } });
  });

  it('says which side has nothing', () => {
    expect(computeKeyness(corpus, { documents: ['gone'] }, late)).toMatchObject({
      rows: [],
      problem: 'target-empty',
    });
    expect(computeKeyness(corpus, early, early)).toMatchObject({ rows: [], problem: 'reference-empty' });
  });

  it('counts paragraphs of one document on both sides', () => {
    const paragraph = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
    const documents = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(documents, (documents) => {
        const random = corpusOf(
          Object.fromEntries(documents.map((texts, d) => [`d${d}`, texts.map((words) => words.join(' '))])),
        );
        const { rows } = computeKeyness(random, { term: 'a' }, { except: { term: 'a' } });
        for (const row of rows) {
          const on = documents.map((texts) => texts.filter((words) => words.includes('a')));
          const off = documents.map((texts) => texts.filter((words) => !words.includes('a')));
          expect([row.targetCount, row.referenceCount]).toEqual([
            count(on.flat(), row.key),
            count(off.flat(), row.key),
          ]);
          expect(row.targetDocuments).toBe(on.filter((texts) => count(texts, row.key) > 0).length);
          expect(row.referenceDocuments).toBe(off.filter((texts) => count(texts, row.key) > 0).length);
          const { dp } = computeDispersion(
            documents.map((texts) => count(texts, row.key)),
            documents.map((texts) => texts.flat().length),
          );
          if (dp === null) expect(row.dp).toBeNull();
          else expect(row.dp).toBeCloseTo(dp, 10);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('agrees with a naive count on random texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'D'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const random = corpusOf({ x: [one.join(' ')], y: [two.join(' ')], z: [three.join(' ')] });
        const { rows, targetTokens, referenceTokens } = computeKeyness(
          random,
          { documents: ['x', 'y'] },
          { documents: ['z'] },
        );
        expect(targetTokens).toBe(one.length + two.length);
        expect(referenceTokens).toBe(three.length);
        for (const row of rows) {
          const count = (words: string[]) => words.filter((word) => word.toLowerCase() === row.key).length;
          expect([row.targetCount, row.referenceCount]).toEqual([count([...one, ...two]), count(three)]);
          expect(row.targetDocuments).toBe([one, two].filter((words) => count(words) > 0).length);
          const parts = [one, two, three].filter((words) => words.length > 0);
          const tokens = targetTokens + referenceTokens;
          const dp = parts.reduce(
            (sum, words) =>
              sum +
              Math.abs(count(words) / (row.targetCount + row.referenceCount) - words.length / tokens) / 2,
            0,
          );
          expect(row.dp).toBeCloseTo(dp, 10);
          expect(row.logRatioLow).toBeLessThanOrEqual(row.logRatio);
          expect(row.pAdjusted).toBeGreaterThanOrEqual(row.p);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('sides that are passages of the same speeches', () => {
  it('count each speech once, for a word and for both sides', () => {
    const corpus = corpusOf({ x: ['arms and peace', 'peace'], y: ['arms', 'grain'] });
    const { rows, ...counts } = computeKeyness(corpus, { term: 'arms' }, { except: { term: 'arms' } });
    expect(counts).toMatchObject({ targetDocuments: 2, referenceDocuments: 2, documents: 2 });
    expect(Object.fromEntries(rows.map(({ key, documents }) => [key, documents]))).toEqual({
      arms: 2,
      and: 1,
      peace: 1,
      grain: 1,
    });
  });
});
