import { create, insertMultiple, load, save, search as searchOrama } from '@orama/orama';
import { Index as FlexIndex } from 'flexsearch';
import lunr from 'lunr';
import { decodeTokens } from '../../src/analysis/decode-tokens.ts';
import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { encodeTokens, loadTokens, type TokenColumns } from '../../src/analysis/token-columns.ts';
import { foldToken, tokenize } from '../../src/analysis/tokenizer.ts';
import { buildParagraphIndex, loadParagraphIndex } from '../../src/search/paragraph-index.ts';
import { search } from '../../src/search/search.ts';
import { corpusOf } from '../analysis/corpus-of.ts';
import type { BenchDocument } from './varied-speeches.ts';

export const questionKinds = ['word', 'prefix', 'fuzzy', 'and', 'phrase'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One word, or several for `and` and `phrase`, in lower case. */
export type Question = readonly string[];

/** Something that has been loaded and answers with a number of hits. */
export type Answerer = (kind: QuestionKind, question: Question) => number | Promise<number>;

export interface SearchEngine {
  name: string;
  /** What its answers leave out, for whoever compares the times. */
  remark: string;
  /** Builds the index and gives what a browser would load; `null` where it cannot be written. */
  build: (documents: readonly BenchDocument[]) => Promise<string | null>;
  /** Makes what was built ready to answer; `null` where this kind of question cannot be asked. */
  load: (json: string, documents: readonly BenchDocument[]) => Promise<Answerer>;
  kinds: readonly QuestionKind[];
}

const textsOf = (documents: readonly BenchDocument[]) =>
  documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
const wordsOf = (text: string) => tokenize(text).map((token) => foldToken(token.text));

const columnsKnown = new WeakMap<readonly BenchDocument[], TokenColumns>();

/** Once for each size, so that no engine's time has it in it twice. */
export function columnsOf(documents: readonly BenchDocument[]): TokenColumns {
  const columns = columnsKnown.get(documents) ?? loadTokens(encodeTokens([...documents], 'bench'));
  columnsKnown.set(documents, columns);
  return columns;
}

/** Engines without phrases: find the paragraphs with all words, then read their text. */
function countPhrase(texts: readonly string[], ids: Iterable<number>, question: Question): number {
  const wanted = ` ${question.join(' ')} `;
  let found = 0;
  for (const id of ids) if (` ${wordsOf(texts[id] ?? '').join(' ')} `.includes(wanted)) found++;
  return found;
}

const rostrum: SearchEngine = {
  name: 'Rostrum',
  remark:
    'exact counts and positions, rate and interval for each speech, 20 ranked passages with text and marks',
  kinds: questionKinds,
  build: async (documents) => JSON.stringify(encodeTokens([...documents], 'bench')),
  load: async (json) => {
    const columns = loadTokens(decodeTokens(JSON.parse(json)));
    const corpus = withManifest(columns);
    const text: Record<QuestionKind, (question: Question) => string> = {
      word: ([word = '']) => word,
      prefix: ([word = '']) => `${word}*`,
      fuzzy: ([word = '']) => word,
      and: (words) => words.join(' '),
      phrase: (words) => `"${words.join(' ')}"`,
    };
    return async (kind, question) =>
      (await search({ ...corpus, loadIndex: async () => null }, { query: text[kind](question) })).count;
  },
};

const miniSearch: SearchEngine = {
  name: 'MiniSearch',
  remark:
    'all paragraphs ranked; no counts, no positions, no text; phrases by reading the paragraphs with all words',
  kinds: questionKinds,
  build: async (documents) => JSON.stringify(buildParagraphIndex(columnsOf(documents))),
  load: async (json, documents) => {
    const texts = textsOf(documents);
    const index = loadParagraphIndex(JSON.parse(json), columnsOf(documents));
    const ids = (question: Question, options = {}) =>
      index.search(question.join(' '), options).map(({ id }) => Number(id));
    return (kind, question) => {
      if (kind === 'prefix') return ids(question, { prefix: true }).length;
      if (kind === 'fuzzy') return ids(question, { fuzzy: 0.2 }).length;
      if (kind === 'word') return ids(question).length;
      const all = ids(question, { combineWith: 'AND' });
      return kind === 'and' ? all.length : countPhrase(texts, all, question);
    };
  },
};

const flexSearch: SearchEngine = {
  name: 'FlexSearch',
  remark: 'the first 100 paragraphs, without totals, positions or relevance score; no fuzzy search here',
  kinds: ['word', 'prefix', 'and', 'phrase'],
  build: async (documents) => {
    const index = createFlex();
    for (const [id, text] of textsOf(documents).entries()) index.add(id, text);
    const parts: [string, string][] = [];
    index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return JSON.stringify(parts);
  },
  load: async (json, documents) => {
    const texts = textsOf(documents);
    const index = createFlex();
    const parts: [string, string][] = JSON.parse(json);
    for (const [key, data] of parts) index.import(key, data);
    const ids = (question: Question, limit: number) =>
      index.search(question.join(' '), { limit }).map(Number);
    return (kind, question) =>
      kind === 'phrase' ? countPhrase(texts, ids(question, 1e6), question) : ids(question, 100).length;
  },
};

const createFlex = () => new FlexIndex({ tokenize: 'forward', encode: wordsOf });

const oramaSchema = { text: 'string' } as const;

const orama: SearchEngine = {
  name: 'Orama',
  remark: 'ten of all paragraphs, ranked, with their number; no positions; carries the text',
  kinds: questionKinds,
  build: async (documents) => {
    const database = create({ schema: oramaSchema });
    await insertMultiple(
      database,
      textsOf(documents).map((text) => ({ text })),
      5000,
    );
    return JSON.stringify(save(database));
  },
  load: async (json, documents) => {
    const texts = textsOf(documents);
    const database = create({ schema: oramaSchema });
    load(database, JSON.parse(json));
    return async (kind, question) => {
      const { count, hits } = await searchOrama(database, {
        term: question.join(' '),
        limit: kind === 'phrase' ? texts.length : 10,
        exact: kind === 'word',
        tolerance: kind === 'fuzzy' ? 1 : 0,
        threshold: kind === 'and' || kind === 'phrase' ? 0 : 1,
      });
      if (kind !== 'phrase') return count;
      const found = hits.map(({ document }) => document.text);
      return countPhrase(found, found.keys(), question);
    };
  },
};

const lunrEngine: SearchEngine = {
  name: 'lunr',
  remark:
    'all paragraphs ranked; no counts or positions as set here; phrases by reading the paragraphs with all words',
  kinds: questionKinds,
  build: async (documents) =>
    JSON.stringify(
      lunr((builder) => {
        builder.field('text');
        builder.pipeline.reset();
        builder.searchPipeline.reset();
        builder.tokenizer = lunrTokenizer;
        for (const [id, text] of textsOf(documents).entries()) builder.add({ id: String(id), text });
      }),
    ),
  load: async (json, documents) => {
    const texts = textsOf(documents);
    const index = lunr.Index.load(JSON.parse(json));
    const ids = (question: Question, change: Partial<lunr.Query.Clause>) =>
      index
        .query((query) => {
          for (const term of question) query.term(term, change);
        })
        .map(({ ref }) => Number(ref));
    return (kind, question) => {
      if (kind === 'prefix') return ids(question, { wildcard: lunr.Query.wildcard.TRAILING }).length;
      if (kind === 'fuzzy') return ids(question, { editDistance: 1 }).length;
      if (kind === 'word') return ids(question, {}).length;
      const all = index.search(question.map((word) => `+${word}`).join(' ')).map(({ ref }) => Number(ref));
      return kind === 'and' ? all.length : countPhrase(texts, all, question);
    };
  },
};

const lunrTokenizer = Object.assign(
  (text?: string | object | object[] | null) =>
    (typeof text === 'string' ? wordsOf(text) : []).map((word) => new lunr.Token(word, {})),
  { separator: / / },
);

/** A manifest for columns without one, as small as the columns allow. */
export function withManifest(columns: TokenColumns): LoadedCorpus {
  const { manifest } = corpusOf(Object.fromEntries(columns.documentIds.map((id) => [id, []])));
  return { manifest, columns };
}

export const searchEngines: readonly SearchEngine[] = [rostrum, miniSearch, flexSearch, orama, lunrEngine];
