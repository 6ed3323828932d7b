import { strToU8, zipSync } from 'fflate';
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

function parseAll(files: { name: string; content: string | Uint8Array }[]) {
  for (const { name, content } of files)
    for (const { document, source } of parseSource(name, content).documents)
      computeConservation(document, source);
}

/** One speech of so many copies of itself, each paragraph made different. */
function grow(text: string, copies: number): string {
  return Array.from({ length: copies }, (_, i) => text.replace(/\. /g, ` (${i}). `)).join('\n\n');
}

const names = ['Adams', 'Baker', 'Clark', 'Davis', 'Evans'];
const record =
  'United Nations S/PV.6131\nProvisional\n6131st meeting\nThursday, 28 May 2009, 3 p.m.\nThe meeting was called to order at 3.05 p.m.\n\n';

function asTurns(paragraphs: string[], turn: (name: string, text: string) => string): string {
  return paragraphs.map((text, i) => turn(names[i % names.length] ?? '', oneLine(text))).join('\n\n');
}

function utterance(name: string, text: string): string {
  return `<u who="#${name}"><seg>${text}</seg></u>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[<&>]/g, '');
}

function inTags(tag: string, paragraphs: string[]): string {
  return paragraphs.map((text) => `<${tag}>${oneLine(text)}</${tag}>`).join('\n');
}

function asTable(paragraphs: string[]): string {
  const rows = paragraphs.map(
    (text, i) => `${names[i % 5]} Smith,2020-05-0${(i % 9) + 1},"${text.replaceAll('"', '""')}"`,
  );
  return ['speaker,date,text', ...rows].join('\n');
}

function asCaptions(paragraphs: string[]): string {
  const lines = paragraphs.flatMap((text) => oneLine(text).match(/.{1,70}(?:\s|$)/g) ?? []);
  return lines.map((text, i) => `${i + 1}\n00:00:01,000 --> 00:00:02,000\n${text}\n`).join('\n');
}

function asWord(paragraphs: string[]): Uint8Array {
  const runs = paragraphs.map((text) => `<w:p><w:r><w:t>${oneLine(text)}</w:t></w:r></w:p>`).join('');
  return zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${runs}</w:body></w:document>`) });
}

/** Prints documents and characters a second, and how the time grows with the size of a file. */
export function run(): Promise<void> {
  const seeds = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }))
    .map(({ name, text }) => ({ name, text, content: text }));
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
  const paragraphs = (n: number) => grow(base, n).split(/\n{2,}/);
  const sources: [string, string, (n: number) => string | Uint8Array][] = [
    ['paragraphs in lines', 'a.txt', (n) => grow(base, n)],
    ['hard-wrapped lines', 'a.txt', (n) => grow(base, n).replace(/(.{60,72}) /g, '$1\n')],
    [
      'a label in every paragraph',
      'a.txt',
      (n) => asTurns(paragraphs(n), (name, text) => `${name}: ${text}`),
    ],
    ['HTML', 'a.html', (n) => `<html><body>${inTags('p', paragraphs(n))}</body></html>`],
    ['TEI', 'a.xml', (n) => `<TEI><text><body>${asTurns(paragraphs(n), utterance)}</body></text></TEI>`],
    ['Markdown', 'a.md', (n) => `---\ndate: 2020-05-05\n---\n# Speech\n\n${grow(base, n)}`],
    ['CSV, a speech in each row', 'a.csv', (n) => asTable(paragraphs(n))],
    [
      'meeting record',
      'a.txt',
      (n) => record + asTurns(paragraphs(n), (name, text) => `Mr. ${name} (Spain): ${text}`),
    ],
    ['captions', 'a.srt', (n) => asCaptions(paragraphs(n))],
    ['docx', 'a.docx', (n) => asWord(paragraphs(n))],
    ['one line', 'a.txt', (n) => grow(base, n).replaceAll('\n', ' ')],
  ];
  for (const [what, name, make] of sources) {
    const [small, large] = [make(2), make(20)];
    parseAll([{ name, content: small }]);
    const once = Math.min(...[1, 2, 3].map(() => measure(() => parseAll([{ name, content: small }]))));
    const tenfold = measure(() => parseAll([{ name, content: large }]));
    console.log(
      `${what}: ${(small.length / 1e3).toFixed(0)} k characters ${once.toFixed(0)} ms, ten times as much ${tenfold.toFixed(0)} ms: ratio ${(tenfold / once).toFixed(1)}`,
    );
  }
  return Promise.resolve();
}
