import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { foldToken } from '../../src/analysis/tokenizer.ts';
import {
  concordance,
  type ConcordanceArguments,
  type ConcordanceLine,
} from '../../src/search/concordance.ts';
import { type SortKey, sortKeys } from '../../src/search/sort-keys.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['“We want peace; they want war.”', 'Peace!'],
  '2021-06-24': [
    { text: 'Do you want peace?', speaker: 'B' },
    'A lasting peace, an unjust peace and no war.',
  ],
});
const ask = (args: ConcordanceArguments) => concordance(corpus, args);
const show = ({ left, node, right }: ConcordanceLine) => `${left.text}|${node}|${right.text}`;
const words = ({ text, words }: ConcordanceLine['left']) =>
  words.map(({ end, start }) => text.slice(start, end));

function keyOf(line: ConcordanceLine, sortKey: SortKey): string {
  if (sortKey === 'document') return line.document;
  if (sortKey === 'latest') return line.document === '2017-01-01' ? 'b' : 'a';
  if (sortKey === 'node') return foldToken(line.node);
  const side = sortKey.endsWith('L') ? line.left : line.right;
  const mark = side.words[Number(sortKey[0]) - 1];
  return mark === undefined ? '' : foldToken(side.text.slice(mark.start, mark.end));
}

const numbers = (args: ConcordanceArguments) => ask(args).lines.map(({ document, hit }) => [document, hit]);

