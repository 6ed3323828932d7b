import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/corpus/parse-source.ts';
import type { DocumentOverride } from '../../src/corpus/override.ts';

const text = `Town Hall

Remarks by Minister Ann Lee, Oslo, 3 May 2015

Ladies and gentlemen,

I thank you for coming.

Buy our calendar.

We have much to do together.

Ann Lee was born in Hull.
`;

function read(override: DocumentOverride) {
  const document = parseSource('a.txt', text, override).documents[0]?.document;
  if (!document) throw new Error('no document');
  return document;
}

describe('corpus.yaml', () => {
  it('sets a field, forgets what was found for it, and says so', () => {
    const document = read({ date: '2016-01-02', speaker: 'Bo Li' });
    expect(document).toMatchObject({
      date: '2016-01-02',
      dateEvidence: null,
      dateConfidence: 'high',
      speaker: 'Bo Li',
    });
    expect(document.evidence['speaker']).toBeUndefined();
    expect(document.overridden).toEqual(['date', 'speaker']);
    expect(document.paragraphs.every(({ speaker }) => speaker === 'Bo Li')).toBe(true);
  });

  it('gives the turns of whoever says most to the speaker that it names', () => {
    const talk = `Talk at the Institute\n\n4 October 2018\n\nMR. POOLE: ${'We will speak openly of what divides us. '.repeat(9)}\n\nQ: And then?\n\nMR. POOLE: Then we will go on.\n`;
    const document = parseSource('a.txt', talk, { speaker: 'Henry Poulter' }).documents[0]?.document;
    expect(document?.paragraphs.map(({ speaker, counted }) => [speaker, counted])).toEqual([
      ['Henry Poulter', true],
      [null, false],
      ['Henry Poulter', true],
    ]);
  });

  it('takes a wrong date away', () => {
    const document = read({ date: null });
    expect(document).toMatchObject({ date: null, dateConfidence: null });
    expect(document.lineRules.find(({ line }) => line === 3)?.note).not.toContain('date');
    expect(read({}).lineRules.find(({ line }) => line === 3)?.note).toContain('date');
  });

  it('names the lines of the speech', () => {
    const document = read({
      bodyLines: [
        [7, 7],
        [11, 11],
      ],
    });
    expect(document.paragraphs.map(({ startLine }) => startLine)).toEqual([7, 11]);
    expect(
      document.segments.map(({ kind, startLine, endLine, rule }) => [kind, startLine, endLine, rule]),
    ).toEqual([
      ['front-matter', 1, 6, expect.anything()],
      ['body', 7, 7, 'override'],
      ['boilerplate', 8, 10, 'override'],
      ['body', 11, 11, 'override'],
      ['boilerplate', 12, 13, expect.anything()],
    ]);
  });

  it('leaves lines out by number and by what they say', () => {
    expect(read({ leaveOutLines: [[9, 9]] }).paragraphs.map(({ startLine }) => startLine)).not.toContain(9);
    expect(read({ leaveOut: [/^Buy our/] }).paragraphs.map(({ startLine }) => startLine)).not.toContain(9);
    expect(read({}).paragraphs.map(({ startLine }) => startLine)).toContain(9);
  });

  it('maps the columns of a table', () => {
    const table = 'wer;wann;was\nAnn Lee;2015-05-03;"Ich danke Ihnen allen sehr."\n';
    const [parsed] = parseSource('a.csv', table, {
      columns: { text: 'was', speaker: 'wer', date: 'wann' },
    }).documents;
    expect(parsed?.document).toMatchObject({ speaker: 'Ann Lee', date: '2015-05-03' });
  });
});
