import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBibtex } from '../../../src/corpus/citation/bibtex.ts';
import { citationStyles, formatCitation } from '../../../src/corpus/citation/format-citation.ts';
import { citationOf, view } from './cited-speech.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '\\',
      '~',
      '^',
      '%',
      '&',
      '#',
      '_',
      '$',
      '"',
      '“',
      '”',
      '‘',
      '’',
      'é',
      ' ',
      '\n',
      'a',
      '@',
      ',',
    ),
    maxLength: 30,
  }),
);
const anyCitation = fc
  .record({
    speaker: fc.option(anyText),
    title: anyText,
    venue: fc.option(anyText),
    city: fc.option(anyText),
    publisher: fc.option(anyText),
    url: fc.option(fc.webUrl()),
    quotation: fc.option(anyText),
    link: fc.option(fc.webUrl()),
    corpus: anyText,
  })
  .map(({ quotation, link, corpus, ...speech }) =>
    citationOf({ date: '2017-04-26', ...speech }, { quotation, link, corpus, paragraphs: [3, 4] }),
  );

describe('BibTeX', () => {
  it('writes what TeX reads as its own by name', () => {
    expect(escapeBibtex('50% of {R&D} costs $5_a #1 \\o/ ~ ^')).toBe(
      '50\\% of \\textbraceleft{}R\\&D\\textbraceright{} costs \\$5\\_a \\#1 \\textbackslash{}o/ \\textasciitilde{} \\textasciicircum{}',
    );
  });

  it('keeps diacritics and quotation marks, and the capitals of a title', () => {
    const entry = formatCitation(
      'bibtex',
      citationOf(
        { speaker: 'António Guterres', title: 'Le Président: “L’été”', date: '2020-09-24', city: 'Genève' },
        { link: 'https://example.org/?a=1&b=2_3' },
      ),
    );
    expect(entry).toBe(
      [
        '@misc{guterres-2017-04-26,',
        '  author = {Guterres, António},',
        '  title = {{Le Président: “L’été”}},',
        '  howpublished = {Speech transcript, Genève, 24 Sept. 2020},',
        '  year = {2020},',
        '  month = sep,',
        '  language = {en},',
        '  url = {https://example.org/?a=1&b=2_3},',
        '  note = {In: Five speeches. Rostrum, corpus 1c9af3b7}',
        '}\n',
      ].join('\n'),
    );
  });

  it('has balanced braces and one field a line, whatever it is given', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const entry = formatCitation('bibtex', citation);
        let depth = 0;
        for (const sign of entry) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const lines = entry.trimEnd().split('\n');
        expect(lines[0]).toMatch(/^@misc\{[a-z0-9-]+,$/);
        for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}[a-z]+ = (?:\{.*\}|[a-z]{3}),?$/u);
        const withoutUrls = entry.replace(/^ {2}url = .*$/gm, '');
        expect(withoutUrls.replace(/\\[$&#%_]/g, '')).not.toMatch(/[$&#%_~^]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('RIS', () => {
  it('is a record with its fields', () => {
    const record = formatCitation(
      'ris',
      citationOf(
        { speaker: 'Sergey Lavrov', date: '2017-04-26', venue: 'A\nhall', city: 'Moscow' },
        { paragraphs: [5, 5], quotation: 'no “more”', link: 'https://example.org/?p=5' },
      ),
    );
    expect(record.split('\r\n')).toEqual([
      'TY  - SLIDE',
      'AU  - Lavrov, Sergey',
      'TI  - Remarks',
      'T2  - A hall',
      'CY  - Moscow',
      'PY  - 2017',
      'DA  - 2017/04/26/',
      'LA  - en',
      'M3  - Speech transcript',
      'UR  - https://example.org/?p=5',
      'N1  - In: Five speeches. Rostrum, corpus 1c9af3b7, paragraph 5',
      'N1  - “no ‘more’”',
      'ER  - ',
      '',
    ]);
  });

  it('keeps to the rules of lines, whatever it is given', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const lines = formatCitation('ris', citation).split('\r\n');
        expect(lines[0]).toBe('TY  - SLIDE');
        expect(lines.slice(-2)).toEqual(['ER  - ', '']);
        for (const line of lines.slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r\u2028\u2029]*$/u);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('CSL-JSON', () => {
  it('is an item of the schema', () => {
    const text = formatCitation(
      'csl',
      citationOf(
        { speaker: 'Charles de Gaulle', date: '1967-07-24', city: 'Montréal', url: 'https://a.example' },
        { paragraphs: [2, 2], quotation: 'Vive "le" Québec', link: 'https://b.example' },
      ),
    );
    expect(JSON.parse(text)).toEqual([
      {
        id: '2017-04-26-p2',
        type: 'speech',
        author: [{ family: 'de Gaulle', given: 'Charles' }],
        title: 'Remarks',
        genre: 'Speech transcript',
        'event-place': 'Montréal',
        issued: { 'date-parts': [[1967, 7, 24]] },
        language: 'en',
        URL: 'https://a.example',
        note: 'In: Five speeches. Rostrum, corpus 1c9af3b7, paragraph 2, https://b.example',
        annote: '“Vive ‘le’ Québec”',
      },
    ]);
    expect(JSON.parse(formatCitation('csl', view))).toMatchObject([
      { type: 'webpage', accessed: { 'date-parts': [[2026, 11, 3]] }, version: '1c9af3b7' },
    ]);
  });

  it('reads as JSON, whatever it is given', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        expect(JSON.parse(formatCitation('csl', citation))).toMatchObject([{ title: citation.speech.title }]);
      }),
    );
  });
});

it.each(citationStyles)('$label of a view carries corpus, fingerprint and link', ({ id }) => {
  const text = formatCitation(id, view);
  expect(text).toContain('Five speeches');
  expect(text).toContain('1c9af3b7');
  expect(text).toContain('example.org/?view=themes&fp=1c9af3b7&v=2');
});
