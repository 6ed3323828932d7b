import { describe, expect, it } from 'vitest';
import { codeWith } from '../../src/analysis/theme-coding.ts';
import { columnsOf, themeOf } from './theme-columns.ts';

const coded = (theme: Parameters<typeof themeOf>[0], ...paragraphs: string[]) =>
  codeWith(columnsOf(paragraphs), [themeOf(theme)]).paragraphsOf.get('t');

describe('coding', () => {
  it('takes one strong cue, or as many different weak ones as are needed', () => {
    expect(coded({ strong: ['missile'] }, 'A missile.', 'A mission.')).toEqual([0]);
    expect(coded({ weak: ['missile', 'silo'] }, 'A missile, a missile.', 'A missile in its silo.')).toEqual([
      1,
    ]);
    expect(coded({ weak: ['missile', 'silo'], weakNeeded: 1 }, 'A missile.')).toEqual([0]);
  });

  it('does not count two weak cues at the same place as two', () => {
    expect(coded({ weak: ['security council', 'council'] }, 'The Security Council met.')).toEqual([]);
    expect(coded({ weak: ['security council', 'council'] }, 'The Security Council is a council.')).toEqual([
      0,
    ]);
  });

  it('takes a match away where a "not" shares a word with it', () => {
    expect(
      coded({ strong: ['Minsk'], not: ['Minsk Group'] }, 'The Minsk Group.', 'The Minsk agreements.'),
    ).toEqual([1]);
    expect(coded({ strong: ['Minsk'], not: ['Minsk Group'] }, 'The Minsk Group met in Minsk.')).toEqual([0]);
  });

  it('gives the matches of one theme apart from each other, in running order', () => {
    const coding = codeWith(columnsOf(['The arms control treaty on arms']), [
      themeOf({ strong: ['arms', 'arms control'], weak: ['treaty'] }),
    ]);
    expect(coding.cuesOf[0]).toEqual([
      { theme: 't', cue: 'arms control', strength: 'strong', from: 1, to: 3 },
      { theme: 't', cue: 'treaty', strength: 'weak', from: 3, to: 4 },
      { theme: 't', cue: 'arms', strength: 'strong', from: 5, to: 6 },
    ]);
  });

  it('lists a paragraph’s themes in the order of the lexicon, and no cue of a theme that it does not carry', () => {
    const coding = codeWith(columnsOf(['b and a and w']), [
      themeOf({ id: 'a', strong: ['a'] }),
      themeOf({ id: 'b', strong: ['b'] }),
      themeOf({ id: 'w', weak: ['w'] }),
    ]);
    expect(coding.themesOf).toEqual([['a', 'b']]);
    expect(coding.cuesOf[0]?.map(({ theme }) => theme)).toEqual(['b', 'a']);
    expect(coding.paragraphsOf.get('w')).toEqual([]);
  });

  it('is computed once for a list of themes', () => {
    const columns = columnsOf(['a']);
    const themes = [themeOf({ strong: ['a'] })];
    expect(codeWith(columns, themes)).toBe(codeWith(columns, themes));
    expect(codeWith(columns, [...themes])).toEqual(codeWith(columns, themes));
  });
});
