import { hashText } from './content-hash.ts';

/**
 * What a link says of the words it leads to: where they stood, how long they are, a hash of them, and how they begin.
 * It holds letters, marks and digits alone to be the words, in lower case: a quotation mark that is set otherwise, or a line
 * that breaks elsewhere, makes them no others.
 */
export interface QuotationAnchor {
  /** UTF-16 offset in the paragraph's text. */
  start: number;
  /** How many characters of the folded text they are. */
  length: number;
  /** Eight hexadecimal digits. */
  hash: string;
  /** The first words, as they stand in the text: at most 40 characters. */
  words: string;
}

/** Where words stand in a text: UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

const mostWords = 40;

/** An anchor for a stretch of a text; `null` where it has no letter and no digit. */
export function anchorOf(text: string, { start, end }: TextSpan): QuotationAnchor | null {
  const { folded, from } = foldText(text.slice(start, end));
  if (folded === '') return null;
  const first = start + (from[0] ?? 0);
  return {
    start: first,
    length: folded.length,
    hash: hashOf(folded),
    words: firstWords(text.slice(first, end)),
  };
}

/** Every place of a text where the very words of an anchor stand, in order. A place that only begins alike is none. */
export function findAnchor(text: string, { hash, length, words }: QuotationAnchor): TextSpan[] {
  const begin = foldText(words).folded;
  if (begin === '' || begin.length > length) return [];
  const { folded, from, to } = foldText(text);
  const found: TextSpan[] = [];
  for (let at = folded.indexOf(begin); at !== -1; at = folded.indexOf(begin, at + 1)) {
    if (at + length > folded.length) break;
    const [start, end] = [from[at], to[at + length - 1]];
    // A letter that is several in lower case may not be cut.
    if (start === undefined || end === undefined || from[at - 1] === start) continue;
    if (hashOf(folded.slice(at, at + length)) === hash) found.push({ start, end });
  }
  return found;
}

/** Letters, marks and digits in lower case; for each of their UTF-16 units where its character begins and ends. */
function foldText(text: string): { folded: string; from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    if (/[\p{L}\p{M}\p{N}]/u.test(sign)) {
      const small = sign.toLowerCase();
      for (let i = 0; i < small.length; i++) {
        from.push(at);
        to.push(end);
      }
      folded += small;
    }
    at = end;
  }
  return { folded, from, to };
}

function hashOf(folded: string): string {
  return hashText(folded).slice(0, 8);
}

function firstWords(text: string): string {
  const words = text.trim().replace(/\s+/gu, ' ');
  if (words.length <= mostWords) return words;
  const cut = words.slice(0, mostWords + 1);
  const space = cut.lastIndexOf(' ');
  // A text without spaces is cut where no character is halved.
  return space > 0
    ? cut.slice(0, space)
    : Array.from(words)
        .slice(0, mostWords / 2)
        .join('');
}
