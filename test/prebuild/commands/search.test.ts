import { describe, expect, it } from 'vitest';
import { search } from '../../../src/prebuild/commands/search.ts';
import { runCommand } from '../run-command.ts';

interface Row {
  document: string;
  file: string;
  paragraph: number;
  startLine: number;
  count: number;
  matches: { start: number; end: number; text: string }[];
}

describe('search', () => {
  it('prints a record for each paragraph, with the place of each hit', async () => {
    const { code, err, out } = await runCommand(search, '"Security Council"', '--json');
    const rows: Row[] = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      rows.filter(({ document }) => document === '2020-09-24').reduce((sum, { count }) => sum + count, 0),
    ).toBe(4);
    for (const { count, file, matches } of rows) {
      expect(file).toMatch(/\.txt$/);
      expect(matches).toHaveLength(count);
      for (const { end, start, text } of matches) {
        expect(text).toMatch(/^Security Council$/i);
        expect(end - start).toBe(text.length);
      }
    }
  });

  it('takes the whole language, and says what it could not follow', async () => {
    const { err, out } = await runCommand(search, '(NATO OR OSCE) year:2021 near/5', '--json');
    expect(err).toContain('near/5 at character 26 has nothing to apply to');
    expect(JSON.parse(out).every((row: Row) => row.document.startsWith('2021'))).toBe(true);
  });

  it('says which words it looked for in the place of one that is not there', async () => {
    const { err, out } = await runCommand(search, 'santcions', '--json');
    expect(err).toContain('"santcions" is not in the corpus; found in its place: sanctions');
    expect(JSON.parse(out).length).toBeGreaterThan(0);
    expect((await runCommand(search, 'santcions', '--exact', '--json')).out).toBe('[]\n');
  });

  it('says what it expected', async () => {
    expect(await runCommand(search)).toMatchObject({ code: 1, out: '' });
    expect((await runCommand(search, '*')).err).toContain('at least one letter');
    expect((await runCommand(search, '')).err).toContain('the query is empty');
  });
});
