import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../src/corpus/decode-artifact.ts';
import { computeConservation } from '../../src/corpus/conservation.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';

/** Pieces that real pages are made of, in any order, next to any characters at all. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Remarks by Minister Ann Lee at the Forum, Oslo, 3 May 2015',
      'Ladies and gentlemen,',
      'I thank you for coming, and I mean it.',
      'ANN LEE: We agreed on this in',
      'the spring, and we will hold to it.',
      'a hyphen-',
      'ated word.',
      '(Applause.)',
      'Share this page',
      'Q. Will you?',
      '01.12.2021 - Statement of the Ministry on trains',
      'Page 3 of 9',
      '- 3 -',
      '---',
      'title: x',
      '# Head',
      '**Bold:** text',
      '<p>We</p>',
      '</p><b>',
      '&amp;',
      '"a","b"',
      'text,date',
      'Дамы и господа,',
      '女士们，先生们：',
      'السيدات والسادة،',
      '1 See the report.',
      '_______',
      '  • en-GB1 ru-RU1',
      '\u00a0\u00ad',
      '\f',
      'END',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const page = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\t')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));
const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.csv', 'a.tsv', 'a.xml', 'a');

function bare(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF‐-]/gu, '');
}

describe('parsing, whatever the source', () => {
  it('never throws, and accounts for every character', () => {
    fc.assert(
      fc.property(name, page, (file, text) => {
        for (const { document, source } of parseSource(file, text).documents)
          computeConservation(document, source);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
        for (const { document, source } of parseSource(file, bytes).documents)
          computeConservation(document, source);
      }),
      { numRuns: 200 },
    );
  });

  it('covers each line by one segment, and gives each line that is not blank one rule', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { document } of parseSource('a.txt', text).documents) {
          const covered = document.segments.flatMap(({ startLine, endLine }) =>
            Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i),
          );
          expect(covered).toEqual(document.lines.map((_, i) => i + (document.firstLine ?? 1)));
          const filled = document.lines.flatMap((line, i) =>
            line.trim() === '' ? [] : [i + (document.firstLine ?? 1)],
          );
          expect(document.lineRules.map(({ line }) => line)).toEqual(filled);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds every paragraph in the source, white space and broken words aside', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { document } of parseSource('a.txt', text).documents) {
          if (document.dialect !== 'plain-text') continue;
          for (const paragraph of document.paragraphs) {
            const shown = paragraph.spans.map(({ line, column, length }) =>
              document.lines[line - 1]?.slice(column, column + length),
            );
            expect(bare(shown.join(''))).toBe(bare(paragraph.text));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(name, page, (file, text) => {
        for (const { document } of parseSource(file, text).documents)
          expect(decodeDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a real page', () => {
  const files = readdirSync('seeds').filter((file) => file.endsWith('.txt'));

  it.each(files)('%s says the same under another name and with other line ends', (file) => {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    const [plain] = parseSource(file, text).documents;
    for (const [other, content] of [
      ['renamed.txt', text],
      [file, text.replaceAll('\n', '\r\n')],
      [file, text.replaceAll('\n', '\r')],
      [file, `\uFEFF${text}`],
    ] as const) {
      const [document] = parseSource(other, new TextEncoder().encode(content)).documents;
      expect({ ...document?.document, file: '' }).toEqual({ ...plain?.document, file: '' });
    }
  });
});
