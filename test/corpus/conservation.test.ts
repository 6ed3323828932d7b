import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeConservation, ConservationError } from '../../src/corpus/conservation.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';

const files = [
  ...readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `seeds/${name}`),
  ...readdirSync('test/fixtures/sources').map((name) => `test/fixtures/sources/${name}`),
];

describe('kept + left out + rewritten is the whole file', () => {
  it.each(files)('%s', (path) => {
    for (const { document, source } of parseSource(path, readFileSync(path)).documents) {
      const { characters, charactersByKind } = computeConservation(document, source);
      const length = source.lines.reduce(
        (sum, line, i) => sum + line.length + (source.ends[i]?.length ?? 0),
        0,
      );
      expect(characters.total).toBe(length);
      expect(characters.kept + characters.leftOut + characters.rewritten).toBe(length);
      expect(Object.values(charactersByKind).reduce((sum, count) => sum + count, 0)).toBe(length);
      const shown = document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      expect(characters.kept).toBeGreaterThan(shown * 0.97);
    }
  });

  const [parsed] = parseSource(
    'a.txt',
    'Ladies and gentlemen,\n\nI thank you for coming tonight.\n',
  ).documents;
  if (!parsed) throw new Error('no document');
  const { document, source } = parsed;
  const [first, second] = document.paragraphs;
  if (!first || !second) throw new Error('two paragraphs were expected');

  it('counts a small text by hand', () => {
    expect(computeConservation(document, source).characters).toEqual({
      total: 55,
      kept: 52,
      leftOut: 0,
      rewritten: 3,
    });
  });

  it('fails where a paragraph says what its line does not', () => {
    const wrong = { ...document, paragraphs: [{ ...first, text: 'Ladies and gentlemen.' }, second] };
    expect(() => computeConservation(wrong, source)).toThrow(ConservationError);
  });

  it('fails where a word is shown twice', () => {
    const wrong = { ...document, paragraphs: [first, first, second] };
    expect(() => computeConservation(wrong, source)).toThrow('shown twice');
  });

  it('fails where a line is in no segment', () => {
    const wrong = { ...document, segments: document.segments.slice(1) };
    expect(() => computeConservation(wrong, source)).toThrow(ConservationError);
  });
});
