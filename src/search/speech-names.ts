import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { mentionsIn } from '../analysis/name-index.ts';
import type { CorpusName } from '../corpus/name-kind.ts';

/** A mention in a speech, with its place in the paragraph's text. */
export interface SpeechName extends CorpusName {
  /** Number in the document, from 1. */
  paragraph: number;
  start: number;
  end: number;
}

/** The names in one speech, all turns included, in running order; empty for an unknown document. */
export function findSpeechNames(corpus: LoadedCorpus, args: { document: string }): SpeechName[] {
  const { columns, names } = corpus;
  const d = columns.documentIds.indexOf(args.document);
  if (!names || d < 0) return [];
  const found: SpeechName[] = [];
  const last = columns.documentStart[d + 1] ?? 0;
  for (let p = columns.documentStart[d] ?? 0; p < last; p++)
    for (const { end, name, start } of mentionsIn(names, p)) {
      const each = names.names[name];
      if (each) found.push({ ...each, paragraph: columns.paragraphNumber[p] ?? 0, start, end });
    }
  return found;
}
