import { expect, it } from 'vitest';
import { smallSampleSentence } from '../../src/components/small-n-sentence.ts';

it('says what so few speeches cannot show', () => {
  expect(smallSampleSentence(2, 3)).toBe(
    'Five speeches are described here, not proved: with two against three, no permutation test can fall below p = 0.10.',
  );
  expect(smallSampleSentence(1, 4)).toContain(
    'with one against four, no permutation test can fall below p = 0.20.',
  );
});

it('claims no more where a test could be made', () => {
  expect(smallSampleSentence(40, 60)).toBe(
    '100 speeches are described here, not proved: nothing here is tested, and what differs may still be chance.',
  );
});

it('has nothing to compare with one side only', () => {
  expect(smallSampleSentence(0, 1)).toBe('One speech is described here.');
  expect(smallSampleSentence(0, 2)).toBe('Two speeches are described here, not proved.');
});
