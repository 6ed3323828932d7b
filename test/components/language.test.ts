import { describe, expect, it } from 'vitest';
import { describeLanguage } from '../../src/components/language.ts';

describe('a language', () => {
  it('has its English name', () => {
    expect(describeLanguage('ru')).toBe('Russian');
    expect(describeLanguage('en-GB')).toBe('British English');
  });

  it('is not known where it was not recognised, and shown as it stands where it is no tag', () => {
    expect(describeLanguage('und')).toBeNull();
    expect(describeLanguage('not a tag')).toBe('not a tag');
  });
});
