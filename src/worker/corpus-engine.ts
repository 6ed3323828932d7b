import { loadTokenFile } from '../analysis/decode-tokens.ts';
import { decodeTopics } from '../analysis/decode-topics.ts';
import { decodeNameFile } from '../analysis/name-decode.ts';
import { loadNames } from '../analysis/name-index.ts';
import { customizeThemes } from '../analysis/theme-custom.ts';
import { loadTokens } from '../analysis/token-columns.ts';
import { ArtifactError } from '../corpus/decode-artifact.ts';
import type { Manifest } from '../corpus/artifact.ts';
import { concordance } from '../search/concordance.ts';
import { type ArgumentsOf, type OperationName, type ResultOf, runOperation } from '../search/operations.ts';
import { hasParagraphIndex, loadParagraphIndex, type ParagraphIndex } from '../search/paragraph-index.ts';
import { searchable } from '../search/searchable.ts';
import type { OperationContext, SearchCorpus } from '../search/search-corpus.ts';

/** Gives one file of the artifact ("tokens.json"), parsed from JSON and not yet decoded. */
export type LoadData = (name: string) => Promise<unknown>;

/** A corpus that answers; where it runs, in a worker or not, is not its business. */
export interface CorpusEngine {
  run: <Name extends OperationName>(
    name: Name,
    args: ArgumentsOf<Name>,
    context: OperationContext,
    /** Themes of one's own, as links write them (`theme-custom.ts`). */
    own?: string,
  ) => Promise<ResultOf<Name>>;
  /** Sorts the vocabulary beforehand, which the first sorted concordance would otherwise wait for. */
  warm: () => Promise<void>;
}

/** Data is loaded with the first question, the search index with the first that ranks. A failed load is tried again. */
export function createCorpusEngine(manifest: Manifest, loadData: LoadData): CorpusEngine {
  const loadCorpus = once(async (): Promise<SearchCorpus> => {
    const file = await loadTokenFile(loadData);
    checkBuild('tokens.json', file, manifest);
    const columns = loadTokens(file);
    const loadIndex = once(async (): Promise<ParagraphIndex | null> =>
      hasParagraphIndex(columns.foldIds.length)
        ? loadParagraphIndex(await loadData('index.json'), columns)
        : null,
    );
    // Without them topics are computed here, which takes longer and gives the same.
    const loadTopics = once(async () => {
      const topics = await loadData('topics.json').then(decodeTopics, () => null);
      return topics?.fingerprint === manifest.fingerprint ? topics : null;
    });
    return { manifest, columns, loadIndex, loadTopics };
  });
  const loadNamesOf = once(async ({ columns }: SearchCorpus) => {
    const file = decodeNameFile(await loadData('names.json'));
    checkBuild('names.json', file, manifest);
    return loadNames(file, columns.documentOf.length);
  });
  return {
    run: async (name, args, context, own = '') => {
      const corpus = await loadCorpus();
      if (asksForNames(name, args)) corpus.names = await loadNamesOf(corpus);
      return runOperation(searchable(customizeThemes(corpus, own)), name, args, context);
    },
    warm: async () => {
      const corpus = await loadCorpus();
      // The commonest word: the whole way is taken once, so that the engine has compiled it.
      const query = `"${corpus.columns.words[0] ?? ''}"`;
      concordance(corpus, { query, exact: true, sort: ['1R', '2R', '3R'], limit: 1 });
    },
  };
}

/** @throws {ArtifactError} where a file is of another build than `corpus.json` */
function checkBuild(name: string, { fingerprint }: { fingerprint: string }, manifest: Manifest): void {
  if (fingerprint !== manifest.fingerprint)
    throw new ArtifactError(
      name,
      `expected the build ${manifest.fingerprint} of corpus.json, found ${fingerprint}; both must come from one build`,
    );
}

/** Questions about names or with them in their answer, and those with a filter or a field `name`; others do without the file. */
function asksForNames(name: OperationName, args: unknown): boolean {
  return name === 'facets' || name.startsWith('name') || JSON.stringify(args).includes('name');
}

/** Runs an action once for all who ask, and again after it has failed. */
function once<Args extends unknown[], Value>(
  action: (...args: Args) => Promise<Value>,
): (...args: Args) => Promise<Value> {
  let running: Promise<Value> | null = null;
  return (...args) => {
    running ??= action(...args).catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
}
