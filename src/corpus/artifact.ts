import type { CorpusName } from './name-kind.ts';
import type { Diagnostic, DocumentFacts, IsoDate, SegmentKind } from './speech-document.ts';

/**
 * The JSON files that the prebuild writes to `public/data/` and the app reads. Paths are relative to that folder.
 *
 * - `corpus.json`: {@link Manifest}
 * - `documents/<id>.json`: {@link SpeechDocument}
 * - `tokens.json`: token columns (`analysis/token-columns.ts`); of a large corpus also `tokens-1.json` …
 * - `names.json`: where names stand (`analysis/name-model.ts`)
 * - `topics.json`: computed topics (`analysis/topic-model.ts`)
 * - `index.json`: MiniSearch over paragraphs (`search/paragraph-index.ts`)
 */
export const schemaVersion = 1;

/** A theme as `themes.yaml` defines it. Cues are in the lexicon language of `analysis/theme-lexicon.ts`. */
export interface ThemeDefinition {
  id: string;
  label: string;
  definition: string;
  strong: string[];
  weak: string[];
  /** A cue that, where it matches, takes the match of another cue at the same place away. */
  not: string[];
  /** How many different weak cues it takes in one paragraph. */
  weakNeeded: number;
}

/** One paragraph as far as the first paint needs it: no text. */
export interface ParagraphSize {
  n: number;
  startLine: number;
  /** Words, by the one tokenizer. */
  tokens: number;
  /** False for turns of others than the document's speaker. */
  counted: boolean;
}

/** One document's metadata: everything but its text. */
export interface DocumentSummary extends DocumentFacts {
  /** Words of all turns. */
  tokens: number;
  /** Words of the document's own speaker: what is counted. */
  speakerTokens: number;
  paragraphs: ParagraphSize[];
  /** Everyone who speaks, in order of appearance. */
  speakers: string[];
  related: { date: IsoDate | null; title: string; startLine: number }[];
  /** Lines of the source, and its characters by fate: they add up to the whole file. */
  lineCount: number;
  characters: { total: number; kept: number; leftOut: number; rewritten: number };
  /** Characters by kind of segment; they add up to `characters.total`. */
  charactersByKind: Record<SegmentKind, number>;
  /** Hash of the text and of all that its numbers depend on. */
  fingerprint: string;
}

/** `corpus.json` */
export interface Manifest {
  schemaVersion: number;
  /** Hash of all that the numbers depend on: texts, metadata, themes, tokenizer. */
  fingerprint: string;
  title: string;
  /** Short title beside the word mark in the header. */
  shortTitle: string;
  description: string;
  /** Whose the transcripts are, and where they come from. */
  rights: string;
  /** In order of date; undated last, by file name. The order fixes each speech's colour. */
  documents: DocumentSummary[];
  themes: ThemeDefinition[];
  /** The names that occur, most frequent first, at most a thousand, with their mentions in all turns. */
  names?: (CorpusName & { count: number })[];
  /** What the build has to say about corpus.yaml, themes.yaml and files it could not read. */
  diagnostics: (Diagnostic & { file: string })[];
}
