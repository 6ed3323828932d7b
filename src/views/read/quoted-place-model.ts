import { findAnchor, type QuotationAnchor, type TextSpan } from '../../corpus/quotation-anchor.ts';
import type { Paragraph } from '../../corpus/speech-document.ts';

/** Where the words that a link quotes stand in a speech. */
export type QuotedPlace =
  /** Where the link says, `stood` being the same paragraph, or in another paragraph than it says. */
  | ({ kind: 'here'; paragraph: number; stood: number; others: number } & TextSpan)
  /** Not in this speech. */
  | { kind: 'gone' };

/**
 * Looks for the words of a link at the place it names, then in the whole speech, and takes the place that is nearest.
 * Words that only begin alike are not taken for them.
 *
 * @returns `null` where the link quotes nothing
 */
export function findQuotedPlace(
  paragraphs: readonly Paragraph[],
  p: number | null,
  anchor: QuotationAnchor | null,
): QuotedPlace | null {
  if (anchor === null || p === null) return null;
  const places = paragraphs.flatMap(({ n, text }) =>
    findAnchor(text, anchor).map((span) => ({ paragraph: n, ...span })),
  );
  const [nearest] = places.toSorted(
    (a, b) =>
      Math.abs(a.paragraph - p) - Math.abs(b.paragraph - p) ||
      Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start),
  );
  return nearest === undefined
    ? { kind: 'gone' }
    : { kind: 'here', ...nearest, stood: p, others: places.length - 1 };
}
