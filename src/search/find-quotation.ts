import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { paragraphTokens } from '../analysis/token-columns.ts';
import { findAnchor, type QuotationAnchor, type TextSpan } from '../corpus/quotation-anchor.ts';
import { placeOf, type ParagraphPlace } from './passage.ts';

/** A place where quoted words stand. */
export type QuotationPlace = ParagraphPlace & TextSpan;

/** So many places answer any question; the words are then a formula. */
const mostPlaces = 20;

/** Where in the whole corpus the words of a link stand, all turns included: at most 20 places, in running order. */
export function findQuotation(corpus: LoadedCorpus, args: { anchor: QuotationAnchor }): QuotationPlace[] {
  const { columns } = corpus;
  const places: QuotationPlace[] = [];
  for (let p = 0; p + 1 < columns.paragraphStart.length && places.length < mostPlaces; p++)
    for (const span of findAnchor(paragraphTokens(columns, p).text, args.anchor))
      places.push({ ...placeOf(corpus, p), ...span });
  return places.slice(0, mostPlaces);
}
