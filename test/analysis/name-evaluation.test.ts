import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  evaluateNames,
  type ListedName,
  type NameEvaluation,
  parseListedNames,
} from '../../src/analysis/name-evaluation.ts';
import { type NameRecord, nameRecords } from '../../src/analysis/name-record.ts';
import { loadCorpus } from '../../src/prebuild/load-corpus.ts';

const record = (start: number, text: string, id: string): NameRecord => ({
  document: 'd',
  file: 'd.txt',
  paragraph: 1,
  startLine: 1,
  start,
  text,
  kind: 'state',
  id,
  label: id,
  rule: 'form',
});
const listed = (start: number, text: string, id: string): ListedName => ({
  document: 'd',
  paragraph: 1,
  start,
  kind: 'state',
  id,
  text,
});

const show = (ratio: number | null) => (ratio?.toFixed(3) ?? '–').padStart(7);

describe('agreement with a list by hand', () => {
  it('wants paragraph, kind and id to be the same and the words to overlap', () => {
    const { kinds, differences } = evaluateNames(
      [record(0, 'Russia', 'RU'), record(10, 'US', 'US'), record(20, 'UN', 'UN')],
      [listed(0, 'Russian Federation', 'RU'), listed(11, 'USA', 'US'), listed(20, 'UN', 'UA')],
    );
    expect(kinds[0]).toEqual({
      kind: 'state',
      byHand: 3,
      found: 3,
      both: 2,
      precision: 2 / 3,
      recall: 2 / 3,
    });
    expect(differences.map(({ difference, id }) => [difference, id])).toEqual([
      ['extra', 'UN'],
      ['missed', 'UA'],
    ]);
  });

  it('counts a listed name once', () =>
    expect(
      evaluateNames([record(0, 'Russia', 'RU'), record(3, 'sia', 'RU')], [listed(0, 'Russia', 'RU')])
        .kinds[0],
    ).toMatchObject({ found: 2, both: 1 }));

  it('looks only at documents that the list covers, and has no value without names', () => {
    const { kinds } = evaluateNames([{ ...record(0, 'Russia', 'RU'), document: 'x', file: 'x.txt' }], []);
    expect(kinds.at(-1)).toMatchObject({ found: 0, precision: null, recall: null });
  });

  it('names the lines of a list that it cannot read', () =>
    expect(parseListedNames('document\tx\nd\t1\t0\tstate\tRU\tRussia\nd\t1\t0\tcity\tx\tX\n')).toEqual({
      listed: [listed(0, 'Russia', 'RU')],
      problems: [expect.stringContaining('line 3: expected')],
    }));
});

describe('the names of the five speeches', () => {
  let result: NameEvaluation;
  let second: NameEvaluation;
  beforeAll(async () => {
    const corpus = await loadCorpus('seeds');
    const records = nameRecords(corpus, corpus.columns.documentOf.keys());
    const evaluate = (file: string) => {
      const list = parseListedNames(readFileSync(`test/fixtures/names/${file}`, 'utf8'));
      expect(list.problems).toEqual([]);
      return evaluateNames(records, list.listed);
    };
    result = evaluate('hand-list.tsv');
    second = evaluate('second-reader.tsv');
  });

  it('are found as a second reader lists them', () => {
    console.log(
      [
        'kind          hand   prec.  recall',
        ...second.kinds.map(
          ({ byHand, kind, precision, recall }) =>
            kind.padEnd(12) + String(byHand).padStart(6) + show(precision) + show(recall),
        ),
      ].join('\n'),
    );
    const least: Record<string, number> = { state: 0.95, organisation: 0.95 };
    for (const { kind, precision, recall } of second.kinds) {
      expect(precision, kind).toBeGreaterThanOrEqual(least[kind] ?? 0.9);
      expect(recall, kind).toBeGreaterThanOrEqual(least[kind] ?? 0.9);
    }
    expect(second.kinds.at(-1)?.byHand).toBe(183);
  });

  it.each([
    ['state', 160, 0.95],
    ['organisation', 140, 0.95],
    ['treaty', 30, 0.9],
    ['person', 20, 0.9],
    ['place', 40, 0.9],
    ['event', 8, 0.8],
  ] as const)('are found as a careful reader lists them: %s', (kind, atLeast, threshold) => {
    const row = result.kinds.find((each) => each.kind === kind);
    expect(row?.byHand).toBeGreaterThanOrEqual(atLeast);
    expect(row?.precision).toBeGreaterThanOrEqual(threshold);
    expect(row?.recall).toBeGreaterThanOrEqual(threshold);
  });
});
