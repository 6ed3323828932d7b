import { apaInText, apaSpeech, apaView } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { chicagoNote, chicagoSpeech, chicagoView } from './chicago.ts';
import type { Citation, Run, SpeechCitation, ViewCitation } from './citation.ts';
import { formatCslJson } from './csl-json.ts';
import { mlaInText, mlaSpeech, mlaView } from './mla.ts';
import { endSentence, quote } from './quotation.ts';
import { formatRis } from './ris.ts';

interface ProseStyle {
  speech(citation: SpeechCitation): Run[];
  view(citation: ViewCitation): Run[];
  /** The quoted words with what stands beside them in running text. */
  quoted(words: string, citation: SpeechCitation): string[];
}

const prose = {
  apa: { speech: apaSpeech, view: apaView, quoted: (words, citation) => [`${words} ${apaInText(citation)}`] },
  mla: { speech: mlaSpeech, view: mlaView, quoted: (words, citation) => [`${words} ${mlaInText(citation)}`] },
  chicago: {
    speech: chicagoSpeech,
    view: chicagoView,
    quoted: (words, citation) => [endSentence(words), chicagoNote(citation)],
  },
} satisfies Record<string, ProseStyle>;

const records = { bibtex: formatBibtex, ris: formatRis, csl: formatCslJson } satisfies Record<
  string,
  (citation: Citation) => string
>;

export type CitationStyle = keyof typeof prose | keyof typeof records;

/** Every style, as menus list them. */
export const citationStyles: readonly { id: CitationStyle; label: string }[] = [
  { id: 'apa', label: 'APA 7' },
  { id: 'mla', label: 'MLA 9' },
  { id: 'chicago', label: 'Chicago 17' },
  { id: 'bibtex', label: 'BibTeX' },
  { id: 'ris', label: 'RIS' },
  { id: 'csl', label: 'CSL-JSON' },
];

/** Whether a style is for readers; the others are for programs. */
export function isProse(style: CitationStyle): style is keyof typeof prose {
  return Object.hasOwn(prose, style);
}

/** The reference, in plain text: an entry of a bibliography, or a record for a program. */
export function formatCitation(style: CitationStyle, citation: Citation): string {
  return citationRuns(style, citation)
    .map(({ text }) => text)
    .join('');
}

/** The reference with what is italic in it. */
export function citationRuns(style: CitationStyle, citation: Citation): Run[] {
  if (!isProse(style)) return [{ text: records[style](citation) }];
  return citation.kind === 'speech' ? prose[style].speech(citation) : prose[style].view(citation);
}

/**
 * What is quoted, between quotation marks and with the reference as it stands in running text, and below it the full
 * one; paragraph by paragraph. In a format for programs the quotation is a field of the record.
 */
export function quotationParts(style: CitationStyle, citation: Citation): string[] {
  const reference = formatCitation(style, citation);
  if (!isProse(style) || citation.kind === 'view' || citation.quotation === null) return [reference];
  return [...prose[style].quoted(quote(citation.quotation), citation), reference];
}
