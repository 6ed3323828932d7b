import { findDates } from './dates.ts';
import type { Passage } from './passage.ts';
import type { RelatedItem } from './speech-document.ts';
import { roughWords } from './sentence-shape.ts';

interface Headline {
  passage: Passage;
  date: string | null;
  title: string;
}

/** A list of dated headlines, perhaps each with a teaser, and the passages it is made of. */
export interface RelatedList {
  items: RelatedItem[];
  headlines: Set<Passage>;
  teasers: Set<Passage>;
}

/**
 * Finds lists of dated headlines ("01.12.2021 - Statement on …") and their teasers. One dated line is no list: it
 * takes two, with at most three passages between one headline and the next.
 */
export function findRelatedLists(passages: readonly Passage[]): RelatedList {
  const found: { index: number; headline: Headline }[] = [];
  for (const [index, passage] of passages.entries()) {
    const headline = readHeadline(passage);
    if (headline) found.push({ index, headline });
  }
  const list: RelatedList = { items: [], headlines: new Set(), teasers: new Set() };
  const members = found.filter(
    ({ index }, i) => isNear(found[i - 1]?.index, index) || isNear(index, found[i + 1]?.index),
  );
  for (const [i, { index, headline }] of members.entries()) {
    const nextIndex = members[i + 1]?.index;
    const goesOn = isNear(index, nextIndex);
    // Behind the last headline stands one teaser, if the others have one.
    const before = members[i - 1];
    const usual = before && isNear(before.index, index) ? index - before.index - 1 : 0;
    const end = goesOn ? (nextIndex ?? index + 1) : index + 1 + Math.min(usual, 1);
    const teasers = passages.slice(index + 1, end).filter((passage) => passage.rule === null);
    const last = teasers.at(-1) ?? headline.passage;
    list.headlines.add(headline.passage);
    for (const teaser of teasers) list.teasers.add(teaser);
    list.items.push({
      date: headline.date,
      title: headline.title,
      summary: teasers.map(({ text }) => text).join(' '),
      startLine: headline.passage.startLine,
      endLine: last.endLine,
    });
  }
  return list;
}

/** Few enough passages apart to be of one list. */
function isNear(a = -Infinity, b = Infinity): boolean {
  return b - a <= 4;
}

/** A date, then a headline: at least three words, at most forty, that do not go on as a sentence of speech does. */
function readHeadline(passage: Passage): Headline | null {
  if (passage.rule !== null || passage.text.length > 360) return null;
  const [mention] = findDates(passage.text.slice(0, 60));
  if (!mention || mention.start > 1 || mention.kind === 'partial') return null;
  const rest = passage.text.slice(mention.end);
  const border = /^(?:,?\s?\d{1,2}:\d\d)?\s*[-–—:|·•,]?\s+/u.exec(rest);
  const title = rest.slice(border?.[0].length ?? 0).trim();
  const marked = /[-–—:|·•]/u.test(border?.[0] ?? '') || /^\d{1,4}[./-]/.test(mention.text);
  if (!border || roughWords(title) < 3 || roughWords(title) > 45 || !/^[\p{Lu}\p{Lo}"“«‘'(\d]/u.test(title))
    return null;
  if (!marked && (/[.!?]$/.test(title) || roughWords(title) > 25)) return null;
  return { passage, date: mention.date, title };
}
