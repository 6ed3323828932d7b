import type { LoadedCorpus } from './loaded-corpus.ts';
import type { NameKind } from '../corpus/name-kind.ts';
import type { NameRule } from './name-model.ts';
import { mentionsIn } from './name-index.ts';
import { paragraphText } from './token-columns.ts';

/** One mention as the command line prints it. */
export interface NameRecord {
  document: string;
  file: string;
  paragraph: number;
  /** First line of the paragraph in the source. */
  startLine: number;
  /** UTF-16 offset of `text` in the paragraph's text. */
  start: number;
  text: string;
  kind: NameKind;
  id: string;
  label: string;
  rule: NameRule;
}

/** The mentions in the given paragraphs, in running order. */
export function nameRecords(corpus: LoadedCorpus, paragraphs: Iterable<number>): NameRecord[] {
  const { columns, manifest, names } = corpus;
  if (!names) return [];
  const records: NameRecord[] = [];
  for (const p of paragraphs) {
    const text = paragraphText(columns, p);
    const document = manifest.documents[columns.documentOf[p] ?? 0];
    for (const { end, name, rule, start } of mentionsIn(names, p)) {
      const found = names.names[name];
      if (document === undefined || found === undefined) continue;
      records.push({
        document: document.id,
        file: document.file,
        paragraph: columns.paragraphNumber[p] ?? 0,
        startLine: columns.startLine[p] ?? 0,
        start,
        text: text.slice(start, end),
        kind: found.kind,
        id: found.id,
        label: found.label,
        rule,
      });
    }
  }
  return records;
}
