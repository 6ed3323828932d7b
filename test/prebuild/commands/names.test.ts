import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { names } from '../../../src/prebuild/commands/names.ts';
import { runCommand } from '../run-command.ts';

describe('rostrum names', () => {
  it('prints each mention with its place in the paragraph and in the source', async () => {
    const { code, out } = await runCommand(names, '--in', '2017-04-26', '--json');
    expect(code).toBe(0);
    const records: unknown = JSON.parse(out);
    expect(records).toContainEqual({
      document: '2017-04-26',
      file: '002_76aa1cc621d6b314.txt',
      paragraph: 1,
      startLine: 8,
      start: 3,
      text: 'Shoigu',
      kind: 'person',
      id: 'sergei-shoigu',
      label: 'Sergei Shoigu',
      rule: 'form',
    });
  });

  it('prints precision and recall against a list by hand', async () => {
    const { code, out } = await runCommand(names, '--evaluate', 'test/fixtures/names/hand-list.tsv');
    expect(code).toBe(0);
    expect(out).toMatch(/^kind +byHand +found +both +precision +recall\n/);
    expect(out).toMatch(/^all +434 /m);
  });

  it('says what it expected of a file', async () => {
    const { code, err } = await runCommand(names, '--evaluate', 'nowhere.tsv');
    expect(code).toBe(1);
    expect(err).toContain('expects a file with lines');
  });

  it('checks names.yaml', async () => {
    expect((await runCommand(names, '--check', '--csv')).err).toContain('nothing to complain of');
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    writeFileSync(
      join(folder, 'a.txt'),
      'Remarks, 1 May 2020\n\nNothing is named in this speech, and nobody.\n',
    );
    writeFileSync(join(folder, 'names.yaml'), 'states:\n  Rusia: {}\n');
    const { code, out } = await runCommand(names, '--check', '--seeds', folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ line: 2, code: 'name-iso', severity: 'error' }]);
    expect((await runCommand(names, '--seeds', folder, '--json')).out).toBe('[]\n');
  });

  it('searches a folder without a list of its own for the shipped names, and one with an empty list for none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    writeFileSync(
      join(folder, 'a.txt'),
      'Remarks, 1 May 2020\n\nNATO told us what the US had told Niger and Nigeria.\n',
    );
    const found = async () => {
      const records: { text: string; id: string }[] = JSON.parse(
        (await runCommand(names, '--seeds', folder, '--json')).out,
      );
      return records.map(({ id, text }) => `${text}=${id}`);
    };
    expect(await found()).toEqual(['NATO=nato', 'US=US', 'Niger=NE', 'Nigeria=NG']);
    writeFileSync(join(folder, 'names.yaml'), '');
    expect(await found()).toEqual([]);
  });

  it('takes the speaker in a label for no mention', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    writeFileSync(
      join(folder, 'a.txt'),
      'Remarks and answers to questions, Moscow, 1 May 2020\n\nQuestion: What is new?\n\nSergey Lavrov: Nothing is new in Oslo.\n\nQuestion: And Mr Lavrov’s journey?\n',
    );
    const { out } = await runCommand(names, '--seeds', folder, '--json');
    expect(JSON.parse(out).map(({ text, id }: { text: string; id: string }) => `${text}=${id}`)).toEqual([
      'Oslo=oslo',
      'Lavrov=sergey-lavrov',
    ]);
  });
});
