import { Parser } from 'htmlparser2';
import type { Block, KnownField, Reading } from '../block.ts';
import { findDates } from '../dates.ts';
import type { Dialect } from '../dialect.ts';
import type { Source } from '../source.ts';
import { regionOf, type Region } from './html-regions.ts';
import { BlockBuilder, isTooDeep, LineFinder, tooDeep } from './markup-text.ts';

/** Web pages. Scripts and styles are never read; what is navigation by its markup is left out. */
export const htmlPage: Dialect = {
  id: 'html',
  looksLike: ({ file, text }) => {
    const beginning = text.slice(0, 4000);
    if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(beginning)) return true;
    const tags =
      beginning.match(/<\/?(?:p|div|br|h[1-6]|span|strong|em|ul|li|table|td|article|section)\b[^<>]*>/gi)
        ?.length ?? 0;
    return tags >= (/\.x?html?$/i.test(file) ? 1 : 4);
  },
  read: (source) => {
    if (isTooDeep(source.text)) return [tooDeep('html', source)];
    const strict = readPage(source, true);
    // Class names sometimes lie: where almost everything would be left out by them, they are not believed.
    const kept = countCharacters(strict, false);
    return [kept < 500 && countCharacters(strict, true) > kept * 3 ? readPage(source, false) : strict];
  },
};

