import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import * as v from 'valibot';
import { paragraphText, type TokenColumns } from '../analysis/token-columns.ts';
import { foldToken, tokenize } from '../analysis/tokenizer.ts';
import { ArtifactError } from '../corpus/decode-artifact.ts';

/**
 * The ranked index: one entry a paragraph, its number in the columns as id, all turns. It ranks; it never counts, and
 * it holds no text.
 */
export type ParagraphIndex = MiniSearch<IndexedParagraph>;

interface IndexedParagraph {
  id: number;
  text: string;
}

/**
 * Every option of the index, the only copy: building and loading must agree. Terms are the folded forms of the one
 * tokenizer. Search gets terms that are folded already, found in the vocabulary: nothing is fuzzy here.
 */
const indexOptions: Options<IndexedParagraph> = {
  fields: ['text'],
  tokenize: (text) => tokenize(text).map((token) => token.text),
  processTerm: foldToken,
  searchOptions: {
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
  },
};

/**
 * Up to this many words a corpus comes with an index. Beyond, an index would outweigh text and columns together on the
 * wire, and `column-ranking.ts` gives the same scores from the columns faster than it can be loaded.
 */
const mostIndexedTokens = 500_000;

export function hasParagraphIndex(tokens: number): boolean {
  return tokens <= mostIndexedTokens;
}

export function buildParagraphIndex(columns: TokenColumns): ParagraphIndex {
  const index = new MiniSearch(indexOptions);
  for (const id of columns.documentOf.keys()) index.add({ id, text: paragraphText(columns, id) });
  return index;
}

/**
 * Reads `index.json`, which is the index as JSON. Synchronous on purpose: MiniSearch's own asynchronous loading takes
 * 5 to 18 times as long, so a large index belongs in a worker.
 *
 * @throws {ArtifactError} where it is not an index of this many paragraphs
 */
export function loadParagraphIndex(json: unknown, columns: TokenColumns): ParagraphIndex {
  const plain = v.safeParse(plainIndexSchema, json);
  if (!plain.success) throw new ArtifactError('index.json', plain.issues[0].message);
  const index = MiniSearch.loadJS(plain.output, indexOptions);
  if (index.documentCount !== columns.documentOf.length) {
    throw new ArtifactError(
      'index.json',
      `expected ${columns.documentOf.length} paragraphs as in tokens.json, found ${index.documentCount}`,
    );
  }
  return index;
}

/** As much of MiniSearch's format as keeps it from failing halfway; of its version it judges itself. */
const plainIndexSchema = v.custom<AsPlainObject>(
  (value) =>
    v.is(
      v.object({
        documentCount: v.number(),
        nextId: v.number(),
        documentIds: v.record(v.string(), v.number()),
        fieldIds: v.object({ text: v.number() }),
        fieldLength: v.record(v.string(), v.array(v.number())),
        averageFieldLength: v.array(v.number()),
        index: v.array(v.tuple([v.string(), v.looseObject({})])),
        serializationVersion: v.literal(2),
      }),
      value,
    ),
  'expected a MiniSearch index, found another shape',
);

/** Paragraph → its score for folded terms (BM25+), higher is better; 0 outside `mask` and where no term occurs. */
export function scoreParagraphs(
  index: ParagraphIndex,
  terms: readonly string[],
  mask: Uint8Array,
): Float64Array {
  const found = index.search(terms.join(' '), { filter: ({ id }) => mask[Number(id)] === 1 });
  const scores = new Float64Array(mask.length);
  for (const { id, score } of found) scores[Number(id)] = score;
  return scores;
}
