import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphTokens } from '../../src/analysis/token-columns.ts';
import { matchQuery } from '../../src/search/match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { corpusOf } from '../analysis/corpus-of.ts';
import { naiveMatch } from './naive-match.ts';

const corpus = corpusOf({
  '2017-04-26': [
    'NATO expands. The expansion of NATO, of the North Atlantic Treaty Organization, worries us.',
    'Mr. Shoigu spoke; we agree. "We must talk," he said. We do.',
  ],
  '2021-06-24': [
    'The US and NATO: the US told us. A rules-based order; the rules of the order.',
    { text: 'NATO, you say?', speaker: 'B' },
    'Sanctions, sanctioned, sanctioning: Western sanctions against the west.',
  ],
});

function found(query: string, options = {}): string[] {
  const { node } = parseQuery(query, options);
  if (node === null) return [];
  const match = matchQuery(corpus, node);
  return Array.from(match.starts, (start, i) => {
    const p = corpus.columns.paragraphStart.findLastIndex((first) => first <= start);
    const first = corpus.columns.paragraphStart[p] ?? 0;
    const { ends, starts, text } = paragraphTokens(corpus.columns, p);
    return text.slice(starts[start - first], ends[(match.ends[i] ?? 0) - 1 - first]);
  });
}

describe('matchQuery', () => {
  it.each([
    ['nato', ['NATO', 'NATO', 'NATO', 'NATO']],
    ['us', ['us', 'us']],
    ['US', ['US', 'US']],
    ['"the us"', []],
    ['"the US"', ['The US', 'the US']],
    ['=West', []],
    ['=west', ['west']],
    ['=Sanctions', ['Sanctions']],
    ['~sanction', ['Sanctions', 'sanctioned', 'sanctioning', 'sanctions']],
    ['=~sanction', ['sanctioned', 'sanctioning', 'sanctions']],
    ['expan*', ['expands', 'expansion']],
    ['w?st', ['west']],
    ['U?', ['us', 'US', 'US', 'us']],
    ['"the * of"', ['The expansion of', 'the rules of']],
    ['"[the a] rules-based order"', ['A rules-based order']],
    ['nato us', ['NATO', 'NATO', 'us', 'NATO', 'us']],
    ['nato -us', ['NATO']],
    ['nato -speaker:B', ['NATO', 'NATO', 'NATO']],
    ['nato in:2021-06-24 speaker:a', ['NATO']],
    ['nato year:..2020', ['NATO', 'NATO']],
    ['we', ['we', 'We', 'We']],
    ['^we', ['We', 'We']],
    ['^Shoigu', []],
    ['nato near/2 US', ['US and NATO', 'NATO: the US']],
    ['nato near/1 US', []],
    ['rules near/5 order', ['order; the rules', 'rules of the order']],
    ['the OR "the rules"', ['The', 'the', 'The', 'the', 'the', 'the rules', 'the', 'the']],
    ['nato nato', ['NATO', 'NATO', 'NATO', 'NATO']],
  ])('%s', (query, hits) => {
    expect(found(query)).toEqual(hits);
  });

  it('finds nothing across the end of a paragraph', () => {
    expect(found('"us Mr"')).toEqual([]);
    expect(found('us near/5 Mr')).toEqual([]);
  });

  it('counts what a scan of all words counts, on random texts and queries', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'A', 'US', 'us', 'B-a');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const texts = fc.dictionary(
      fc.constantFrom('2017-01-01', '2020-01-01', '2021-01-01'),
      fc.array(text, { maxLength: 4 }),
      {
        minKeys: 1,
      },
    );
    const atom = fc.constantFrom(
      'a',
      'b',
      'ab',
      'us',
      'US',
      '=A',
      '=a',
      'a*',
      '*a',
      '?b',
      'u?',
      '=?b',
      '"a b"',
      '"a * b"',
      '"[a us] b"',
      '"a a"',
      '[a b US]',
      'year:2020..2021',
      'in:2017-01-01',
      '"b-a a"',
    );
    const { query } = fc.letrec<{ query: string }>((tie) => ({
      query: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc.tuple(tie('query'), tie('query')).map(([a, b]) => `${a} ${b}`),
        fc.tuple(tie('query'), tie('query')).map(([a, b]) => `(${a}) OR (${b})`),
        fc
          .tuple(tie('query'), fc.integer({ min: 1, max: 6 }), tie('query'))
          .map(([a, n, b]) => `(${a}) near/${n} (${b})`),
        tie('query').map((a) => `-(${a})`),
      ),
    }));
    fc.assert(
      fc.property(texts, query, (texts, query) => {
        const random = corpusOf(texts);
        const { node } = parseQuery(query);
        if (node === null) return;
        const match = matchQuery(random, node);
        const naive = naiveMatch(random, node);
        expect([...match.mask]).toEqual(naive.mask);
        expect(Array.from(match.starts, (start, i) => [start, match.ends[i]])).toEqual(naive.spans);
      }),
      { numRuns: 500 },
    );
  });
});
