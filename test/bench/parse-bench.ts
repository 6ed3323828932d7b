import { readFileSync, readdirSync } from 'node:fs';
import { computeConservation } from '../../src/corpus/conservation.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';

/** Milliseconds of processor time, which other work on the machine does not lengthen much. */
function measure(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function parseAll(files: { name: string; text: string }[]) {
  for (const { name, text } of files)
    for (const { document, source } of parseSource(name, text).documents)
      computeConservation(document, source);
}

/** One speech of so many copies of itself, each paragraph made different. */
function grow(text: string, copies: number): string {
  return Array.from({ length: copies }, (_, i) => text.replace(/\. /g, ` (${i}). `)).join('\n\n');
}
/** Prints documents and characters a second, and how the time grows with the size of a file. */
export function run(): Promise<void> {
  const seeds = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }));
  const size = seeds.reduce((sum, { text }) => sum + text.length, 0);

  for (let i = 0; i < 20; i++) parseAll(seeds);
  const rounds = 40;
  const time = measure(() => {
    for (let i = 0; i < rounds; i++) parseAll(seeds);
  });
  const perSecond = (amount: number) => (amount * rounds * 1000) / time;
  console.log(
    `the five speeches: ${perSecond(seeds.length).toFixed(0)} documents/s, ${(perSecond(size) / 1e6).toFixed(1)} million characters/s`,
  );

  const base = seeds.map(({ text }) => text).join('\n\n');
  for (const [what, make] of [
    ['paragraphs in lines', (n: number) => grow(base, n)],
    ['hard-wrapped lines', (n: number) => grow(base, n).replace(/(.{60,72}) /g, '$1\n')],
    [
      'HTML',
      (n: number) =>
        `<html><body>${grow(base, n)
          .split('\n\n')
          .map((text) => `<p>${text}</p>`)
          .join('\n')}</body></html>`,
    ],
    ['one line', (n: number) => grow(base, n).replaceAll('\n', ' ')],
  ] as const) {
    const [small, large] = [make(2), make(20)];
    parseAll([{ name: 'a.txt', text: small }]);
    const once = Math.min(...[1, 2, 3].map(() => measure(() => parseAll([{ name: 'a.txt', text: small }]))));
    const tenfold = measure(() => parseAll([{ name: 'a.txt', text: large }]));
    console.log(
      `${what}: ${(small.length / 1e3).toFixed(0)} k characters ${once.toFixed(0)} ms, ten times as much ${tenfold.toFixed(0)} ms: ratio ${(tenfold / once).toFixed(1)}`,
    );
  }
  return Promise.resolve();
}
