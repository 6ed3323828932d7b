import { foldToken } from './tokenizer.ts';

/**
 * The cue language, in which `seeds/themes.yaml` and themes of one's own say what to look for.
 *
 * ```
 * cue   = part [ "near/" number part ]
 * part  = [ "^" ] slot { slot } [ "$" ]        words that follow each other; ^ and $: start and end of a paragraph
 * slot  = word { "/" word }                    one of several words
 * word  = [ "=" ] characters, with * for any run of characters; a lone * is any word
 * ```
 *
 * A word is compared without regard to case, and takes its possessive along (`Kiev` also finds "Kiev's"). A word that
 * starts with `=`, or is written in capitals only and has two or more of them (`US`, `START`), is compared letter for
 * letter. `near/5`: in either order, with at most five words between.
 */
export interface Cue {
  /** The cue as it was written, with single spaces. */
  text: string;
  parts: [CuePart] | [CuePart, CuePart];
  /** For two parts: how many words may stand between them. 0 for one part. */
  distance: number;
}

export interface CuePart {
  slots: CueSlot[];
  atStart: boolean;
  atEnd: boolean;
}

/** One place in a phrase: the alternatives that may stand there; none means any word. */
export type CueSlot = CueWord[];

export interface CueWord {
  /** Pieces between the asterisks: one piece is a whole word, `['terroris', '']` is `terroris*`. */
  pieces: string[];
  /** Compare with the word as printed, not with its folded form. */
  exact: boolean;
}

/** Why a cue cannot be read: what was expected and what was found. */
export interface CueProblem {
  problem: string;
}

/** The largest distance of `near/N`; beyond it, two words share little more than the paragraph. */
export const maxDistance = 30;

const wordPattern = /^(?!['’\-‐‑])[\p{L}\p{M}\p{N}'’\-‐‑*]+(?<!['’\-‐‑])$/u;

/** Reads one cue. Never throws. */
export function parseCue(source: string): Cue | CueProblem {
  const text = source.trim().replace(/\s+/g, ' ');
  if (text === '') return { problem: 'expected at least one word, found an empty cue' };
  const words = text.split(' ');
  const nearAt = words.flatMap((word, i) => (/^near\b/i.test(word) && word.includes('/') ? [i] : []));
  if (nearAt.length > 1) return { problem: `expected one near/N, found ${nearAt.length} in "${text}"` };
  const [at] = nearAt;
  if (at === undefined) {
    const part = parsePart(words);
    return 'problem' in part ? part : { text, parts: [part], distance: 0 };
  }
  const distance = Number(/^near\/(\d{1,3})$/.exec(words[at] ?? '')?.[1] ?? Number.NaN);
  if (!(distance <= maxDistance))
    return { problem: `expected near/0 to near/${maxDistance}, found "${words[at] ?? ''}"` };
  const left = parsePart(words.slice(0, at));
  const right = parsePart(words.slice(at + 1));
  if ('problem' in left) return left;
  if ('problem' in right) return right;
  return { text, parts: [left, right], distance };
}

function parsePart(words: string[]): CuePart | CueProblem {
  let rest = words.join(' ');
  const atStart = rest.startsWith('^');
  if (atStart) rest = rest.slice(1).trimStart();
  const atEnd = rest.endsWith('$');
  if (atEnd) rest = rest.slice(0, -1).trimEnd();
  if (rest === '') return { problem: 'expected a word on each side of near/N and of ^ and $, found none' };
  const slots: CueSlot[] = [];
  for (const written of rest.split(' ')) {
    if (written === '*') {
      slots.push([]);
      continue;
    }
    const slot: CueWord[] = [];
    for (const alternative of written.split('/')) {
      const word = parseWord(alternative);
      if ('problem' in word) return word;
      slot.push(word);
    }
    slots.push(slot);
  }
  if (slots.every((slot) => slot.length === 0))
    return { problem: `expected a word beside *, found only "${rest}"` };
  return { slots, atStart, atEnd };
}

function parseWord(written: string): CueWord | CueProblem {
  const marked = written.startsWith('=');
  const word = marked ? written.slice(1) : written;
  if (!wordPattern.test(word))
    return {
      problem: `expected a word of letters, digits, hyphens, apostrophes and *, found "${written}"; write ${
        /[,.;:!?"“”()]/.test(word) ? 'words without punctuation' : 'alternatives as a/b'
      }`,
    };
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < (word.includes('*') ? 2 : 1))
    return { problem: `"${written}" would match too many words; write at least two letters beside *` };
  const exact = marked || isCapitals(word);
  // Folding must not touch the asterisk, and "US" must not stay in capitals where case is no matter.
  const compared = exact ? word.normalize('NFC').replaceAll('’', "'") : foldToken(word);
  return { pieces: compared.split(/\*+/), exact };
}

function isCapitals(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && letters.every((letter) => /\p{Lu}/u.test(letter));
}
