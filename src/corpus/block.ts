import type { FurnitureRule } from './furniture-rules.ts';
import type { SourceLines } from './source-lines.ts';
import type { Confidence, Diagnostic } from './speech-document.ts';
import type { TracedText } from './traced-text.ts';

/** What a dialect knows of a block from its markup. */
export interface BlockHints {
  /** Level of a heading, 1 to 6. */
  heading?: number;
  /** Share of the characters that are links, 0 to 1. */
  linkShare?: number;
  /** So many characters at its start stand out (bold, strong): a label, perhaps. */
  emphasis?: number;
  /** Who says it, if the markup names the speaker. */
  speaker?: string;
  /** The markup itself says that this is no speech. */
  leftOut?: { rule: string; note: string };
  /** It goes on with the block before, whatever was left out between them. */
  continues?: boolean;
  /** The markup itself says that this is speech. */
  isSpeech?: boolean;
}

/** A line or element of visible text: what every dialect hands to the reader. */
export interface Block extends TracedText {
  startLine: number;
  endLine: number;
  /** Blank lines (or element borders) between this block and the one before. */
  gap: number;
  /** Columns of white space before the text. */
  indent: number;
  hints: BlockHints;
}

export type KnownField =
  | 'id'
  | 'title'
  | 'date'
  | 'pageDate'
  | 'speaker'
  | 'role'
  | 'venue'
  | 'city'
  | 'publisher'
  | 'url'
  | 'language';

/** A field that the source's own markup gives: front matter, a column, a TEI header, a meta element. */
export interface KnownValue {
  value: string;
  line: number;
  text: string;
  confidence: Confidence;
}

/** What a dialect makes of a source. The reader turns it into a document. */
export interface Reading {
  dialect: string;
  /** `lines`: a paragraph may run over several blocks, as in text with hard line ends; `elements`: it does not. */
  layout: 'lines' | 'elements';
  blocks: Block[];
  known: Partial<Record<KnownField, KnownValue>>;
  languages: string[];
  /** What the blocks' line numbers count. */
  source: SourceLines;
  /** Lines of the file before `source` begins; a table's rows are read one by one. */
  firstLine: number;
  /** Rules that hold only in this dialect, tried before the general ones. */
  rules?: FurnitureRule[];
  /** What lines without visible text are; markup where it is not said. */
  silent?: { rule: string; note: string };
  /** What the dialect has to say about the source. */
  diagnostics?: Diagnostic[];
}
