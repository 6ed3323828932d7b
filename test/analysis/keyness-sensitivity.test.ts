import { describe, expect, it } from 'vitest';
import { computeKeynessSensitivity } from '../../src/analysis/keyness-sensitivity.ts';
import { computeKeyness } from '../../src/analysis/keyness.ts';
import { corpusOf } from './corpus-of.ts';

const times = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
const corpus = corpusOf({
  a: [`${times(40, 'arms')} ${times(20, 'treaty')} ${times(30, 'the')} ${times(100, 'x')}`],
  b: [`${times(10, 'treaty')} ${times(60, 'x')}`],
  c: [`${times(20, 'treaties')} ${times(150, 'x')}`],
});
const target = { documents: ['a', 'b'] };
const reference = { documents: ['c'] };
const { rows } = computeKeyness(corpus, target, reference);
const { longest, outcomes } = computeKeynessSensitivity(corpus, target, reference, rows);
const survives = (key: string) =>
  Object.fromEntries((outcomes.get(key) ?? []).map(({ survives, variant }) => [variant, survives]));

describe('sensitivity of keyness', () => {
  it('tells a row that hangs on the longest speech', () => {
    expect(longest).toBe('a');
    expect(survives('arms')).toEqual({
      'without-stop-words': true,
      'folded-forms': true,
      'without-longest': false,
    });
  });

  it('tells a row that hangs on counting forms apart', () => {
    expect(survives('treaty')).toEqual({
      'without-stop-words': true,
      'folded-forms': false,
      'without-longest': true,
    });
  });

  it('has no row for a stop word among content words', () => {
    const outcome = outcomes.get('the')?.find(({ variant }) => variant === 'without-stop-words');
    expect(outcome).toEqual({ variant: 'without-stop-words', row: null, survives: false });
  });

  it('cannot leave out the only speech of a side', () => {
    const alone = computeKeynessSensitivity(corpus, { documents: ['a'] }, reference, rows);
    expect(alone.longest).toBeNull();
    expect(alone.outcomes.get('arms')?.at(-1)).toEqual({
      variant: 'without-longest',
      row: null,
      survives: false,
    });
  });
});
