import { isStopWord } from '../../analysis/stop-words.ts';
import { foldToken, tokenize } from '../../analysis/tokenizer.ts';
import type { DocumentSummary, Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { filteredDocuments } from '../../url-state/resolve-link.ts';

/** From this share of common words on, two occasions are taken to be of one series. */
const sameSeries = 0.5;

/** More speeches than this are not held against each other two by two. */
const mostCompared = 300;

/** Two selections as a link says them. */
export interface Pair {
  a: string;
  b: string;
}

/**
 * The two speeches to compare where nobody has chosen: of one series (the most alike by the words of their venue, or
 * of their title where no venue is known), given on different days, and of those as far apart in time as there are.
 * Where no two are of one series, the first and the last. A side that is given is kept, and the other found for it:
 * a speech for a speech, all the others for any other selection.
 * `null` with fewer than two speeches.
 */
export function findDefaultPair(
  documents: readonly DocumentSummary[],
  given: Partial<Pair> = {},
): Pair | null {
  const [first, last] = [documents[0], documents.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const selection = [given.a, given.b].find((side) => side !== undefined && side !== 'all');
  if (selection !== undefined && !documents.some(({ id }) => id === selection))
    return { a: given.a ?? `others:${given.b}`, b: given.b ?? `others:${given.a}` };
  const compared = documents.length > mostCompared ? [] : documents;
  const occasions = new Map(compared.map((document) => [document, occasionWords(document)]));
  let best: { pair: Pair; likeness: number; days: number } | null = null;
  for (const [i, one] of compared.entries())
    for (const other of compared.slice(i + 1)) {
      const pair = orient({ a: one.id, b: other.id }, given);
      if (pair === null || (one.date !== null && one.date === other.date)) continue;
      const likeness = computeLikeness(occasions.get(one) ?? new Set(), occasions.get(other) ?? new Set());
      const days = daysBetween(one, other);
      if (likeness < sameSeries) continue;
      if (best === null || likeness > best.likeness || (likeness === best.likeness && days > best.days))
        best = { pair, likeness, days };
    }
  return best?.pair ?? endsOf(documents, given);
}

/** The two sides that a state shows; `null` where the corpus has no two speeches. */
export function findShownPair(state: UrlState, manifest: Manifest): Pair | null {
  const within = filteredDocuments(state, manifest);
  const isOutside = (side: string | null) =>
    manifest.documents.some(({ id }) => id === side) && !within.some(({ id }) => id === side);
  const unfiltered = within.length < 2 || isOutside(state.a) || isOutside(state.b);
  const pair = findDefaultPair(unfiltered ? manifest.documents : within, {
    ...(state.a === null ? {} : { a: state.a }),
    ...(state.b === null ? {} : { b: state.b }),
  });
  const [a, b] = [state.a ?? pair?.a, state.b ?? pair?.b];
  return a === undefined || b === undefined ? null : { a, b };
}

/** Turns a pair so that what is given stands on its side; `null` where it does not hold it. */
function orient(pair: Pair, given: Partial<Pair>): Pair | null {
  const turned = [pair, { a: pair.b, b: pair.a }];
  return (
    turned.find(
      ({ a, b }) => (given.a === undefined || given.a === a) && (given.b === undefined || given.b === b),
    ) ?? null
  );
}

/** The first and the last, or what is given and whichever of the two it is not. */
function endsOf(documents: readonly DocumentSummary[], given: Partial<Pair>): Pair {
  const [first, last] = [documents[0]?.id ?? '', documents.at(-1)?.id ?? ''];
  if (given.b !== undefined) return { a: given.a ?? (given.b === first ? last : first), b: given.b };
  if (given.a !== undefined) return { a: given.a, b: given.a === last ? first : last };
  return { a: first, b: last };
}

/** What names the occasion: no number, ordinal or year, no function word. */
function occasionWords({ venue, title }: DocumentSummary): Set<string> {
  return new Set(
    tokenize(venue ?? title)
      .map(({ text }) => foldToken(text))
      .filter((word) => !/\d/.test(word) && !isStopWord(word)),
  );
}

function computeLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function daysBetween(a: DocumentSummary, b: DocumentSummary): number {
  if (a.date === null || b.date === null) return 0;
  return Math.abs(Date.parse(b.date) - Date.parse(a.date)) / 86_400_000;
}
