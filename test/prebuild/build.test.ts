import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeManifest } from '../../src/corpus/decode-artifact.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';
import { build } from '../../src/prebuild/commands/build.ts';
import { readSeeds } from '../../src/prebuild/read-seeds.ts';

const speech = (date: string) =>
  `Remarks by Minister Ann Lee at the Forum, Oslo, ${date}\n\nI thank you for coming on ${date}.\n`;
let home = '';
let seeds = '';
let out = '';
let complaints: string[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'rostrum-build-'));
  seeds = join(home, 'seeds');
  out = join(home, 'data');
  await mkdir(seeds);
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complaints.push(text));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

const run = () => build(['--seeds', seeds, '--out', out]);
const manifest = async () => decodeManifest(JSON.parse(await readFile(join(out, 'corpus.json'), 'utf8')));

describe('build', () => {
  it('writes one file a document, and takes away those of documents that are gone', async () => {
    await writeFile(join(seeds, 'a.txt'), speech('3 May 2015'));
    await writeFile(join(seeds, 'b.txt'), speech('4 May 2016'));
    expect(await run()).toBe(0);
    expect(await readdir(join(out, 'documents'))).toEqual(['2015-05-03.json', '2016-05-04.json']);
    await rm(join(seeds, 'a.txt'));
    expect(await run()).toBe(0);
    expect(await readdir(join(out, 'documents'))).toEqual(['2016-05-04.json']);
  });

  it('says what to do where seeds/ is empty, and still writes a manifest', async () => {
    expect(await run()).toBe(1);
    expect(complaints.join('\n')).toContain('Put transcripts there');
    expect((await manifest()).documents).toEqual([]);
  });

  it('gives the same bytes for the same seeds', async () => {
    await writeFile(join(seeds, 'a.txt'), speech('3 May 2015'));
    await run();
    const before = await readFile(join(out, 'corpus.json'), 'utf8');
    await run();
    expect(await readFile(join(out, 'corpus.json'), 'utf8')).toBe(before);
  });

  it('builds the rest where a file is empty, a folder, a socket, a link out of seeds/ or in a circle, or binary', async () => {
    await writeFile(join(home, 'secret.txt'), speech('1 May 2011'));
    await writeFile(join(seeds, 'a.txt'), speech('3 May 2015'));
    await writeFile(join(seeds, '__proto__.txt'), speech('4 May 2016'));
    await writeFile(join(seeds, 'empty.txt'), '');
    await writeFile(join(seeds, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    await mkdir(join(seeds, 'folder.txt'));
    await symlink(join(home, 'secret.txt'), join(seeds, 'link.txt'));
    await symlink(join(home, 'nowhere.txt'), join(seeds, 'broken.txt'));
    await symlink('loop.txt', join(seeds, 'loop.txt'));
    await symlink('.', join(seeds, 'self'));
    const socket = createServer().listen(join(seeds, 'socket.txt'));
    await once(socket, 'listening');
    const code = await run();
    socket.close();
    expect(code).toBe(1);
    const { documents, diagnostics } = await manifest();
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', '__proto__.txt']);
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'broken.txt unreadable',
      'folder.txt unreadable',
      'link.txt unreadable',
      'loop.txt unreadable',
      'self unreadable',
      'socket.txt unreadable',
      'empty.txt empty-file',
      'picture.txt binary-file',
    ]);
  });

  it('names file, line and what was expected where corpus.yaml is broken', async () => {
    await writeFile(join(seeds, 'a.txt'), speech('3 May 2015'));
    await writeFile(
      join(seeds, 'corpus.yaml'),
      'title: Mine\ndocuments:\n  a.txt:\n    date: soon\n  b.txt: {}\n',
    );
    expect(await run()).toBe(1);
    expect(complaints).toContain(
      'error: corpus.yaml:4: date: expected a day of the calendar as 2017-04-26, or null, found "soon"',
    );
    expect(complaints.join('\n')).toContain('there is no file "b.txt"');
    expect((await manifest()).title).toBe('Mine');
  });

  it('gives two files that claim one id two ids', async () => {
    await writeFile(join(seeds, 'a.txt'), speech('3 May 2015'));
    await writeFile(join(seeds, 'b.txt'), speech('4 May 2016'));
    await writeFile(join(seeds, 'corpus.yaml'), 'documents:\n  a.txt: { id: one }\n  b.txt: { id: one }\n');
    const { manifest } = buildCorpus(await readSeeds(seeds));
    expect(new Set(manifest.documents.map(({ id }) => id)).size).toBe(2);
  });

  it('names duplicates', async () => {
    const long = `${speech('3 May 2015')}\n${Array.from({ length: 20 }, (_, i) => `We met in hall ${i} with friend ${i * 3} of ours.`).join('\n\n')}\n`;
    await writeFile(join(seeds, 'a.txt'), long);
    await writeFile(join(seeds, 'b.txt'), long);
    await run();
    const codes = (await manifest()).documents.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(codes).toEqual([['duplicate'], ['duplicate']]);
  });

  it('accounts for every character of every document', async () => {
    await writeFile(join(seeds, 'a.txt'), speech('3 May 2015'));
    await run();
    for (const { characters } of (await manifest()).documents)
      expect(characters.kept + characters.leftOut + characters.rewritten).toBe(characters.total);
  });
});
