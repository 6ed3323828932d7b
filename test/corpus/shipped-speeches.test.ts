import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignIds } from '../../src/corpus/document-ids.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';
import { inspectRecord } from '../../src/prebuild/inspect-record.ts';

/** The table of what must come out of the five shipped transcripts, to the line and the token. */
const table = [
  {
    file: '002_76aa1cc621d6b314.txt',
    date: '2017-04-26',
    pageDate: '2017-04-26',
    speaker: 'Sergey Lavrov',
    body: [8, 35],
    truncated: true,
    paragraphs: 14,
    tokens: 941,
    speakerTokens: 941,
    related: null,
    languages: ['de-DE', 'en-GB', 'es-ES', 'ru-RU', 'fr-FR'],
  },
  {
    file: '004_1137c7e3159b29cd.txt',
    date: '2020-09-24',
    pageDate: '2020-10-25',
    speaker: 'Sergey Lavrov',
    body: [14, 46],
    truncated: false,
    paragraphs: 17,
    tokens: 1027,
    speakerTokens: 1027,
    related: [51, 89],
    languages: [],
  },
  {
    file: '000_7d07de66cb692eb3.txt',
    date: '2021-06-24',
    pageDate: '2021-06-24',
    speaker: 'Sergey Lavrov',
    body: [8, 62],
    truncated: false,
    paragraphs: 27,
    tokens: 2401,
    speakerTokens: 2401,
    related: null,
    languages: ['en-GB', 'ru-RU'],
  },
  {
    file: '001_e008f88601b054ee.txt',
    date: '2021-10-02',
    pageDate: '2021-12-03',
    speaker: 'Sergey Lavrov',
    body: [16, 48],
    truncated: false,
    paragraphs: 17,
    tokens: 1828,
    speakerTokens: 1816,
    related: [51, 89],
    languages: [],
  },
  {
    file: '003_b48ef0025fee7d69.txt',
    date: '2024-04-22',
    pageDate: '2024-04-22',
    speaker: 'Lavrov',
    body: [7, 45],
    truncated: false,
    paragraphs: 20,
    tokens: 1404,
    speakerTokens: 1404,
    related: null,
    languages: [],
  },
];

function inspectSeed(file: string) {
  const { documents } = parseSource(file, readFileSync(`seeds/${file}`, 'utf8'));
  const [record] = assignIds(documents.map(({ document }) => document)).map(inspectRecord);
  if (!record) throw new Error(`no document in ${file}`);
  return record;
}

function textOf(file: string): string {
  return inspectSeed(file)
    .paragraphs.map((paragraph) => paragraph.text)
    .join('\n');
}

describe('the five shipped transcripts', () => {
  it.each(table)('reads $file to the line and the token', (expected) => {
    const record = inspectSeed(expected.file);
    const body = record.segments.filter(({ kind }) => kind === 'body');
    expect({
      file: record.file,
      date: record.date,
      pageDate: record.pageDate,
      speaker: record.speaker,
      body: [body[0]?.startLine, body.at(-1)?.endLine],
      truncated: record.truncated,
      paragraphs: record.paragraphs.length,
      tokens: record.tokens,
      speakerTokens: record.speakerTokens,
      related:
        record.related.length === 10 ? [record.related[0]?.startLine, record.related.at(-1)?.endLine] : null,
      languages: record.languages,
    }).toEqual(expected);
    expect(body).toHaveLength(1);
    expect(record.id).toBe(expected.date);
  });

  it('knows where the text of 2017 breaks off', () => {
    const [diagnostic] = inspectSeed('002_76aa1cc621d6b314.txt').diagnostics;
    expect(diagnostic).toMatchObject({ line: 35, code: 'truncated' });
    expect(diagnostic?.message).toContain('taking into');
  });

  it('takes the interjection for a turn of its own, and the label out of the text', () => {
    const interjection = inspectSeed('001_e008f88601b054ee.txt').paragraphs[1];
    expect(interjection).toMatchObject({
      startLine: 18,
      speaker: 'Fyodor Lukyanov',
      label: 'Fyodor Lukyanov:',
      counted: false,
    });
    expect(interjection?.text).toMatch(/^We were discussing/);
  });

  it('keeps typing errors of the source', () => {
    expect(textOf('001_e008f88601b054ee.txt')).toContain('butwhen');
    expect(textOf('003_b48ef0025fee7d69.txt')).toContain('CBTB');
  });
});
