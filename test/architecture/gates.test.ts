import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerViolations } from './layers.ts';

// What a checkout has at its top, less what is made and what is large.
const parts = [
  'src',
  'test',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  '.oxlintrc.json',
  '.gitignore',
  '.prettierignore',
];

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'rostrum-gates-'));
  await Promise.all(parts.map((part) => cp(part, join(copy, part), { recursive: true })));
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rm(copy, { recursive: true }));

/** Each gate of `npm run check`, a fault that it is there for, and what it says of it. */
const gates = [
  {
    gate: 'tsc, in a layer that knows no browser',
    command: ['tsc', '-p', 'src/tsconfig.pure.json'],
    file: 'src/corpus/dates.ts',
    fault: '\nexport const width: number = window.innerWidth;\n',
    says: /dates\.ts.*Cannot find name 'window'/,
  },
  {
    gate: 'oxlint',
    command: ['oxlint', '--type-aware', '--deny-warnings', 'src/corpus/dates.ts'],
    file: 'src/corpus/dates.ts',
    fault: '\nexport function wait(): void {\n  Promise.resolve(1);\n}\n',
    says: /no-floating-promises/,
  },
  {
    gate: 'prettier',
    command: ['prettier', '--check', 'src/corpus/dates.ts'],
    file: 'src/corpus/dates.ts',
    fault: '\nexport const   wide = "1"\n',
    says: /dates\.ts/,
  },
  {
    gate: 'knip',
    command: ['knip', '--include', 'exports'],
    file: 'src/corpus/dates.ts',
    fault: '\nexport function plantedAndUnused(): void {}\n',
    says: /plantedAndUnused/,
  },
];

describe.each(gates)('$gate', ({ command, file, fault, says }) => {
  it('passes as it is, fails on a planted fault, and says so', async () => {
    const path = join(copy, file);
    const sound = await readFile(path, 'utf8');
    expect(await run(command)).toEqual({ failed: false, output: expect.not.stringMatching(says) });
    await appendFile(path, fault);
    try {
      expect(await run(command)).toEqual({ failed: true, output: expect.stringMatching(says) });
    } finally {
      await writeFile(path, sound);
    }
  });
});

it('the rule of layers finds an import that points upwards', async () => {
  const path = 'src/corpus/dates.ts';
  const source = await readFile(path, 'utf8');
  expect(layerViolations(path, source)).toEqual([]);
  expect(layerViolations(path, `import '../views/read/read-view.tsx';\n${source}`)).toHaveLength(1);
});

async function run([command = '', ...args]: string[]): Promise<{ failed: boolean; output: string }> {
  try {
    const program = join(copy, 'node_modules/.bin', command);
    const { stdout, stderr } = await promisify(execFile)(program, args, {
      cwd: copy,
      shell: process.platform === 'win32',
    });
    return { failed: false, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    return { failed: true, output: String(error.stdout) + String(error.stderr) };
  }
}
