import type { IsoDate } from '../corpus/speech-document.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { paragraphsWithName } from './name-index.ts';
import { selectsDocument } from './selects-document.ts';
import { findTerm, parseTerm } from './term.ts';
import { codeThemes } from './theme-coding.ts';
import { paragraphOfToken } from './token-columns.ts';

/**
 * What a filter asks for; every condition that is given must hold. It is plain data: it goes into links, to the
 * worker and to the command line.
 */
export interface SelectionSpec {
  /** Ids of documents. */
  documents?: string[];
  /** Days, inclusive, against the speech's date; an undated document is outside any span. */
  from?: IsoDate;
  to?: IsoDate;
  /** Only paragraphs that carry this theme. */
  theme?: string;
  /** Only paragraphs that name this (an id of `names.json`: RU, nato, vladimir-putin). */
  name?: string;
  /** Only paragraphs in which this word or phrase occurs. */
  term?: string;
  /** Only paragraphs where this query holds, in the query language of Search, words taken as they stand. */
  query?: string;
  /** Only this speaker's turns, counted or not. */
  speaker?: string;
  /** Also turns of others than the document's speaker. */
  allTurns?: boolean;
  /** Not the paragraphs that this selects: "all the others". */
  except?: SelectionSpec;
  /** Only inside what this selects: the filter around a side or a cell. */
  within?: SelectionSpec;
}

/** The documents and paragraphs (indexes into the columns) that a filter leaves. */
export interface Selection {
  /** Paragraph → 1 where it is selected. */
  mask: Uint8Array;
  paragraphs: Uint32Array;
  /** Documents with at least one selected paragraph. */
  documents: number[];
  /** Tokens in the selected paragraphs. */
  tokens: number;
}

/** Resolves a filter. Ids that the corpus does not have select nothing; links name them before they come here. */
export function select(corpus: LoadedCorpus, spec: SelectionSpec = {}): Selection {
  const { columns, manifest } = corpus;
  const wanted = manifest.documents.map((document) => selectsDocument(spec, document));
  const themed =
    spec.theme === undefined ? null : new Set(codeThemes(corpus).paragraphsOf.get(spec.theme) ?? []);
  const naming =
    spec.name === undefined ? null : new Set(corpus.names ? paragraphsWithName(corpus.names, spec.name) : []);
  const worded = spec.term === undefined ? null : paragraphsWith(corpus, spec.term);
  const matching = spec.query === undefined ? null : paragraphsMatching(corpus, spec.query);
  const excepted = spec.except === undefined ? null : select(corpus, spec.except).mask;
  const around = spec.within === undefined ? null : select(corpus, { ...spec.within, allTurns: true }).mask;
  const everyTurn = spec.allTurns === true || spec.speaker !== undefined;
  const mask = new Uint8Array(columns.documentOf.length);
  for (let p = 0; p < mask.length; p++) {
    if (!wanted[columns.documentOf[p] ?? 0]) continue;
    if (columns.counted[p] === 0 && !everyTurn) continue;
    if (spec.speaker !== undefined && columns.speakers[columns.speakerOf[p] ?? 0] !== spec.speaker) continue;
    if (themed?.has(p) === false || naming?.has(p) === false || worded?.has(p) === false) continue;
    if (matching?.has(p) === false || excepted?.[p] === 1 || around?.[p] === 0) continue;
    mask[p] = 1;
  }
  return selectMask(corpus, mask);
}

/** The selection of the paragraphs that a mask marks. */
export function selectMask({ columns }: LoadedCorpus, mask: Uint8Array): Selection {
  const paragraphs: number[] = [];
  const documents: number[] = [];
  let tokens = 0;
  for (let p = 0; p < mask.length; p++) {
    if (mask[p] !== 1) continue;
    paragraphs.push(p);
    const document = columns.documentOf[p] ?? 0;
    if (documents.at(-1) !== document) documents.push(document);
    tokens += (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
  }
  return { mask, paragraphs: Uint32Array.from(paragraphs), documents, tokens };
}

function paragraphsMatching(corpus: LoadedCorpus, query: string): ReadonlySet<number> {
  if (corpus.paragraphsMatching === undefined)
    throw new Error(`expected a corpus that knows the query language, to select "${query}"; see searchable`);
  return corpus.paragraphsMatching(query);
}

function paragraphsWith({ columns }: LoadedCorpus, text: string): Set<number> {
  const term = parseTerm(columns, text);
  const positions = term === null ? [] : findTerm(columns, term);
  return new Set(positions.map((position) => paragraphOfToken(columns, position)));
}
