import type { NamePiece } from './name-pieces.ts';

/** A resolution by number: pieces `[from, to)`. */
export interface ResolutionMatch {
  from: number;
  to: number;
  number: string;
  body: 'un-security-council' | 'un-general-assembly' | null;
}

const bodies: readonly (readonly [string, NonNullable<ResolutionMatch['body']>])[] = [
  ['united nations security council', 'un-security-council'],
  ['un security council', 'un-security-council'],
  ['security council', 'un-security-council'],
  ['unsc', 'un-security-council'],
  ['sc', 'un-security-council'],
  ['united nations general assembly', 'un-general-assembly'],
  ['un general assembly', 'un-general-assembly'],
  ['general assembly', 'un-general-assembly'],
  ['unga', 'un-general-assembly'],
  ['un', 'un-security-council'],
];

/** "UN Security Council Resolution 2254", "UNSCR 2254", "resolutions 1970 and 1973": the first number with its words, then each number. */
export function matchResolutions(pieces: readonly NamePiece[], from: number): ResolutionMatch[] {
  let at = from;
  let body: ResolutionMatch['body'] = null;
  for (const [words, id] of bodies) {
    const parts = words.split(' ');
    if (!parts.every((word, i) => isWord(pieces[from + i], word, i > 0) && pieces[from + i]?.shape !== 0))
      continue;
    at = from + parts.length;
    body = id;
    break;
  }
  const head = pieces[at];
  if (head === undefined || !/^(?:resolutions?|unscr)$/.test(head.fold) || (at > from && head.gap !== ''))
    return [];
  if (head.fold === 'unscr') body = 'un-security-council';
  const found: ResolutionMatch[] = [];
  let next = at + 1;
  if (pieces[next]?.fold === 'no' || pieces[next]?.fold === 'number') next++;
  for (let start = from; ; start = next) {
    const number = pieces[next];
    if (number === undefined || !/^\d{1,4}$/.test(number.fold)) break;
    if (found.length > 0 && !/^(?:,|\))*$/.test(number.gap)) break;
    if (found.length === 0 && !['', '.'].includes(number.gap)) break;
    found.push({ from: found.length === 0 ? from : next, to: next + 1, number: number.fold, body });
    next++;
    // The year in brackets: 1973 (2011).
    if (pieces[next]?.gap === '(' && /^(?:19|20)\d\d$/.test(pieces[next]?.fold ?? '')) next++;
    if (pieces[next]?.fold === 'and' || pieces[next]?.fold === 'or') next++;
    if (start === next) break;
  }
  return found;
}

function isWord(piece: NamePiece | undefined, word: string, inner: boolean): boolean {
  return piece !== undefined && piece.fold === word && (!inner || piece.gap === '') && !piece.possessive;
}
