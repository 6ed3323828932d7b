import { describe, expect, it } from 'vitest';
import { years } from '../../../src/prebuild/commands/years.ts';
import { runCommand } from '../run-command.ts';

describe('rostrum years', () => {
  it('prints every time that the speeches name, with the days meant', async () => {
    const { code, out } = await runCommand(years, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual({
      document: '2021-06-24',
      file: '000_7d07de66cb692eb3.txt',
      paragraph: 4,
      startLine: 15,
      start: 412,
      text: 'July 8, 1941',
      from: '1941-07-08',
      to: '1941-07-08',
      precision: 'day',
      relative: false,
      reasoning: 'named in full',
      remark: null,
    });
  });

  it('agrees with the list made by reading the five speeches: precision and recall of 0.9 and more', async () => {
    const { code, out } = await runCommand(
      years,
      '--json',
      '--evaluate',
      'test/fixtures/years/references.json',
    );
    expect(code).toBe(0);
    const result: unknown = JSON.parse(out);
    expect(result).toMatchObject({ listed: 31, missed: [], extra: [], different: [] });
  });

  it('agrees with a list made by a second reader, of two speeches: precision and recall of 0.9 and more', async () => {
    const { out } = await runCommand(years, '--evaluate', 'test/fixtures/years/second-reader.json');
    console.log(out);
    const [heading = '', numbers = ''] = out.trim().split('\n').slice(-2);
    expect(heading).toMatch(/^listed\s+found\s+both\s+sameDays\s+precision\s+recall/);
    const [listed, , , sameDays, precision, recall] = numbers.trim().split(/\s+/).map(Number);
    expect([listed, sameDays]).toEqual([12, 10]);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('says what it expected of a list', async () => {
    const { code, err } = await runCommand(years, '--evaluate', 'nowhere.json');
    expect(code).toBe(1);
    expect(err).toContain('expects a JSON file of records with document, paragraph, text, from and to');
  });

  it('prints a table, and says so where no time is named', async () => {
    const { out } = await runCommand(years, '--csv', '--in', '2024-04-22');
    expect(out).toMatch(/^\uFEFF?document,paragraph,startLine,text,from,to,reasoning,remark\r?\n/);
    const none = await runCommand(years, '--in', '2024-04-22,theme:nowhere');
    expect(none.code).toBe(1);
  });
});
