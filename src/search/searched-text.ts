import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import type { Manifest } from '../corpus/artifact.ts';
import { matchQuery } from './match.ts';
import type { QueryNode } from './query-ast.ts';

/** The text that a query is put to. Masks go by paragraph. */
export interface SearchedText {
  /** 1 where hits are shown. */
  shown: Uint8Array;
  /** 1 where they are also counted. */
  counted: Uint8Array;
  /** Document → tokens of its counted paragraphs; `null` where the text has no paragraph of it. */
  tokensOf: readonly (number | null)[];
}

/**
 * The text of a selection, narrowed by the conditions that hold for a whole query. Turns that the selection does not
 * count are shown; where a condition asks for a speaker, that speaker's turns are counted. The last few are kept:
 * people change what they look for more often than where.
 */
export function searchedText(
  corpus: LoadedCorpus,
  selection: SelectionSpec,
  conditions: readonly QueryNode[],
): SearchedText {
  const known = kept.get(corpus.manifest) ?? new Map<string, SearchedText>();
  kept.set(corpus.manifest, known);
  const key = JSON.stringify([selection, conditions]);
  const text = known.get(key) ?? findText(corpus, selection, conditions);
  known.delete(key);
  known.set(key, text);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return text;
}

const kept = new WeakMap<Manifest, Map<string, SearchedText>>();
const mostKept = 8;

function findText(
  corpus: LoadedCorpus,
  selection: SelectionSpec,
  conditions: readonly QueryNode[],
): SearchedText {
  const { columns, manifest } = corpus;
  const shown = select(corpus, { ...selection, allTurns: true }).mask;
  for (const condition of conditions)
    for (const [p, held] of matchQuery(corpus, condition).mask.entries()) if (held === 0) shown[p] = 0;
  const namesSpeaker = conditions.some((node) => node.kind === 'filter' && node.field === 'speaker');
  const selected = namesSpeaker ? shown : select(corpus, selection).mask;
  const counted = shown.map((held, p) => held & (selected[p] ?? 0));
  const tokensOf: (number | null)[] = manifest.documents.map(() => null);
  for (const [p, held] of counted.entries()) {
    if (held === 0) continue;
    const d = columns.documentOf[p] ?? 0;
    const tokens = (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
    tokensOf[d] = (tokensOf[d] ?? 0) + tokens;
  }
  return { shown, counted, tokensOf };
}
