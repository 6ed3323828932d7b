import type { LoadedCorpus } from './loaded-corpus.ts';
import type { TimeReference } from './time-form.ts';
import { findTimeReferences } from './time-reference.ts';
import { paragraphTokens, type TokenColumns } from './token-columns.ts';

/** A time that a paragraph names; what `rostrum years --json` prints. */
export interface TimeRecord extends Omit<TimeReference, 'end'> {
  document: string;
  file: string;
  paragraph: number;
  startLine: number;
}

/** The times named in one paragraph (index into the columns). Found once, then kept. */
export function timesOfParagraph(corpus: LoadedCorpus, paragraph: number): readonly TimeReference[] {
  const { columns, manifest } = corpus;
  const known = cache.get(columns) ?? [];
  cache.set(columns, known);
  const document = manifest.documents[columns.documentOf[paragraph] ?? 0];
  known[paragraph] ??= findTimeReferences(paragraphTokens(columns, paragraph).text, {
    date: document?.date ?? null,
    language: document?.language ?? 'und',
  });
  return known[paragraph];
}

const cache = new WeakMap<TokenColumns, (readonly TimeReference[] | undefined)[]>();

/** The times named in the paragraphs given, in running order. */
export function timeRecords(corpus: LoadedCorpus, paragraphs: Iterable<number>): TimeRecord[] {
  const { columns, manifest } = corpus;
  return Array.from(paragraphs, (paragraph) => {
    const document = manifest.documents[columns.documentOf[paragraph] ?? 0];
    return timesOfParagraph(corpus, paragraph).map(
      ({ start, text, from, to, precision, relative, reasoning, remark }): TimeRecord => ({
        document: document?.id ?? '',
        file: document?.file ?? '',
        paragraph: columns.paragraphNumber[paragraph] ?? 0,
        startLine: columns.startLine[paragraph] ?? 0,
        start,
        text,
        from,
        to,
        precision,
        relative,
        reasoning,
        remark,
      }),
    );
  }).flat();
}
