import type { Block, Reading } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import type { SourceLines } from '../source-lines.ts';
import { sliceTraced, traceLine } from '../traced-text.ts';

/** Text in lines, of any origin: the general reader decides line by line. */
export const plainText: Dialect = {
  id: 'plain-text',
  looksLike: () => true,
  read: ({ lines }) => [plainReading('plain-text', lines)],
};

/** A reading in which each line that is not blank is a block. */
export function plainReading(dialect: string, lines: SourceLines): Reading {
  return {
    dialect,
    layout: 'lines',
    blocks: withoutTimes(linesToBlocks(lines.lines, 1)),
    known: {},
    languages: languagesOf(lines.lines),
    source: lines,
    firstLine: 1,
  };
}

const timed = /^[([]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[)\]]?\s?(?=[\p{L}.…"“'(])/u;

const comment = { rule: 'label', note: 'comment above the transcript' };

/** Captions that were pasted with their times: where most lines begin with one, the times are no text. */
function withoutTimes(blocks: Block[]): Block[] {
  const times = blocks.map(({ text }) => timed.exec(text)?.[0].length ?? 0);
  if (blocks.length < 5 || times.filter((length) => length > 0).length < blocks.length * 0.6) return blocks;
  const first = times.findIndex((length) => length > 0);
  const last = times.findLastIndex((length) => length > 0);
  return blocks.map((block, i) => ({
    ...block,
    ...sliceTraced(block, times[i] ?? 0),
    // What stands above the first time or below the last was not said.
    hints:
      i >= first && i <= last
        ? { isSpeech: true }
        : i < first && block.text.startsWith('#')
          ? { leftOut: comment }
          : block.hints,
  }));
}

/** @param firstLine number of the first of the lines in its file */
export function linesToBlocks(lines: readonly string[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  for (const [i, raw] of lines.entries()) {
    const traced = traceLine(raw, i + firstLine);
    if (traced.text === '') {
      gap++;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    blocks.push({ ...traced, startLine: i + firstLine, endLine: i + firstLine, gap, indent, hints: {} });
    gap = 0;
  }
  return blocks;
}

const languageTag = /(?<![\p{L}-])([a-z]{2}-[A-Z]{2})(?=\d?(?:[^\p{L}\p{N}-]|$))/gu;

/** What a line that lists the page's languages offers. */
function languagesOf(lines: readonly string[]): string[] {
  for (const line of lines.slice(0, 200)) {
    if (
      line.length > 200 ||
      !/^[\s•·|/,]*[a-z]{2}-[A-Z]{2}\d?(?:[\s•·|/,]+[a-z]{2}-[A-Z]{2}\d?)*\s*$/.test(line)
    )
      continue;
    return [...new Set(Array.from(line.matchAll(languageTag), ([, tag]) => tag ?? ''))];
  }
  return [];
}
