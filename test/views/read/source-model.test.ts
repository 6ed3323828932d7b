import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/corpus/parse-source.ts';
import { computeSource, foldPieces } from '../../../src/views/read/source-model.ts';

const piece = (text: string, column = 0, kept = true) => ({ text, column, kept });

function sourceOf(text: string) {
  const [parsed] = parseSource('speech.txt', text).documents;
  if (parsed === undefined) throw new Error('one file makes one document');
  return { document: parsed.document, sections: computeSource(parsed.document) };
}

describe('the source, line by line', () => {
  const { document, sections } = sourceOf(readFileSync('seeds/001_e008f88601b054ee.txt', 'utf8'));
  const rows = sections.flatMap((section) => section.rows);

  it('lists each line that is not blank once, in order', () => {
    const filled = document.lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
    expect(rows.map(({ line }) => line)).toEqual(filled);
  });

  it('loses no character of a line', () => {
    for (const { line, pieces } of rows)
      expect(pieces.map(({ text }) => text).join('')).toBe(document.lines[line - 1]);
  });

  it('says of a line what was read from it, where its note does not', () => {
    const at = { text: '', confidence: 'high' as const };
    const noted = { ...document, evidence: { speaker: { ...at, line: 12 }, venue: { ...at, line: 16 } } };
    const found = computeSource(noted).flatMap((section) => section.rows);
    expect(found.find(({ line }) => line === 12)?.note).toContain('speaker');
    expect(found.find(({ line }) => line === 12)?.takenFor).toEqual([]);
    expect(found.find(({ line }) => line === 16)?.takenFor).toEqual(['event']);
  });

  it('counts lines as the file does where a document is a part of it', () => {
    const shifted = {
      ...document,
      firstLine: 41,
      lines: ['a row'],
      segments: [{ kind: 'body' as const, startLine: 41, endLine: 41, rule: 'row' }],
      paragraphs: [],
    };
    const [section] = computeSource(shifted);
    expect(section?.rows.map(({ line, pieces }) => [line, pieces[0]?.text])).toEqual([[41, 'a row']]);
  });

  it('keeps a label apart from the words that were kept', () => {
    const turn = rows.find(({ line }) => line === 18);
    expect(turn?.paragraphs).toEqual([2]);
    expect(turn?.pieces.map(({ text, kept }) => [text.slice(0, 18), kept])).toEqual([
      ['Fyodor Lukyanov: ', false],
      ['We were discussing', true],
    ]);
  });
});

describe('a folded line', () => {
  it('is cut between words, and says so', () => {
    expect(foldPieces([piece('one two three four')], 12)).toEqual({
      pieces: [piece('one two')],
      cut: true,
    });
  });

  it('is whole where it fits', () => {
    expect(foldPieces([piece('Label: ', 0, false), piece('text', 7)], 40)).toEqual({
      pieces: [piece('Label: ', 0, false), piece('text', 7)],
      cut: false,
    });
  });

  it('does not count runs of white space', () => {
    expect(foldPieces([piece(`one${' '.repeat(400)}two`)], 12)).toEqual({
      pieces: [piece('one two')],
      cut: false,
    });
  });

  it('is cut in mid-word where there is no space', () => {
    expect(foldPieces([piece('x'.repeat(500))], 10)).toEqual({ pieces: [piece('x'.repeat(10))], cut: true });
  });

  it('stops before a second piece that does not fit', () => {
    expect(foldPieces([piece('Label: ', 0, false), piece('extraordinarily long', 7)], 12)).toEqual({
      pieces: [piece('Label: ', 0, false)],
      cut: true,
    });
  });
});
