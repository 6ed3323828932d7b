import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/analysis/stop-words.ts';

describe('stop words', () => {
  it('are function words', () => {
    expect(['the', 'of', "don't", 'which'].every(isStopWord)).toBe(true);
  });

  it('leave what speeches are about: large public lists drop these', () => {
    expect(
      ['state', 'states', 'member', 'world', 'interests', 'un', 'US', 'new', 'order'].some(isStopWord),
    ).toBe(false);
    expect(isStopWord('us')).toBe(true);
  });
});
