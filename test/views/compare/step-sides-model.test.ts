import { describe, expect, it } from 'vitest';
import { stepSpeeches } from '../../../src/views/compare/step-sides-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

const { manifest } = corpusOf({ one: ['a'], two: ['b'], three: ['c'], four: ['d'] });

describe('stepping a side through the speeches', () => {
  it('passes over the speech of the other side', () => {
    expect(stepSpeeches(manifest, 'two', 'three')).toEqual({ before: 'one', after: 'four' });
    expect(stepSpeeches(manifest, 'one', 'two')).toEqual({ before: null, after: 'three' });
  });

  it('ends at the ends, and goes nowhere from what is no speech', () => {
    expect(stepSpeeches(manifest, 'four', 'one')).toEqual({ before: 'three', after: null });
    expect(stepSpeeches(manifest, 'year:2017', 'one')).toEqual({ before: null, after: null });
  });
});
