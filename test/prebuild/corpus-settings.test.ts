import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpusSettings } from '../../src/prebuild/corpus-settings.ts';

const messages = (text: string) =>
  parseCorpusSettings(text).diagnostics.map(({ line, message }) => `${line}: ${message}`);

describe('parseCorpusSettings', () => {
  it('reads everything that can be set', () => {
    const { settings, diagnostics } = parseCorpusSettings(`
title: Speeches of the port
defaults:
  publisher: Harbour Office
documents:
  a.txt:
    id: my-speech
    date: 2017-04-26
    speaker: Ann Lee
    bodyLines: 8-35
    leaveOutLines: [20, 31-33]
    leaveOut: ['Share this page', '/^Advert/i']
    truncated: false
    languages: [en-GB, ru-RU]
    columns: { text: was }
`);
    expect(diagnostics).toEqual([]);
    expect(settings.title).toBe('Speeches of the port');
    expect(settings.defaults).toEqual({ publisher: 'Harbour Office' });
    expect(settings.documents.get('a.txt')).toEqual({
      id: 'my-speech',
      date: '2017-04-26',
      speaker: 'Ann Lee',
      bodyLines: [[8, 35]],
      leaveOutLines: [
        [20, 20],
        [31, 33],
      ],
      leaveOut: [/^Share this page$/u, /^Advert/iu],
      truncated: false,
      languages: ['en-GB', 'ru-RU'],
      columns: { text: 'was' },
    });
  });

  it.each([
    [
      'an unknown key, with the nearest',
      'titel: x',
      ['1: unknown key "titel" in corpus.yaml; did you mean "title"?'],
    ],
    [
      'an unknown field of a file',
      'documents:\n  a.txt:\n    speeker: Ann',
      ['3: unknown key "speeker" in a.txt; did you mean "speaker"?'],
    ],
    [
      'a day that is none',
      'documents:\n  a.txt:\n    date: 2017-02-30',
      ['3: date: expected a day of the calendar as 2017-04-26, or null, found "2017-02-30"'],
    ],
    [
      'lines in the wrong order',
      'documents:\n  a.txt:\n    bodyLines: 9-3',
      ['3: bodyLines: expected lines such as 8-35, the first not behind the last, found "9-3"'],
    ],
    [
      'text where keys are expected',
      'documents: all',
      ['1: documents: expected file names, each with its fields, found "all"'],
    ],
    ['a list where text is expected', 'title: [a]', ['1: title: expected text, found a list']],
    [
      'an address without http',
      'documents:\n  a.txt:\n    url: mid.ru',
      ['3: url: expected an address that begins with https:// or http://, found "mid.ru"'],
    ],
    ['no YAML', 'title: "x', [expect.stringContaining('expected YAML')]],
  ])('names %s', (_, text, expected) => expect(messages(text)).toEqual(expected));

  it('keeps what is right beside what is wrong', () => {
    const { settings } = parseCorpusSettings(
      'title: Mine\nrigths: x\ndocuments:\n  a.txt: { date: never, city: Oslo }',
    );
    expect(settings.title).toBe('Mine');
    expect(settings.documents.get('a.txt')).toEqual({ city: 'Oslo' });
  });

  it('is empty for an empty file, and never throws', () => {
    expect(parseCorpusSettings('').diagnostics).toEqual([]);
    fc.assert(
      fc.property(fc.string(), (text) => void parseCorpusSettings(text)),
      { numRuns: 100 },
    );
  });
});
