import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const page = readFileSync('dist/index.html', 'utf8');

/** Scripts of the page and, step by step, what they import before they run. */
function loadedWith(scripts: string[]): Set<string> {
  const all = new Set(scripts);
  // A set is walked on to what is added on the way.
  for (const script of all)
    for (const [, imported = ''] of readFileSync(`dist/assets/${script}`, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["`]\.\/([^"`]+\.js)["`]/g,
    ))
      all.add(imported);
  return all;
}

function kilobytesOf(scripts: Iterable<string>): number {
  const bytes = [...scripts].map((script) => gzipSync(readFileSync(`dist/assets/${script}`)).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

const entry = loadedWith(Array.from(page.matchAll(/\.\/assets\/([^"]+\.js)/g), ([, name = '']) => name));
const entryText = [...entry].map((name) => readFileSync(`dist/assets/${name}`, 'utf8')).join('\n');
const timeline = /\.\/(timeline-view-[^"`]+\.js)/.exec(entryText)?.[1] ?? 'no timeline';
const firstView = loadedWith([...entry, timeline]);

test('the page starts with less than 102 kB of script, and shows the timeline with less than 125', () => {
  console.log(
    `gzip: ${kilobytesOf(entry).toFixed(1)} kB, with the timeline ${kilobytesOf(firstView).toFixed(1)} kB`,
  );
  expect(kilobytesOf(entry)).toBeLessThan(102);
  expect(kilobytesOf(firstView)).toBeLessThan(125);
});

test('the chart library comes later', () => {
  expect(firstView.size).toBeGreaterThan(2);
  for (const script of firstView)
    expect(readFileSync(`dist/assets/${script}`, 'utf8').includes('recharts-')).toBe(false);
});
