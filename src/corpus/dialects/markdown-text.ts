import { parseDocument } from 'yaml';
import type { Block, KnownField, KnownValue, Reading } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import { findDates } from '../dates.ts';
import { linesToBlocks } from './plain-text.ts';
import { sliceTraced, type TracedText } from '../traced-text.ts';

/** Markdown, with or without front matter. */
export const markdownText: Dialect = {
  id: 'markdown',
  looksLike: ({ file, text }) =>
    /\.(?:md|markdown|mdx|qmd|rmd)$/i.test(file) ||
    /^---\r?\n(?:[\w-]+:.*\r?\n){1,40}?---\r?\n/.test(text.slice(0, 8000)) ||
    /^#{1,3} \S.*\n/.test(text.slice(0, 400)),
  read: ({ lines }) => [readMarkdown(lines)],
};

function readMarkdown(source: Reading['source']): Reading {
  const { lines } = source;
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  const closing = end > 0 ? end : lines[0]?.trim() === '---' ? lines.indexOf('...', 1) : -1;
  const front = closing > 0 ? lines.slice(1, closing) : [];
  const { known, languages } = readFrontMatter(front);
  const blocks: Block[] = front.map((text, i) => frontBlock(text, i + 2)).filter(({ text }) => text !== '');
  if (closing > 0) blocks.unshift(frontBlock('---', 1));
  if (closing > 0) blocks.push(frontBlock('---', closing + 1));
  for (const block of linesToBlocks(lines.slice(closing + 1), closing + 2)) blocks.push(readInline(block));
  return {
    dialect: 'markdown',
    layout: 'lines',
    blocks: underlined(blocks),
    known,
    languages,
    source,
    firstLine: 1,
  };
}

function frontBlock(text: string, line: number): Block {
  return {
    text: text.trim(),
    spans: [],
    startLine: line,
    endLine: line,
    gap: 0,
    indent: 0,
    hints: { leftOut: { rule: 'front-matter', note: 'front matter: what the file says of itself' } },
  };
}

/** Names under which front matter gives a field; the first that is there counts. */
const fieldNames: [KnownField, string[]][] = [
  ['title', ['title', 'headline', 'name']],
  [
    'date',
    ['date', 'delivered', 'speech_date', 'speech-date', 'event_date', 'date_delivered', 'datum', 'fecha'],
  ],
  [
    'pageDate',
    [
      'published',
      'pubdate',
      'publish_date',
      'date_published',
      'published_time',
      'published_at',
      'updated',
      'lastmod',
      'modified',
      'modified_time',
    ],
  ],
  ['speaker', ['speaker', 'speakers', 'orator', 'redner', 'name_speaker', 'author', 'authors', 'by']],
  ['role', ['role', 'office', 'position', 'speaker_title', 'speaker_role']],
  ['venue', ['venue', 'event', 'occasion', 'place']],
  ['city', ['city', 'location', 'ort', 'ville']],
  ['publisher', ['publisher', 'source_name', 'site']],
  ['url', ['url', 'link', 'source', 'source_url', 'canonical']],
  ['language', ['lang', 'language']],
];

/** Reads front matter. What it cannot read, it leaves to the general reader. */
function readFrontMatter(lines: readonly string[]): Pick<Reading, 'known' | 'languages'> {
  const known: Reading['known'] = {};
  let languages: string[] = [];
  let data: unknown;
  try {
    const document = parseDocument(lines.join('\n'), { uniqueKeys: false, schema: 'failsafe' });
    data = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 });
  } catch {
    data = null;
  }
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : plainEntries(lines);
  const byName = new Map(entries.map(([name, value]: [string, unknown]) => [name.toLowerCase(), value]));
  for (const [field, names] of fieldNames)
    for (const name of names) {
      const value = asText(byName.get(name));
      if (value === null || known[field]) continue;
      if (field === 'url' && !/^https?:\/\//.test(value)) continue;
      if ((field === 'date' || field === 'pageDate') && findDates(value).length === 0) continue;
      // Whoever posted a page may not be the one who speaks.
      const confidence = field === 'speaker' && /^(?:authors?|by)$/.test(name) ? 'low' : 'high';
      known[field] = { value, ...evidenceFor(lines, name), confidence } satisfies KnownValue;
    }
  // Where it repeats the moment of publication, "date" tells of the page, not of the speech.
  const { date, pageDate } = known;
  if (date && pageDate && date.value.slice(0, 10) === pageDate.value.slice(0, 10)) date.confidence = 'low';
  const list = byName.get('languages');
  if (Array.isArray(list)) languages = list.map(String);
  return { known, languages };
}

