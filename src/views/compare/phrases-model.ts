import type { Formula, ReuseRow } from '../../analysis/reuse.ts';

/** A run of words that stands in several speeches, once. */
export interface Phrase {
  text: string;
  words: number;
  /** How unusual; see `ReuseRow.bits`. */
  bits: number;
  formula: Formula | null;
  places: { document: string; paragraph: number }[];
}

/** Repetitions two by two, gathered by their words: longest first, then the most unusual. */
export function gatherPhrases(rows: readonly ReuseRow[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const row of rows) {
    const key = row.text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
    const phrase = phrases.get(key) ?? {
      text: row.text,
      words: row.words,
      bits: row.bits,
      formula: row.formula,
      places: [],
    };
    phrases.set(key, phrase);
    addPlace(phrase, row.a, row.aParagraph);
    addPlace(phrase, row.b, row.bParagraph);
  }
  for (const { places } of phrases.values())
    places.sort((x, y) =>
      x.document < y.document ? -1 : x.document > y.document ? 1 : x.paragraph - y.paragraph,
    );
  return [...phrases.values()].sort((x, y) => y.words - x.words || y.bits - x.bits);
}

/** What kind of repetition it is, in words. */
export function describeFormula(formula: Formula | null): string {
  return formula === 'name' ? 'a name' : formula === 'courtesy' ? 'a courtesy' : 'neither name nor courtesy';
}

function addPlace(phrase: Phrase, document: string, paragraph: number): void {
  const known = phrase.places.some((place) => place.document === document && place.paragraph === paragraph);
  if (!known) phrase.places.push({ document, paragraph });
}
