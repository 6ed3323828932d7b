import { describe, expect, it } from 'vitest';
import { frequency } from '../../../src/prebuild/commands/frequency.ts';
import { keyness } from '../../../src/prebuild/commands/keyness.ts';
import { runCommand } from '../run-command.ts';

describe('frequency', () => {
  it('prints a record for each speech', async () => {
    const { code, out } = await runCommand(frequency, 'Security Council', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(5);
    expect(JSON.parse(out)[1]).toMatchObject({
      term: 'Security Council',
      document: '2020-09-24',
      file: '004_1137c7e3159b29cd.txt',
      count: 4,
      tokens: 1027,
    });
  });

  it('says what it expected', async () => {
    expect(await runCommand(frequency)).toMatchObject({ code: 1, out: '' });
    expect((await runCommand(frequency, '—')).err).toContain('"—" holds no word');
    expect((await runCommand(frequency, 'UN', '--in', 'year:x')).err).toContain('expected year:2017');
    expect((await runCommand(frequency, 'UN', '--seeds', 'test/none')).err).toContain('No speech was found');
  });
});

describe('keyness', () => {
  it('prints every word of both sides', async () => {
    const { err, out } = await runCommand(
      keyness,
      '--target',
      '2017-04-26',
      '--reference',
      '2021-06-24',
      '--json',
    );
    const rows: { targetCount: number; referenceCount: number }[] = JSON.parse(out);
    expect(rows.reduce((sum, row) => sum + row.targetCount, 0)).toBe(941);
    expect(rows.reduce((sum, row) => sum + row.referenceCount, 0)).toBe(2401);
    expect(err).toContain('benjamini-hochberg');
  });

  it('takes years, and prints CSV', async () => {
    const { out } = await runCommand(keyness, '--target', 'year:2017..2020', '--csv');
    expect(out.split('\r\n')[0]).toMatch(/^\uFEFFword,key,targetCount,targetTokens,referenceCount/);
  });

  it('names a document that is not there', async () => {
    const { code, err } = await runCommand(keyness, '--target', '1999-01-01');
    expect(code).toBe(1);
    expect(err).toContain('there is no document "1999-01-01"');
  });

  it.each([
    { sides: ['year:1999', 'all'], message: 'the target selects no words' },
    { sides: ['2017-04-26', 'year:1999'], message: 'the reference selects no words' },
    { sides: ['2017-04-26', '2017-04-26'], message: 'both sides hold the same passages' },
    { sides: ['all', 'all'], message: 'both sides hold the same passages' },
    { sides: ['2017-04-26', 'theme:none'], message: 'there is no theme "none"' },
    { sides: ['2017-04-26', 'speaker:Nobody'], message: 'there is no speaker "Nobody"; there are' },
    { sides: ['2017-04-26', 'colour:red'], message: '"colour:red" begins with no word that is known' },
    { sides: ['2017-04-26', 'year:2020..2017'], message: 'ends before it begins' },
  ])(
    'says why there is nothing to compare: $sides',
    async ({ sides: [target = '', reference = ''], message }) => {
      const { code, err, out } = await runCommand(
        keyness,
        '--target',
        target,
        '--reference',
        reference,
        '--json',
      );
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(message);
    },
  );
});
