import type { GramColumns } from './gram-columns.ts';
import type { TokenColumns } from './token-columns.ts';

/** Different grams of a text, and how often each occurs in it. */
export interface GramCounts {
  grams: Uint32Array;
  counts: Uint32Array;
}

/** Counts grams by document. */
export interface DocumentGrams {
  /** Of all counted paragraphs of a document; counted once for the whole corpus. */
  ofDocument: (document: number) => GramCounts;
  /** Of any paragraphs, read as one text. */
  ofParagraphs: (paragraphs: readonly number[]) => GramCounts;
}

const cache = new WeakMap<GramColumns, DocumentGrams>();

/** The counts of a corpus by document. */
export function documentGrams(columns: TokenColumns, grams: GramColumns): DocumentGrams {
  const known = cache.get(grams);
  if (known) return known;
  const ofParagraphs = paragraphCounter(columns, grams);
  const documents: GramCounts[] = [];
  const made: DocumentGrams = {
    ofParagraphs,
    ofDocument: (document) => {
      const counted = documents[document] ?? ofParagraphs(countedParagraphs(columns, document));
      documents[document] = counted;
      return counted;
    },
  };
  cache.set(grams, made);
  return made;
}

/** The paragraphs of a document that its own speaker says. */
function countedParagraphs(columns: TokenColumns, document: number): number[] {
  const paragraphs: number[] = [];
  const end = columns.documentStart[document + 1] ?? 0;
  for (let p = columns.documentStart[document] ?? 0; p < end; p++)
    if (columns.counted[p] === 1) paragraphs.push(p);
  return paragraphs;
}

function paragraphCounter({ paragraphStart }: TokenColumns, { ids, size }: GramColumns) {
  const here = new Uint32Array(size + 1);
  const met = new Uint32Array(size);
  return (paragraphs: readonly number[]): GramCounts => {
    let types = 0;
    for (const p of paragraphs) {
      const end = paragraphStart[p + 1] ?? 0;
      for (let at = paragraphStart[p] ?? 0; at < end; at++) {
        const gram = ids[at] ?? size;
        if (gram === size) continue;
        const count = here[gram] ?? 0;
        if (count === 0) met[types++] = gram;
        here[gram] = count + 1;
      }
    }
    const grams = met.slice(0, types);
    const counts = new Uint32Array(types);
    for (let i = 0; i < types; i++) {
      const gram = grams[i] ?? 0;
      counts[i] = here[gram] ?? 0;
      here[gram] = 0;
    }
    return { grams, counts };
  };
}
