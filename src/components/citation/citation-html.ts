import type { Citation } from '../../corpus/citation/citation.ts';
import {
  citationRuns,
  type CitationStyle,
  isProse,
  quotationParts,
} from '../../corpus/citation/format-citation.ts';

/** The citation with italics, for a word processor; `undefined` for the formats that programs read. */
export function citationHtml(style: CitationStyle, citation: Citation): string | undefined {
  if (!isProse(style)) return undefined;
  const reference = citationRuns(style, citation)
    .map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
    .join('');
  const quoted = quotationParts(style, citation).slice(0, -1).map(escapeHtml);
  return [...quoted, reference].map((part) => `<p>${part}</p>`).join('');
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}
