import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../../src/prebuild/commands/inspect.ts';
import { runCommand } from '../run-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterAll(async () => rm(folder, { recursive: true }));

const hostile =
  'Remarks by Ada Holm, Har\u001B[31mstad, 9 June 2015\n\nThank you\u009B2J all for coming\u202E tonight\u0007.\n';
const moving = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

describe('inspect', () => {
  it('shows what would move the cursor by its code, in names of files too', async () => {
    const file = join(folder, 'a\u001B[2Jb.txt');
    await writeFile(file, hostile);
    const { code, out } = await runCommand(inspect, file);
    expect(code).toBe(0);
    expect(out).not.toMatch(moving);
    expect(out).toContain('Har<U+001B>[31mstad');
    expect(out).toContain('a<U+001B>[2Jb.txt');
  });

  it('prints JSON without such signs that reads back to them', async () => {
    const file = join(folder, 'plain.txt');
    await writeFile(file, hostile);
    const { out } = await runCommand(inspect, file, '--json');
    expect(out).not.toMatch(moving);
    const records: unknown = JSON.parse(out);
    // What the parser leaves in the text is escaped in the JSON, and no sign is lost by it.
    expect(records).toMatchObject([
      { paragraphs: [{ text: 'Thank you\u009B2J all for coming tonight\u0007.' }] },
    ]);
  });

  it('says on stderr why a file cannot be read, and goes on', async () => {
    const file = join(folder, 'good.txt');
    await writeFile(file, 'Thank you all for coming tonight. We have much to do.\n');
    const { code, out, err } = await runCommand(inspect, folder, join(folder, 'no\u001Bne.txt'), file);
    expect(code).toBe(1);
    expect(err).toContain('it is a folder');
    expect(err).not.toMatch(moving);
    expect(out).toContain('good.txt');
  });
});
