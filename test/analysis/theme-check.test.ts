import { describe, expect, it } from 'vitest';
import { checkTheme } from '../../src/analysis/theme-check.ts';
import { columnsOf, themeOf } from './theme-columns.ts';

const columns = columnsOf([
  ...Array.from({ length: 8 }, () => 'the state'),
  'missile defence of the state',
  'the embargo was lifted',
]);
const findings = (parts: Parameters<typeof themeOf>[0]) => checkTheme(columns, themeOf(parts));

describe('checking a theme against a corpus', () => {
  it('has nothing to say where cues match some paragraphs', () => {
    expect(findings({ strong: ['missile defence', 'embargo'] })).toEqual([]);
  });

  it('names a cue that matches nothing, with the nearest words that occur', () => {
    expect(findings({ strong: ['embargo', 'misile'] })).toEqual([
      {
        code: 'cue-matches-nothing',
        severity: 'info',
        cue: 'misile',
        message: '"misile" matches nothing: "misile" does not occur; near to it: missile',
        nearest: ['missile'],
      },
    ]);
    expect(findings({ strong: ['embargo', 'missile embargo'] })[0]?.message).toContain('but not together');
  });

  it('warns of cues and themes in half of the paragraphs', () => {
    expect(findings({ strong: ['state'] }).map(({ code }) => code)).toEqual([
      'cue-is-common',
      'theme-is-common',
    ]);
  });

  it('warns of a theme that nothing carries, and of a cue that cannot be read', () => {
    expect(findings({ strong: ['a, b'] }).map(({ code }) => code)).toEqual([
      'cue-unreadable',
      'theme-matches-nothing',
    ]);
  });
});