function countCharacters(reading: Reading, leftOut: boolean): number {
  return reading.blocks.reduce(
    (sum, { text, hints }) => sum + ((hints.leftOut !== undefined) === leftOut ? text.length : 0),
    0,
  );
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const silentTags = new Set(
  'script style noscript template svg math iframe object embed canvas select button textarea input audio video map'.split(
    ' ',
  ),
);
const boldTags = new Set(['b', 'strong']);

interface Open {
  tag: string;
  region: Region | null;
  isSilent: boolean;
}

function readPage({ text, lines }: Source, believeClasses: boolean): Reading {
  const finder = new LineFinder(text);
  const builder = new BlockBuilder(finder);
  const blocks: { block: Block; inMain: boolean }[] = [];
  const known: Reading['known'] = {};
  const languages: string[] = [];
  const stack: Open[] = [];
  const depth = { silent: 0, link: 0, bold: 0, pre: 0, main: 0 };
  const regions: Region[] = [];
  let heading = 0;
  let gap = 1;
  let jsonLd = '';
  let inJsonLd = false;
  let inTitle = false;

  const note = (field: KnownField, value: string, confidence: 'high' | 'medium' | 'low') => {
    if (known[field] || value.trim() === '') return;
    known[field] = {
      value: value.trim(),
      line: finder.find(Math.max(0, parser.startIndex)).line,
      text: value.trim().slice(0, 200),
      confidence,
    };
  };
  const flush = (nextGap: number) => {
    const region = regions.at(-1);
    const block = builder.take(gap, {
      ...(heading > 0 ? { heading } : {}),
      ...(region
        ? { leftOut: region }
        : inTitle
          ? { leftOut: { rule: 'page-title', note: 'title of the page in its markup' } }
          : {}),
    });
    if (block) {
      blocks.push({ block, inMain: depth.main > 0 });
      gap = nextGap;
    } else gap = Math.max(gap, nextGap);
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const isBlock = blockTags.has(tag);
        if (isBlock) flush(1);
        if (tag === 'br') {
          // Two in a row part paragraphs; one ends a line.
          const isSecond = builder.isEmpty;
          flush(0);
          if (isSecond) gap = 1;
        }
        if (tag === 'meta') readMeta(attributes, note);
        if (tag === 'link' && attributes['rel'] === 'canonical')
          note('url', attributes['href'] ?? '', 'high');
        if (tag === 'link' && attributes['hreflang'] && attributes['hreflang'] !== 'x-default')
          languages.push(attributes['hreflang']);
        if (tag === 'time' && attributes['datetime'] && findDates(attributes['datetime']).length > 0)
          note('pageDate', attributes['datetime'], 'low');
        inJsonLd = tag === 'script' && attributes['type'] === 'application/ld+json';
        if (tag === 'title') inTitle = true;
        const isSilent =
          silentTags.has(tag) ||
          'hidden' in attributes ||
          isFootnoteMark(tag, attributes) ||
          isTooltip(attributes);
        const region = regionOf(tag, attributes, depth.main > 0, believeClasses);
        if (isSilent) depth.silent++;
        if (region) regions.push(region);
        if (tag === 'a') depth.link++;
        if (boldTags.has(tag)) depth.bold++;
        if (tag === 'pre') depth.pre++;
        if (tag === 'main' || tag === 'article') depth.main++;
        const level = /^h([1-6])$/.exec(tag)?.[1];
        if (level !== undefined) heading = Number(level);
        if (!voidTags.has(tag)) stack.push({ tag, region, isSilent });
        else {
          if (isSilent) depth.silent--;
          if (region) regions.pop();
        }
      },
      ontext(data) {
        if (inJsonLd) jsonLd += data;
        if (depth.silent > 0) return;
        const raw = text.slice(parser.startIndex, parser.endIndex + 1);
        const style = { link: depth.link > 0, bold: depth.bold > 0 };
        if (depth.pre === 0 || data !== raw) builder.add(data, raw, parser.startIndex, style);
        else addPreformatted(data, parser.startIndex, style);
      },
      onclosetag(tag) {
        if (blockTags.has(tag)) flush(1);
        if (tag === 'title') inTitle = false;
        if (voidTags.has(tag)) return;
        const open = stack.at(-1)?.tag === tag ? stack.pop() : undefined;
        if (!open) return;
        if (open.isSilent) depth.silent--;
        if (open.region) regions.pop();
        if (tag === 'a') depth.link--;
        if (boldTags.has(tag)) depth.bold--;
        if (tag === 'pre') depth.pre--;
        if (tag === 'main' || tag === 'article') depth.main--;
        if (/^h[1-6]$/.test(tag)) heading = 0;
        if (tag === 'script' && inJsonLd) {
          readJsonLd(jsonLd, note);
          jsonLd = '';
          inJsonLd = false;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const addPreformatted = (data: string, offset: number, style: { link: boolean; bold: boolean }) => {
    let from = 0;
    for (const [i, line] of data.split('\n').entries()) {
      if (i > 0) {
        const wasEmpty = builder.isEmpty;
        flush(0);
        if (wasEmpty) gap++;
      }
      if (line.trim() !== '') builder.add(line, line, offset + from, style);
      from += line.length + 1;
    }
  };
  parser.write(text);
  parser.end();
  flush(1);
  return {
    dialect: 'html',
    layout: 'lines',
    blocks: leaveOutSurroundings(blocks),
    known,
    languages: [...new Set(languages)],
    source: lines,
    firstLine: 1,
  };
}

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

function isFootnoteMark(tag: string, attributes: Record<string, string>): boolean {
  return (
    tag === 'sup' &&
    /\b(?:footnote|reference|fn|noteref)/i.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)
  );
}

function isTooltip({ class: names = '', role = '' }: Record<string, string>): boolean {
  return (
    role === 'tooltip' ||
    /(?:^|[\s_-])(?:tooltip|popover|popup|sr-only|visually-hidden|visuallyhidden|screen-reader-text)(?:$|[\s_-])/i.test(
      names,
    )
  );
}

type Note = (field: KnownField, value: string, confidence: 'high' | 'medium' | 'low') => void;

function readMeta(attributes: Record<string, string>, note: Note) {
  const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
  const content = attributes['content'] ?? '';
  if (
    /^(?:article:published_time|datepublished|date|dc\.date(?:\.issued)?|dcterms\.(?:date|issued|created)|pubdate|publish-date|citation_publication_date|og:published_time|sailthru\.date)$/.test(
      name,
    ) &&
    findDates(content).length > 0
  )
    note('pageDate', content, 'low');
  if (name === 'og:site_name' || name === 'dc.publisher' || name === 'application-name')
    note('publisher', content, 'medium');
  if (name === 'og:url' && /^https?:\/\//.test(content)) note('url', content, 'high');
}

function readJsonLd(json: string, note: Note) {
  const published = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json)?.[1];
  if (published !== undefined && findDates(published).length > 0) note('pageDate', published, 'low');
}

/** Where the page marks its main part, what stands outside is the site's; a heading of the first level may be the title. */
function leaveOutSurroundings(blocks: { block: Block; inMain: boolean }[]): Block[] {
  const size = (main: boolean) =>
    blocks.reduce(
      (sum, { block, inMain }) => sum + (inMain === main && !block.hints.leftOut ? block.text.length : 0),
      0,
    );
  const hasMain = size(true) > 400 && size(true) > size(false) * 0.3;
  for (const { block, inMain } of blocks)
    if (hasMain && !inMain && !block.hints.leftOut && block.hints.heading !== 1)
      block.hints.leftOut = {
        rule: 'outside-main',
        note: 'outside the main part of the page, by its markup',
      };
  return blocks.map(({ block }) => block);
}
