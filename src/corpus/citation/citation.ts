import type { DocumentSummary, Manifest } from '../artifact.ts';
import type { IsoDate } from '../speech-document.ts';

/** What a citation can say of a speech. What is not known is `null`, and left out of the citation. */
export type CitedSpeech = Pick<
  DocumentSummary,
  'id' | 'speaker' | 'title' | 'date' | 'venue' | 'city' | 'publisher' | 'url' | 'language'
>;

/** The copy that was read, by the title of its corpus: what makes a citation lead to the very words. */
interface CitedCorpus {
  corpus: string;
  fingerprint: string;
  /** Address of the speech, passage or view in Rostrum; `null` where there is none (the command line). */
  link: string | null;
}

/** A speech, or a passage of it. */
export interface SpeechCitation extends CitedCorpus {
  kind: 'speech';
  speech: CitedSpeech;
  /** First and last paragraph of the passage, both inclusive; `null` for the whole speech. */
  paragraphs: readonly [first: number, last: number] | null;
  /** The words that are quoted, as they stand in the text; `null` where none are. */
  quotation: string | null;
}

/** A view over speeches: a chart, a table, a list of hits. */
export interface ViewCitation extends CitedCorpus {
  kind: 'view';
  /** What the view shows, in words. */
  title: string;
  /** The day it was looked at; `null` to leave it out. */
  accessed: IsoDate | null;
}

export type Citation = SpeechCitation | ViewCitation;

/** A stretch of a citation. Titles are italic where a style asks for it. */
export interface Run {
  text: string;
  italic?: true;
}

/** Cites a speech of a corpus, or a passage of it. */
export function citeSpeech(
  manifest: Manifest,
  speech: DocumentSummary,
  passage: Partial<Pick<SpeechCitation, 'paragraphs' | 'quotation' | 'link'>> & {
    /** Who says the passage, where it is not the document's speaker. */
    speaker?: string | null;
  } = {},
): SpeechCitation {
  const { speaker = speech.speaker, ...rest } = passage;
  return {
    kind: 'speech',
    speech: { ...speech, speaker },
    corpus: manifest.title,
    fingerprint: manifest.fingerprint.slice(0, 8),
    paragraphs: null,
    quotation: null,
    link: null,
    ...rest,
  };
}
