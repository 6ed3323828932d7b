/** What a document is: one source file, fully accounted for. Lines count from 1 everywhere. */

export type SegmentKind = 'front-matter' | 'body' | 'related-items' | 'boilerplate';
export type Severity = 'info' | 'warning' | 'error';
export type Confidence = 'high' | 'medium' | 'low';

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Where a field was read: the source line, and the words that were taken for it. */
export interface LineEvidence {
  line: number;
  text: string;
}

/** A run of source lines of one kind. Segments cover every line of the file exactly once, in order. */
export interface Segment {
  kind: SegmentKind;
  startLine: number;
  endLine: number;
  /** Id of the rule that decided it, e.g. `share-buttons`; `override` where corpus.yaml named the lines. */
  rule: string;
}

/** The rule that was applied to one line that is not blank, for the source view. */
export interface LineRule {
  line: number;
  rule: string;
  /** What the rule says in words, e.g. "clock of the site". */
  note: string;
}

/**
 * How a stretch of a paragraph's text stands in the source.
 * `length` characters from `start` in the text are the `length` characters from `column` (0-based, UTF-16) of `line`.
 * What the text has between two spans was rewritten (a joined line end, for example) by a declared normalisation.
 */
export interface SourceSpan {
  start: number;
  length: number;
  line: number;
  column: number;
}

export interface Paragraph {
  /** From 1 within the document. */
  n: number;
  startLine: number;
  endLine: number;
  /** Who says it: the document's speaker unless a label names someone else. `null` if nobody could be named. */
  speaker: string | null;
  /** The label as the source prints it ("Sergey Lavrov:"); not part of `text`, not counted. */
  label: string | null;
  /** True where the document's own speaker says it; only these paragraphs are counted unless asked otherwise. */
  counted: boolean;
  text: string;
  spans: SourceSpan[];
  /** Stage directions ("(Applause.)") that were taken out of the text, with the offset in it before which they stood. */
  asides?: { at: number; text: string }[];
}

/** A dated headline and teaser that the page listed beside the speech: context, never counted. */
export interface RelatedItem {
  date: IsoDate | null;
  title: string;
  summary: string;
  startLine: number;
  endLine: number;
}

/** What the parser has to say about a source. `line` is `null` where it is about the whole file. */
export interface Diagnostic {
  line: number | null;
  code: string;
  severity: Severity;
  message: string;
}

/** What is known of a document apart from its text. */
export interface DocumentFacts {
  /** Slug; the speech's date where it has one. Unique in a corpus once `assignIds` has run. */
  id: string;
  file: string;
  title: string;
  /** Short title for charts: from corpus.yaml, or made from venue or title. */
  shortTitle: string;
  /** When the speech was given; `null` where the source does not say, or contradicts itself. */
  date: IsoDate | null;
  dateEvidence: LineEvidence | null;
  dateConfidence: Confidence | null;
  /** When the page was published or fetched, if it says. */
  pageDate: IsoDate | null;
  speaker: string | null;
  /** The office as the source names it ("Foreign Minister"), apart from the name. */
  role: string | null;
  venue: string | null;
  city: string | null;
  publisher: string | null;
  /** Address of the web source, only if corpus.yaml or the source itself gives one. */
  url: string | null;
  /** Languages that the page offers, as it names them ("en-GB"). */
  languages: string[];
  /** BCP 47 language of the text itself, `und` where it is not recognised. */
  language: string;
  /** True where the text stops in mid-sentence. */
  truncated: boolean;
  diagnostics: Diagnostic[];
  /** Fields that corpus.yaml has overridden. */
  overridden: string[];
}

/** One speech and whatever the web page put around it. */
export interface SpeechDocument extends DocumentFacts {
  /** Name of the source dialect that read it. */
  dialect: string;
  segments: Segment[];
  lineRules: LineRule[];
  paragraphs: Paragraph[];
  related: RelatedItem[];
  /** Evidence of the other fields (`title`, `speaker`, `venue`, `city`, …), where a line gives it. */
  evidence: Record<string, LineEvidence & { confidence: Confidence }>;
  /** The source, line by line, decoded, without line ends. */
  lines: string[];
  /** Number of the first of `lines` in the file; absent where it is 1, that is but for a table's rows. */
  firstLine?: number;
}

/** Its facts alone. */
export function documentFacts(document: DocumentFacts): DocumentFacts {
  return {
    id: document.id,
    file: document.file,
    title: document.title,
    shortTitle: document.shortTitle,
    date: document.date,
    dateEvidence: document.dateEvidence,
    dateConfidence: document.dateConfidence,
    pageDate: document.pageDate,
    speaker: document.speaker,
    role: document.role,
    venue: document.venue,
    city: document.city,
    publisher: document.publisher,
    url: document.url,
    languages: document.languages,
    language: document.language,
    truncated: document.truncated,
    diagnostics: document.diagnostics,
    overridden: document.overridden,
  };
}
