import { isMonth } from './name-context.ts';
import type { NamePiece } from './name-pieces.ts';
import { isStopWord } from './stop-words.ts';

/** Words after which a word with a capital is a person. */
const titles = new Set(
  'mr mrs ms miss dr prof professor president chancellor minister premier ambassador senator governor king queen prince princess sheikh ayatollah emir pope sir lord lady comrade marshal admiral colonel judge'.split(
    ' ',
  ),
);

/** What goes before a surname and never before a state: Ms Holland. */
const honorifics = new Set('mr mrs ms miss dr prof sir lord lady'.split(' '));

export function followsHonorific(pieces: readonly NamePiece[], at: number): boolean {
  return honorifics.has(pieces[at - 1]?.fold ?? '') && followsTitle(pieces, at);
}

/** Titles of several words, by their last: its word before, and the one before that where it matters. */
const longTitles: readonly (readonly string[])[] = [
  ['general', 'secretary'],
  ['general', 'attorney'],
  ['state', 'of', 'secretary'],
  ['representative', 'special'],
  ['representative', 'high'],
];

/** Words with a capital that follow a title and are no name. */
const offices = new Set(
  'chairman chairwoman chairperson chair president vice minister ministers ministry secretary general speaker ambassador director deputy prime foreign defence defense commissioner excellency excellencies majesty highness council assembly staff office administration envoy representative commander chief state house senate congress university republic federation union conference summit committee commission party government court army war doctrine'.split(
    ' ',
  ),
);

const particles = new Set('al el bin ibn van von der den de da di du la le ben abu ul'.split(' '));

/** Whether the pieces before `at` are a title ("Mr", "Prime Minister", "Secretary of State"). */
export function followsTitle(pieces: readonly NamePiece[], at: number): boolean {
  const previous = pieces[at - 1];
  const gap = pieces[at]?.gap;
  if (previous === undefined || previous.possessive || gap === undefined) return false;
  if (gap !== '' && !(gap === '.' && previous.fold.length <= 4)) return false;
  if (titles.has(previous.fold)) return previous.shape > 0 || gap === '';
  return longTitles.some((words) => words.every((word, i) => pieces[at - 1 - i]?.fold === word));
}

/**
 * Where a person's name that begins at `at` ends (exclusive): up to four words with a capital, initials and particles
 * between them; `at` itself where none begins there.
 */
export function personEnd(
  pieces: readonly NamePiece[],
  at: number,
  isOther: (at: number) => boolean,
): number {
  let end = at;
  let words = 0;
  while (words < 4) {
    const piece = pieces[end];
    if (piece === undefined || (end > at && (pieces[end - 1]?.possessive === true || !connects(pieces, end))))
      break;
    const nameLike =
      piece.shape > 0 &&
      /^\p{L}/u.test(piece.fold) &&
      !offices.has(piece.fold) &&
      !titles.has(piece.fold) &&
      !isMonth(piece.fold) &&
      !isStopWord(piece.fold) &&
      !isOther(end);
    if (nameLike || (end > at && piece.joined)) {
      end++;
      words++;
    } else if (particles.has(piece.fold) && (pieces[end + 1]?.shape ?? 0) > 0 && words > 0) end++;
    else break;
  }
  while (end > at && pieces[end - 1]?.shape === 0 && pieces[end - 1]?.joined === false) end--;
  // An initial alone is no name.
  return end === at + 1 && (pieces[at]?.fold.length ?? 0) < 2 ? at : end;
}

/** Whether a piece goes on with the name before it: nothing between, or the stop of an initial. */
function connects(pieces: readonly NamePiece[], at: number): boolean {
  const gap = pieces[at]?.gap ?? '';
  return gap === '' || (gap === '.' && (pieces[at - 1]?.fold.length ?? 0) === 1);
}