describe('concordance', () => {
  it('gives each hit in its paragraph, with all that stands around it', () => {
    const result = ask({ query: 'peace' });
    expect(result.lines.map(show)).toEqual([
      '“We want |peace|; they want war.”',
      '|Peace|!',
      'Do you want |peace|?',
      'A lasting |peace|, an unjust peace and no war.',
      'A lasting peace, an unjust |peace| and no war.',
    ]);
    expect(result).toMatchObject({ count: 4, otherCount: 1, lineCount: 5, sample: null });
    expect(result.lines[2]).toMatchObject({
      document: '2021-06-24',
      paragraph: 1,
      counted: false,
      speaker: 'B',
    });
    expect(result.lines[0]).toMatchObject({ start: 9, end: 14 });
  });

  it('numbers the hits of each speech as Read does, whatever is selected of it', () => {
    expect(numbers({ query: 'peace', sort: ['latest'] })).toEqual([
      ['2021-06-24', 1],
      ['2021-06-24', 2],
      ['2021-06-24', 3],
      ['2017-04-26', 1],
      ['2017-04-26', 2],
    ]);
    expect(numbers({ query: 'peace', selection: { term: 'war', from: '2021-01-01' } })).toEqual([
      ['2021-06-24', 2],
      ['2021-06-24', 3],
    ]);
  });

  it('cuts the context at so many words, and marks them from the match outwards', () => {
    const [line] = ask({ query: '"unjust peace"', width: 2 }).lines;
    expect(line && show(line)).toBe('peace, an |unjust peace| and no');
    expect(line && words(line.left)).toEqual(['an', 'peace']);
    expect(line && words(line.right)).toEqual(['and', 'no']);
  });

  it.each<[SortKey[], string[]]>([
    [['1L'], ['', 'lasting', 'unjust', 'want', 'want']],
    [
      ['1L', 'latest'],
      ['', 'lasting', 'unjust', 'want', 'want'],
    ],
    [['1R'], ['', 'want', 'lasting', 'unjust', 'want']],
    [
      ['1R', '1L'],
      ['', 'want', 'lasting', 'unjust', 'want'],
    ],
    [
      ['latest', '1L'],
      ['lasting', 'unjust', 'want', '', 'want'],
    ],
    [
      ['document', '1R'],
      ['', 'want', 'want', 'lasting', 'unjust'],
    ],
  ])('sorts by %j', (sort, nearest) => {
    const lines = ask({ query: 'peace', sort }).lines;
    expect(lines.map(({ left: { text, words } }) => text.slice(words[0]?.start, words[0]?.end))).toEqual(
      nearest,
    );
  });

  it('sorts windows as it sorts the whole', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'B', 'the');
    const texts = fc.array(
      fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')),
      { maxLength: 6 },
    );
    const sort = fc.array(fc.constantFrom(...sortKeys), { maxLength: 3 });
    fc.assert(
      fc.property(
        texts,
        texts,
        sort,
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        (first, second, sort, offset, limit) => {
          const random = corpusOf({ '2017-01-01': first, '2018-01-01': second });
          const all = concordance(random, { query: '[a the]', sort, limit: 100 });
          const window = concordance(random, { query: '[a the]', sort, offset, limit });
          expect(window.lines).toEqual(all.lines.slice(offset, offset + limit));

          for (const [i, line] of all.lines.entries()) {
            const next = all.lines[i + 1];
            if (next === undefined) continue;
            const [a, b] = [line, next].map((each) =>
              sort.map((sortKey) => keyOf(each, sortKey)).join('\u0000'),
            );
            expect(`${a}` <= `${b}`).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('sorts a page of very many hits as it sorts all of them', () => {
    const random = seededRandom(1);
    const word = () => ['a', 'a', 'b', 'c', 'the', 'A'][Math.floor(random() * 6)] ?? '';
    const texts = Array.from({ length: 150 }, () => Array.from({ length: 12 }, word).join(' '));
    const many = corpusOf({ '2017-01-01': texts.slice(0, 75), '2018-01-01': texts.slice(75) });
    for (const sort of [
      ['node', '1R'],
      ['1R', '2R', '1L'],
      ['latest', 'node'],
      ['2L'],
    ] satisfies SortKey[][]) {
      const { lines, lineCount } = concordance(many, { query: '[a the]', sort, limit: 100 });
      expect(lineCount).toBeGreaterThan(800);
      for (let offset = 100; offset < lineCount; offset += 100)
        lines.push(...concordance(many, { query: '[a the]', sort, offset, limit: 100 }).lines);
      expect(new Set(lines.map(({ document, hit }) => `${document} ${hit}`)).size).toBe(lineCount);
      // What is equal by all keys stands in running order, which a stable sort of the unsorted lines keeps.
      const keysOf = (line: ConcordanceLine) => sort.map((key) => keyOf(line, key)).join('\u0000');
      const running = lines.toSorted((a, b) => a.document.localeCompare(b.document) || a.hit - b.hit);
      expect(lines.map(keysOf)).toEqual(lines.map(keysOf).toSorted());
      expect(lines).toEqual(
        running.toSorted((a, b) => (keysOf(a) < keysOf(b) ? -1 : Number(keysOf(a) > keysOf(b)))),
      );
    }
  });

  it('thins to a sample that its seed names, in running order', () => {
    const texts = { '2020-01-01': Array.from({ length: 60 }, (_, i) => `word ${i}`) };
    const sampled = (seed: number) =>
      concordance(corpusOf(texts), { query: 'word', sample: { size: 10, seed } });
    const numbers = (result: ReturnType<typeof sampled>) => result.lines.map(({ paragraph }) => paragraph);
    const result = sampled(7);
    expect(result).toMatchObject({ count: 60, lineCount: 10, sample: { size: 10, seed: 7, of: 60 } });
    expect(numbers(result)).toEqual(numbers(sampled(7)));
    expect(numbers(result)).not.toEqual(numbers(sampled(8)));
    expect(numbers(result)).toEqual(numbers(result).toSorted((a, b) => a - b));
    expect(concordance(corpusOf(texts), { query: 'word', sample: { size: 99, seed: 7 } }).sample).toBeNull();
  });

  it('is empty where nothing is found', () => {
    expect(ask({ query: '"no peace"', sort: ['1L'] })).toMatchObject({ count: 0, lines: [], lineCount: 0 });
    expect(ask({ query: 'peace', offset: 99, sort: ['1L'] }).lines).toEqual([]);
  });
});
