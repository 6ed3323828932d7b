import { readdirSync } from 'node:fs';

/** `npm run bench -- [NAME...] [--large]`: runs the benches of this folder, all of them or those named. */
const [flags, names] = [
  process.argv.slice(2),
  process.argv.slice(2).filter((word) => !word.startsWith('--')),
];
for (const file of readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('-bench.ts'))
  .sort()) {
  const name = file.slice(0, -'-bench.ts'.length);
  if (names.length > 0 && !names.includes(name)) continue;
  const bench: { run: (flags: readonly string[]) => Promise<void> } = await import(`./${file}`);
  await bench.run(flags);
}