function plainEntries(lines: readonly string[]): [string, unknown][] {
  return lines.flatMap((line): [string, unknown][] => {
    const match = /^([\w-]{1,40}):\s*(.*)$/.exec(line);
    return match ? [[match[1] ?? '', (match[2] ?? '').replace(/^["']|["']$/g, '')]] : [];
  });
}

function asText(value: unknown): string | null {
  const single: unknown = Array.isArray(value) ? value[0] : value;
  return typeof single === 'string' && single.trim() !== '' ? single.trim() : null;
}

function evidenceFor(lines: readonly string[], name: string): { line: number; text: string } {
  const i = lines.findIndex((line) => line.toLowerCase().startsWith(`${name}:`));
  return { line: Math.max(0, i) + 2, text: (lines[i] ?? name).trim() };
}

const footnoteText = /^\[\^[^\]]+\]:\s/;
const image = /^!\[[^\]]*\]\([^)]*\)$/;
const onlyLink = /^(?:[-*+]\s+)?\[[^\]]+\]\([^)]*\)\.?$/;

/** Takes the marks of Markdown out of a line: headings, emphasis, links, quotes. */
function readInline(block: Block): Block {
  const { text } = block;
  if (footnoteText.test(text)) return leaveOut(block, 'footnote', 'footnote');
  if (image.test(text)) return leaveOut(block, 'caption', 'picture');
  const heading = /^(#{1,6})\s+/.exec(text);
  const prefix = heading ?? /^(?:>\s?)+|^(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/.exec(text);
  const stripped = prefix && !/^\d/.test(prefix[0]) ? sliceTraced(block, prefix[0].length) : block;
  const { traced, emphasis } = stripMarks(stripped);
  const closed = heading ? sliceTraced(traced, 0, traced.text.replace(/\s+#+$/, '').length) : traced;
  return {
    ...block,
    ...closed,
    hints: {
      ...(heading ? { heading: heading[1]?.length ?? 1 } : {}),
      ...(emphasis > 0 ? { emphasis } : {}),
      ...(onlyLink.test(text) ? { linkShare: 1 } : {}),
    },
  };
}

function leaveOut(block: Block, rule: string, note: string): Block {
  return { ...block, hints: { leftOut: { rule, note } } };
}

/** Marks of emphasis, links, footnotes and escapes; each with what of it is text. */
const marks =
  /(\*\*\*|\*\*|__|\*|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|~~|`)|!?\[([^[\]]{0,300})\]\([^()\s]{0,600}(?:\s"[^"]{0,200}")?\)|(\[\^[^\]]{1,40}\])|\\([\\`*_{}[\]()#+\-.!>~|])|(<\/?[a-z][^<>]{0,200}>)/giu;

function stripMarks(traced: TracedText): { traced: TracedText; emphasis: number } {
  const result: TracedText = { text: '', spans: [] };
  let end = 0;
  let emphasis = 0;
  const keep = (from: number, to: number) => {
    const piece = sliceTraced(traced, from, to);
    for (const span of piece.spans) result.spans.push({ ...span, start: span.start + result.text.length });
    result.text += piece.text;
  };
  for (const match of traced.text.matchAll(marks)) {
    const [whole, strong, linkText, , escaped] = match;
    // A single asterisk with spaces around it is an asterisk.
    if (
      strong === '*' &&
      /\s/.test(traced.text.charAt(match.index + 1) || ' ') &&
      /^$|\s/.test(traced.text.charAt(match.index - 1))
    )
      continue;
    keep(end, match.index);
    if (linkText !== undefined && !whole.startsWith('!'))
      keep(match.index + 1, match.index + 1 + linkText.length);
    if (escaped !== undefined) keep(match.index + 1, match.index + 2);
    end = match.index + whole.length;
    if (
      emphasis === 0 &&
      strong !== undefined &&
      (strong === '**' || strong === '__') &&
      result.text.length > 0 &&
      /^\s*(?:\*\*|__)/.test(traced.text)
    )
      emphasis = result.text.length;
  }
  if (end === 0) return { traced, emphasis };
  keep(end, traced.text.length);
  return { traced: result, emphasis };
}

/** A heading that is underlined with = or -. */
function underlined(blocks: Block[]): Block[] {
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (
      !next ||
      next.gap > 0 ||
      !/^(?:={3,}|-{3,})$/.test(next.text) ||
      block.hints.leftOut ||
      block.gap === 0
    )
      continue;
    block.hints.heading = next.text.startsWith('=') ? 1 : 2;
    next.hints.leftOut = { rule: 'separator', note: 'line under a heading' };
  }
  return blocks;
}
