import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceText, type TextMark } from '../../../src/views/read/text-marks-model.ts';

const hit = (start: number, end: number, hit: number): TextMark => ({ start, end, kind: 'hit', hit });
const cue = (start: number, end: number): TextMark => ({ start, end, kind: 'cue', hit: 0 });
const theme = (start: number, end: number, label: string): TextMark => ({
  ...cue(start, end),
  kind: 'themes',
  label,
});

describe('marks in a text', () => {
  it('cut it where they begin and end', () => {
    expect(
      sliceText('arms control now', [cue(0, 12), hit(5, 12, 1)]).map(({ text, hit, cue }) => [
        text,
        hit?.hit ?? null,
        cue,
      ]),
    ).toEqual([
      ['arms ', null, true],
      ['control', 1, true],
      [' now', null, false],
    ]);
  });

  it('open a hit once, though a cue cuts it in two', () => {
    const pieces = sliceText('the arms race', [hit(0, 13, 1), cue(4, 8)]);
    expect(pieces.map(({ opensHit }) => opensHit)).toEqual([true, false, false]);
  });

  it('give what two hits share to the first, and the rest to the second', () => {
    const pieces = sliceText('a b c', [hit(0, 3, 1), hit(2, 5, 2)]);
    expect(pieces.map(({ text, hit, opensHit }) => [text, hit?.hit, opensHit])).toEqual([
      ['a ', 1, true],
      ['b', 1, false],
      [' c', 2, true],
    ]);
  });

  it('say what is marked on demand beside hits, all that covers a piece', () => {
    const pieces = sliceText('arms control now', [
      hit(5, 12, 1),
      theme(0, 12, 'Arms control'),
      theme(5, 12, 'Treaties'),
    ]);
    expect(pieces.map(({ text, hit, layers }) => [text, hit?.hit, layers.map(({ label }) => label)])).toEqual(
      [
        ['arms ', undefined, ['Arms control']],
        ['control', 1, ['Arms control', 'Treaties']],
        [' now', undefined, []],
      ],
    );
  });

  it('leave the text as it is, whatever they are', () => {
    const marks = fc.array(
      fc.record({
        start: fc.integer({ min: -5, max: 40 }),
        end: fc.integer({ min: -5, max: 40 }),
        kind: fc.constantFrom('hit' as const, 'cue' as const, 'themes' as const),
        hit: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(fc.string(), marks, (text, marks) => {
        const pieces = sliceText(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cuts without a mark', () => {
  it('cut the text there, and nowhere outside it', () => {
    expect(sliceText('Thank you. Next.', [], [10, 0, 99]).map(({ text }) => text)).toEqual([
      'Thank you.',
      ' Next.',
    ]);
  });
});
