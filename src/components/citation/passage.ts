import type { DocumentSummary, Manifest } from '../../corpus/artifact.ts';
import { type Citation, citeSpeech } from '../../corpus/citation/citation.ts';
import { anchorOf, type TextSpan } from '../../corpus/quotation-anchor.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import type { UrlState } from '../../url-state/parameters.ts';

/** Words of a speech that are to be cited. */
export interface QuotedPassage {
  /** First and last paragraph, both inclusive. */
  first: number;
  last: number;
  /** Where they begin, and where the part in the first paragraph ends. */
  span: TextSpan;
  /** All the words. */
  text: string;
}

/** A whole paragraph; `null` where the speech has none of that number. */
export function paragraphPassage(speech: SpeechDocument, n: number): QuotedPassage | null {
  const paragraph = speech.paragraphs.find((each) => each.n === n);
  if (paragraph === undefined) return null;
  const { text } = paragraph;
  return { first: n, last: n, span: { start: 0, end: text.length }, text };
}

/** What a link to the passage says. */
export function passageLink(speech: SpeechDocument, { first, span }: QuotedPassage): Partial<UrlState> {
  const text = speech.paragraphs.find(({ n }) => n === first)?.text ?? '';
  return {
    view: 'read',
    doc: speech.id,
    p: first,
    line: null,
    hit: null,
    quote: anchorOf(text, span),
    source: 'text',
    evidence: null,
  };
}

/** The citation of a passage: of whoever says it. */
export function citePassage(
  manifest: Manifest,
  summary: DocumentSummary,
  speech: SpeechDocument,
  passage: QuotedPassage,
  link: string,
): Citation {
  const { first, last, text } = passage;
  const speakers = new Set(
    speech.paragraphs.filter(({ n }) => n >= first && n <= last).map(({ speaker }) => speaker),
  );
  const [speaker = null] = speakers;
  return citeSpeech(manifest, summary, {
    link,
    paragraphs: [first, last],
    quotation: text,
    speaker: speakers.size === 1 ? speaker : null,
  });
}
