import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { LineEvidence } from '../../corpus/speech-document.ts';

/** The title in two: what was said, and the occasion above it. */
export interface TitleParts {
  eyebrow: string | null;
  heading: string;
}

/**
 * Splits "Minister X's remarks at the Y, Moscow, 2021" at the venue, where the title names one: date and place have a
 * line of their own. A title that cannot be split stands whole, under the short title.
 */
export function splitTitle({ title, shortTitle, venue }: DocumentSummary): TitleParts {
  const at = venue === null ? -1 : title.indexOf(venue);
  const before = title.slice(0, Math.max(0, at));
  const heading = before.replace(/[\s,]+(?:at|to|in|during|before|for|on)(?: (?:the|an?|his|her))?\s*$/i, '');
  if (heading.length >= 12 && heading !== before) return { eyebrow: venue, heading };
  return { eyebrow: shortTitle === title ? null : shortTitle, heading: title };
}

/** How the date is known: a phrase, and the line that it was read from. */
export function dateSource(document: DocumentSummary): { words: string; evidence: LineEvidence | null } {
  const { date, dateEvidence, dateConfidence, overridden } = document;
  if (overridden.includes('date')) return { words: 'Date set in corpus.yaml', evidence: null };
  if (date === null) return { words: 'The source gives no date of its own', evidence: null };
  if (dateEvidence === null) return { words: 'Date without a line of the source', evidence: null };
  const sure = { high: '', medium: ', with some doubt', low: ', with much doubt' }[dateConfidence ?? 'low'];
  return { words: `Date read as “${dateEvidence.text}”${sure}`, evidence: dateEvidence };
}

/** The speech before and after in the corpus. */
export function neighbours(
  documents: readonly DocumentSummary[],
  id: string,
): { before: DocumentSummary | null; after: DocumentSummary | null } {
  const here = documents.findIndex((document) => document.id === id);
  return {
    before: here > 0 ? (documents[here - 1] ?? null) : null,
    after: here >= 0 ? (documents[here + 1] ?? null) : null,
  };
}

/** A citation in words; what is not known is left out. */
export function formatCitation(document: DocumentSummary, date: string): string {
  const { speaker, title, publisher, url, city } = document;
  const parts = [speaker, `“${title.trim()}”`, city, date, publisher, url];
  return `${parts.filter((part) => part !== null && part !== '').join(', ')}.`;
}
