import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeWordDiff } from '../../src/analysis/word-diff.ts';
import { corpusOf } from './corpus-of.ts';

/** The diff of two texts as words: kept ones plain, changed ones as [−a +b]. */
function diff(a: string, b: string): string {
  const { columns } = corpusOf({ a: [a], b: [b] });
  const middle = columns.paragraphStart[1] ?? 0;
  const stretches = computeWordDiff(
    columns,
    { from: 0, to: middle },
    { from: middle, to: columns.wordIds.length },
  );
  const words = (from: number, to: number) =>
    Array.from(columns.wordIds.subarray(from, to), (id) => columns.words[id]).join(' ');
  return (stretches ?? [])
    .map(({ aFrom, aTo, bFrom, bTo, kind }) =>
      kind === 'same' ? words(aFrom, aTo) : `[−${words(aFrom, aTo)} +${words(bFrom, bTo)}]`,
    )
    .join(' ');
}

describe('computeWordDiff', () => {
  it('keeps what both texts say, whatever its case', () => {
    expect(diff('NATO must stop its expansion', 'nato should stop all expansion')).toBe(
      'NATO [−must +should] stop [−its +all] expansion',
    );
  });

  it('takes function words between changes for changed', () => {
    expect(diff('peace of the past world', 'war of the new world')).toBe(
      '[−peace of the past +war of the new] world',
    );
    expect(diff('the end', 'the start')).toBe('the [−end +start]');
  });

  it('shows one-sided changes, and nothing for nothing', () => {
    expect(diff('a long treaty', 'a treaty')).toBe('a [−long +] treaty');
    expect(diff('', 'new words')).toBe('[− +new words]');
    expect(diff('', '')).toBe('');
  });

  it('covers both texts without gaps, and keeps only equal words', () => {
    const text = fc.array(fc.constantFrom('arms', 'the', 'of', 'peace', 'war'), { maxLength: 15 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { columns } = corpusOf({ a: [a.join(' ')], b: [b.join(' ')] });
        const sides = [
          { from: 0, to: a.length },
          { from: a.length, to: a.length + b.length },
        ] as const;
        let [atA, atB] = [0, a.length];
        for (const { aFrom, aTo, bFrom, bTo, kind } of computeWordDiff(columns, ...sides) ?? []) {
          expect([aFrom, bFrom]).toEqual([atA, atB]);
          if (kind === 'same')
            expect(columns.foldIds.slice(aFrom, aTo)).toEqual(columns.foldIds.slice(bFrom, bTo));
          [atA, atB] = [aTo, bTo];
        }
        expect([atA, atB]).toEqual([a.length, a.length + b.length]);
      }),
    );
  });
});
