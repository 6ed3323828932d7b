import type { NameGuard } from './name-model.ts';
import type { NamePiece } from './name-pieces.ts';

/** What a guard asks about the text around a form. */
export interface NameSurroundings {
  pieces: readonly NamePiece[];
  givenNames: ReadonlySet<string>;
  /** Whether a name of a state or place begins at a piece. */
  placeAt: (at: number) => boolean;
}

/** Whether a guard lets the form at pieces `[from, to)` stand. */
export function guardAllows(
  guard: NameGuard,
  surroundings: NameSurroundings,
  from: number,
  to: number,
): boolean {
  const { pieces } = surroundings;
  const last = pieces[to - 1];
  const next = last?.possessive === true ? undefined : neighbour(pieces, to, to, '');
  const previous = neighbour(pieces, from - 1, from, ',');
  const fits = (words: readonly string[], piece: NamePiece | undefined, at: number) =>
    piece !== undefined &&
    words.some((word) =>
      word === '<given>'
        ? piece.shape > 0 && surroundings.givenNames.has(piece.fold)
        : word === '<capital>'
          ? piece.shape > 0
          : word === '<name>'
            ? surroundings.placeAt(at)
            : word === piece.fold,
    );
  return (
    (guard.before.length === 0 || fits(guard.before, next, to)) &&
    (guard.after.length === 0 || fits(guard.after, previous, from - 1)) &&
    !fits(guard.notBefore, next, to) &&
    !fits(guard.notAfter, previous, from - 1) &&
    !(guard.notNear.length > 0 && near(pieces, from, to).some((piece) => guard.notNear.includes(piece.fold)))
  );
}

function near(pieces: readonly NamePiece[], from: number, to: number): NamePiece[] {
  return [...pieces.slice(Math.max(0, from - 8), from), ...pieces.slice(to, to + 8)];
}

/** The piece at `at`, if only `allowed` stands in the gap before the piece `gapAt`. */
function neighbour(
  pieces: readonly NamePiece[],
  at: number,
  gapAt: number,
  allowed: string,
): NamePiece | undefined {
  const gap = pieces[gapAt]?.gap ?? '';
  return gap === '' || gap === allowed ? pieces[at] : undefined;
}

const placeBefore = new Set(
  'in near at outside around inside into throughout across leave leaves left leaving visit visits visited visiting hosted central downtown greater'.split(
    ' ',
  ),
);
const travelWords = new Set(
  'came come comes coming arrive arrives arrived arrival visit visits visited trip trips travel travels travelled traveled flew fly flight flights return returns returned returning welcome invited invitation moved move drove drive way journey road back marched march'.split(
    ' ',
  ),
);
const placeAfter = new Set(
  'summit summits conference conferences meeting meetings talks time region oblast area airport metro suburb street streets university institute school format process protocol convention treaty agreement agreements accords declaration document documents session forum exhibition'.split(
    ' ',
  ),
);

/**
 * Whether a capital at pieces `[from, to)` is the city and not the government: after "in", "near", "arrived in/from/to",
 * "city of"; before "summit", "conference", "region" and the like; at the head of a dateline ("Moscow, 24 June").
 * "In Moscow's view" is the government's.
 */
export function isCityUse(pieces: readonly NamePiece[], from: number, to: number): boolean {
  const last = pieces[to - 1];
  const next = pieces[to];
  if (last?.possessive === true) return false;
  if (next !== undefined && next.gap === '' && placeAfter.has(next.fold)) return true;
  if (
    next?.gap === ',' &&
    (/^\d{1,2}$/.test(next.fold) || /^\d{4}$/.test(next.fold) || months.has(next.fold))
  )
    return true;
  const previous = pieces[from]?.gap === '' ? pieces[from - 1] : undefined;
  if (previous === undefined) return false;
  const before = previous.gap === '' ? (pieces[from - 2]?.fold ?? '') : '';
  if (placeBefore.has(previous.fold)) return true;
  if (previous.fold === 'of')
    return ['city', 'capital', 'mayor', 'streets', 'battle', 'state'].includes(before);
  return (previous.fold === 'to' || previous.fold === 'from') && travelWords.has(before);
}

const afterRow = new Set(
  'in on at of for with from to by and or as last this next during before after since until when where while'.split(
    ' ',
  ),
);

/**
 * Where a row of words with capitals that begins at a piece ends: "Paris, Helsinki and Minsk"; itself without an "and".
 * "Vienna and Moscow" is a row where the sentence ends or a preposition follows: in "in Vienna and Moscow replied" a
 * clause begins.
 */
export function rowEnd(pieces: readonly NamePiece[], from: number): number {
  let commas = 0;
  for (let at = from + 1; at < pieces.length; at++) {
    const { fold = '', gap = '', shape = 0 } = pieces[at] ?? {};
    // A comma before "and" goes on with a row only where the row has one already: else a clause begins.
    if (fold === 'and' || fold === 'or')
      return (pieces[at + 1]?.shape ?? 0) > 0 && (commas > 0 || (gap === '' && endsRow(pieces[at + 2])))
        ? at + 2
        : from + 1;
    if (gap === ',') commas++;
    if (shape === 0 || (gap !== '' && gap !== ',')) break;
  }
  return from + 1;
}

function endsRow(next: NamePiece | undefined): boolean {
  return next === undefined || next.gap !== '' || afterRow.has(next.fold);
}

const documentNouns = new Set(
  'treaty convention agreement agreements protocol declaration accord accords charter memorandum document'.split(
    ' ',
  ),
);

/** Whether the word after a place makes it the name of a document: "Lisbon Treaty", not "Lisbon Convention Centre". */
export function namesDocument(pieces: readonly NamePiece[], to: number): boolean {
  const [noun, next] = [pieces[to], pieces[to + 1]];
  return (
    noun?.gap === '' &&
    noun.shape === 1 &&
    documentNouns.has(noun.fold) &&
    pieces[to - 1]?.possessive === false &&
    !(next?.gap === '' && next.shape > 0)
  );
}

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Whether a word is the name of a month, small letters. */
export function isMonth(fold: string): boolean {
  return months.has(fold);
}

/** Where most is in capitals, capitals tell nothing: US might be us. */
export function isShouting(pieces: readonly NamePiece[]): boolean {
  const words = pieces.filter(({ fold }) => fold.length > 1 && /^\p{L}/u.test(fold));
  return words.length > 3 && words.filter(({ shape }) => shape === 2).length > words.length * 0.6;
}

/** Between two words in capitals: LET US GO. */
export function isShoutedAt(pieces: readonly NamePiece[], at: number): boolean {
  const [before, own, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  return own?.gap === '' && after?.gap === '' && before?.shape === 2 && after.shape === 2;
}
