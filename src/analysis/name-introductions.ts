import type { NameKind } from '../corpus/name-kind.ts';
import type { NamePiece } from './name-pieces.ts';

/** Whether an abbreviation can stand for words: it begins as they do, and its letters come in their order. */
export function abbreviates(short: string, words: string): boolean {
  const letters = words.toLowerCase();
  const wanted = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let at = -1;
  for (const letter of wanted) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return wanted.length >= 2 && letters[0] === wanted[0];
}

const connectors = new Set('of for and on the to in against de la'.split(' '));

/**
 * Where the words that an abbreviation in brackets (the piece `at`) stands for begin: the shortest run of words with
 * capitals directly before the bracket, two of them at least, that it abbreviates; `null` where there is none.
 */
export function findIntroduced(pieces: readonly NamePiece[], at: number, text: string): number | null {
  const short = pieces[at];
  if (short === undefined) return null;
  const abbreviation = text.slice(short.start, short.end);
  let capitals = 0;
  for (let from = at - 1; from >= 0 && at - from <= 16; from--) {
    const piece = pieces[from];
    if (piece === undefined || (from < at - 1 && (piece.possessive || pieces[from + 1]?.gap !== '')))
      return null;
    if (piece.shape === 0 && !connectors.has(piece.fold) && !piece.joined) return null;
    if (piece.shape === 0) continue;
    capitals++;
    const words = text.slice(piece.start, pieces[at - 1]?.end);
    if (capitals >= 2 && abbreviates(abbreviation, words)) return from;
  }
  return null;
}

const heads: readonly (readonly [RegExp, NameKind])[] = [
  [
    /\b(?:treaty|convention|agreement|protocol|charter|declaration|pact|memorandum|accords?|covenant|statute)\b/,
    'treaty',
  ],
  [/\b(?:conference|summit|congress|games|war|olympics|exhibition)\b/, 'event'],
  [/\b(?:region|peninsula|sea|ocean|area|strait|corridor)\b/, 'place'],
];

/** What words with capitals name, by the noun that says it; an organisation where none does. */
export function kindOfWords(words: string): NameKind {
  return heads.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? 'organisation';
}
