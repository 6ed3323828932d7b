import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';

/** A name as the text prints it, with how often it stands in the selection, in how many speeches. */
export interface FrequentName {
  word: string;
  count: number;
  speeches: number;
}

/**
 * The commonest abbreviation of three and more capitals, "NATO", of those that stand in more than one speech if any
 * does. Only abbreviations, since with them alone the spelling tells that it is a name. `null` where there is none.
 */
export function findFrequentName(
  corpus: LoadedCorpus,
  args: { selection: SelectionSpec },
): FrequentName | null {
  const { columns } = corpus;
  const counts = new Map<number, { count: number; speeches: Set<number> }>();
  const isName = Uint8Array.from(columns.words, (word) => Number(/^\p{Lu}{3,}$/u.test(word)));
  for (const paragraph of select(corpus, args.selection).paragraphs) {
    const end = columns.paragraphStart[paragraph + 1] ?? 0;
    for (let token = columns.paragraphStart[paragraph] ?? 0; token < end; token++) {
      const word = columns.wordIds[token] ?? 0;
      if (isName[word] !== 1) continue;
      const tally = counts.get(word) ?? { count: 0, speeches: new Set() };
      counts.set(word, tally);
      tally.count++;
      tally.speeches.add(columns.documentOf[paragraph] ?? 0);
    }
  }
  const [first] = [...counts].sort(
    ([a, one], [b, other]) =>
      several(other.speeches) - several(one.speeches) || other.count - one.count || a - b,
  );
  if (first === undefined) return null;
  const [word, { count, speeches }] = first;
  return { word: columns.words[word] ?? '', count, speeches: speeches.size };
}

function several(speeches: ReadonlySet<number>): number {
  return Number(speeches.size > 1);
}
