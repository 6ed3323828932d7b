import { describe, expect, it } from 'vitest';
import { evaluateTimes, parseListedTimes } from '../../src/analysis/time-evaluation.ts';
import { timeRecords } from '../../src/analysis/time-record.ts';
import { corpusOf } from './corpus-of.ts';

const corpus = corpusOf({
  '2020-01-01': ['It was 1999. It was in 2003.', 'Nothing, and 1999.'],
  undated: ['Yesterday.'],
});
const records = timeRecords(corpus, [0, 1, 2]);

describe('timeRecords', () => {
  it('says where a time stands, and which days it means', () => {
    expect(
      records.map(({ document, paragraph, start, text, from }) => [document, paragraph, start, text, from]),
    ).toEqual([
      ['2020-01-01', 1, 7, '1999', '1999-01-01'],
      ['2020-01-01', 1, 23, '2003', '2003-01-01'],
      ['2020-01-01', 2, 13, '1999', '1999-01-01'],
      ['undated', 1, 0, 'Yesterday', null],
    ]);
  });
});

const time = (paragraph: number, text: string, year: string | null) => ({
  document: '2020-01-01',
  paragraph,
  text,
  from: year === null ? null : `${year}-01-01`,
  to: year === null ? null : `${year}-12-31`,
});

describe('evaluateTimes', () => {
  it('counts what was found of what is listed, and with which days', () => {
    const result = evaluateTimes(records, [
      time(1, 'was 1999', '1999'),
      time(1, '2003', '2004'),
      time(2, 'long ago', null),
    ]);
    expect(result).toMatchObject({
      listed: 3,
      found: 3,
      both: 2,
      sameDays: 1,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    });
    expect(result.missed.map(({ text }) => text)).toEqual(['long ago']);
    expect(result.extra.map(({ paragraph, text }) => [paragraph, text])).toEqual([[2, '1999']]);
  });

  it('has no ratio where there is nothing to divide by', () => {
    expect(evaluateTimes([], [])).toMatchObject({ precision: null, recall: null, f1: null });
  });
});

describe('parseListedTimes', () => {
  it('names the record that it cannot read, and keeps the others', () => {
    const { listed, problems } = parseListedTimes(
      '[{"document": "a", "paragraph": 1, "text": "1999", "from": null, "to": null}, {"document": 3}, 4]',
    );
    expect(listed).toHaveLength(1);
    expect(problems.map((problem) => problem.slice(0, 9))).toEqual(['record 2:', 'record 3:']);
    expect(parseListedTimes('{').problems[0]).toContain('expected JSON');
    expect(parseListedTimes('{}').problems).toEqual(['expected an array of records']);
  });
});
