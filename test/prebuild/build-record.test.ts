import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { parseHistory } from '../../src/corpus/decode-history.ts';
import { build } from '../../src/prebuild/commands/build.ts';

it('build --record keeps the state of the corpus once, for the app and to be committed', async () => {
  const seeds = await mkdtemp(join(tmpdir(), 'record-'));
  const speech =
    '3 May 1995\n\nA speech to a conference\n\nJane Doe: Colleagues, security is what we speak of.\n';
  const out = join(seeds, '.out');
  const kept = () => readFile(join(seeds, 'history.json'), 'utf8');
  const steps = async () => {
    const known = parseHistory(await kept());
    return 'problem' in known ? known.problem : known.steps.length;
  };
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await writeFile(join(seeds, 'a.txt'), speech);

  await build(['--seeds', seeds, '--out', out]);
  expect(log.mock.calls.flat().join('\n')).toContain('build --record');
  await build(['--seeds', seeds, '--out', out, '--record']);
  const first = await kept();
  expect(await steps()).toBe(1);
  expect(JSON.parse(await readFile(join(out, 'history.json'), 'utf8'))).toEqual(JSON.parse(first));
  await build(['--seeds', seeds, '--out', out, '--record']);
  expect(await kept()).toBe(first);

  await writeFile(join(seeds, 'a.txt'), speech.replace('security', 'peace and security'));
  await build(['--seeds', seeds, '--out', out, '--record']);
  expect(await steps()).toBe(2);

  await writeFile(join(seeds, 'history.json'), '{');
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await build(['--seeds', seeds, '--out', out])).toBe(1);
  expect(error.mock.calls.flat().join('\n')).toMatch(/history\.json.*not JSON/);
  log.mockRestore();
  error.mockRestore();
});
