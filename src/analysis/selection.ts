import type { IsoDate } from '../corpus/speech-document.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { codeThemes } from './theme-coding.ts';

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
  /** Also turns of others than the document's speaker. */
  allTurns?: boolean;
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
  const wanted = manifest.documents.map(
    (document) =>
      (spec.documents === undefined || spec.documents.includes(document.id)) &&
      (spec.from === undefined || (document.date !== null && document.date >= spec.from)) &&
      (spec.to === undefined || (document.date !== null && document.date <= spec.to)),
  );
  const themed =
    spec.theme === undefined ? null : new Set(codeThemes(corpus).paragraphsOf.get(spec.theme) ?? []);
  const mask = new Uint8Array(columns.documentOf.length);
  const paragraphs: number[] = [];
  const documents = new Set<number>();
  let tokens = 0;
  for (const [p, d] of columns.documentOf.entries()) {
    if (!wanted[d] || (themed !== null && !themed.has(p))) continue;
    if (columns.counted[p] === 0 && !spec.allTurns) continue;
    mask[p] = 1;
    paragraphs.push(p);
    documents.add(d);
    tokens += (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
  }
  return { mask, paragraphs: Uint32Array.from(paragraphs), documents: [...documents], tokens };
}

/** A selection in words that could not be read, and why. */
export interface SelectionProblem {
  problem: string;
}

/**
 * Reads a selection as people type it: document ids with commas between, `year:2017..2020`, `year:2021`,
 * `theme:ukraine`, `all`; several kinds are joined with commas and must all hold.
 */
export function parseSelection(text: string): SelectionSpec | SelectionProblem {
  const spec: SelectionSpec = {};
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '' || part === 'all') continue;
    const year = /^year:(\d{4})(?:\.\.(\d{4}))?$/.exec(part);
    if (year) {
      spec.from = `${year[1]}-01-01`;
      spec.to = `${year[2] ?? year[1]}-12-31`;
      if (spec.from > spec.to)
        return { problem: `"${part}": the span ends before it begins; write the earlier year first` };
    } else if (part.startsWith('year:')) {
      return { problem: `"${part}": expected year:2017 or year:2017..2020` };
    } else if (part.startsWith('theme:')) {
      spec.theme = part.slice('theme:'.length);
    } else {
      (spec.documents ??= []).push(part);
    }
  }
  return spec;
}

/** Writes a selection as `parseSelection` reads it. */
export function formatSelection(spec: SelectionSpec): string {
  const parts = [...(spec.documents ?? [])];
  if (spec.from !== undefined && spec.to !== undefined) {
    const [from, to] = [spec.from.slice(0, 4), spec.to.slice(0, 4)];
    parts.push(from === to ? `year:${from}` : `year:${from}..${to}`);
  }
  if (spec.theme !== undefined) parts.push(`theme:${spec.theme}`);
  return parts.join(',') || 'all';
}
