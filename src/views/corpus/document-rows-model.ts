import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { Diagnostic } from '../../corpus/speech-document.ts';

/** A document in the table of the corpus. */
export interface DocumentRow {
  document: DocumentSummary;
  /** Place in the corpus: it fixes the colour. */
  index: number;
  /** Characters kept as speech, of all; `null` for an empty file. */
  keptShare: number | null;
  /** Paragraphs of the document's own speaker. */
  paragraphs: number;
  /** What the parser has to say that is more than a note. */
  remarks: Diagnostic[];
}

export type DocumentOrder = 'date' | 'title' | 'speaker' | 'words' | 'paragraphs' | 'kept' | 'remarks';

/** One row for each document that `selected` names, in the order asked for; a minus turns the order round. */
export function computeDocumentRows(
  documents: readonly DocumentSummary[],
  selected: ReadonlySet<string>,
  by: DocumentOrder | `-${DocumentOrder}`,
): DocumentRow[] {
  const rows = documents.flatMap((document, index): DocumentRow[] =>
    selected.has(document.id) ? [rowOf(document, index)] : [],
  );
  const down = by.startsWith('-');
  const order = comparisons[columnOf(by)];
  return rows.sort((a, b) => (down ? order(b, a) : order(a, b)) || a.index - b.index);
}

/** The column that an order is about, and what a click on its head asks for next. */
export function nextOrder(
  column: DocumentOrder,
  by: DocumentOrder | `-${DocumentOrder}`,
): DocumentOrder | `-${DocumentOrder}` {
  const largestFirst = column !== 'date' && column !== 'title' && column !== 'speaker';
  const [first, second] = largestFirst
    ? ([`-${column}`, column] as const)
    : ([column, `-${column}`] as const);
  return by === first ? second : first;
}

export function columnOf(by: DocumentOrder | `-${DocumentOrder}`): DocumentOrder {
  return columns.find((column) => by === column || by === `-${column}`) ?? 'date';
}

const columns: readonly DocumentOrder[] = [
  'date',
  'title',
  'speaker',
  'words',
  'paragraphs',
  'kept',
  'remarks',
];

function rowOf(document: DocumentSummary, index: number): DocumentRow {
  const { characters, diagnostics } = document;
  return {
    document,
    index,
    keptShare: characters.total === 0 ? null : characters.kept / characters.total,
    paragraphs: document.paragraphs.filter(({ counted }) => counted).length,
    remarks: diagnostics.filter(({ severity }) => severity !== 'info'),
  };
}

type Comparison = (a: DocumentRow, b: DocumentRow) => number;

const words = new Intl.Collator('en', { numeric: true });

// The corpus is in order of date already, undated last.
const comparisons: Record<DocumentOrder, Comparison> = {
  date: (a, b) => a.index - b.index,
  title: (a, b) => words.compare(a.document.shortTitle, b.document.shortTitle),
  speaker: (a, b) => words.compare(a.document.speaker ?? '', b.document.speaker ?? ''),
  words: (a, b) => a.document.speakerTokens - b.document.speakerTokens,
  paragraphs: (a, b) => a.paragraphs - b.paragraphs,
  kept: (a, b) => (a.keptShare ?? -1) - (b.keptShare ?? -1),
  remarks: (a, b) => a.remarks.length - b.remarks.length,
};

/** What the corpus is as a whole. */
export interface CorpusFacts {
  documents: number;
  undated: number;
  truncated: number;
  firstYear: string | null;
  lastYear: string | null;
  words: number;
  otherWords: number;
  speakers: string[];
  characters: { total: number; kept: number; leftOut: number; rewritten: number };
  lines: number;
}

export function computeCorpusFacts(documents: readonly DocumentSummary[]): CorpusFacts {
  const years = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const sum = (of: (document: DocumentSummary) => number) =>
    documents.reduce((total, document) => total + of(document), 0);
  return {
    documents: documents.length,
    undated: documents.filter(({ date }) => date === null).length,
    truncated: documents.filter(({ truncated }) => truncated).length,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    words: sum(({ speakerTokens }) => speakerTokens),
    otherWords: sum(({ tokens, speakerTokens }) => tokens - speakerTokens),
    speakers: [...new Set(documents.flatMap(({ speaker }) => speaker ?? []))],
    characters: {
      total: sum(({ characters }) => characters.total),
      kept: sum(({ characters }) => characters.kept),
      leftOut: sum(({ characters }) => characters.leftOut),
      rewritten: sum(({ characters }) => characters.rewritten),
    },
    lines: sum(({ lineCount }) => lineCount),
  };
}
