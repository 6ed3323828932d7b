import { selectsDocument } from '../analysis/selects-document.ts';
import { computeFrequency } from '../analysis/frequency.ts';
import { computeKeyness, type KeynessOptions } from '../analysis/keyness.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { computeSimilarity, type SimilarityMeasureId } from '../analysis/similarity.ts';
import { computeNamePairs } from '../analysis/name-pairs.ts';
import { computeNameTable } from '../analysis/name-table.ts';
import { computeCourse } from '../analysis/theme-course.ts';
import { computeThemeTable, type ThemeTableOptions } from '../analysis/theme-table.ts';
import type { ThemeMeasureId } from '../analysis/theme-measure.ts';
import { computeThemePairs } from '../analysis/theme-together.ts';
import { findQuotation } from './find-quotation.ts';
import { findFacets } from './facets.ts';
import { findPassageThemes } from './passage-themes.ts';
import { findOccurrences } from './occurrences.ts';
import { clusters } from './clusters.ts';
import { complete } from './complete.ts';
import { findCollocateLines, findCollocates } from './collocates.ts';
import { concordance } from './concordance.ts';
import { listLexicalMeasures } from './lexical-list.ts';
import { positions } from './positions.ts';
import { alignTexts } from './aligned-texts.ts';
import { findRowSensitivity } from './keyness-sensitivity.ts';
import { findRepetitions, findSharedPhrases } from './repetitions.ts';
import { explainPassagePair } from './passage-pair.ts';
import { findSimilarPassages } from './similar-passages.ts';
import type { OperationContext, SearchCorpus } from './search-corpus.ts';
import { search } from './search.ts';
import { findNameEvidence, findNamePairEvidence } from './name-evidence.ts';
import { findNameProfile } from './name-profile.ts';
import { findSpeechNames } from './speech-names.ts';
import { findFrequentName } from './frequent-name.ts';
import { findSpeechHits } from './speech-hits.ts';
import { findSpeechThemes } from './speech-themes.ts';
import { computeSelectionFacts } from './selection-facts.ts';
import { findThemeChanges } from './theme-changes.ts';
import { findThemeDraft } from './theme-draft.ts';
import { findThemeEvidence } from './theme-evidence.ts';
import { findThemeProfile } from './theme-profile.ts';
import { findThemeQuotes } from './theme-quote.ts';
import { findTopicEvidence, findTopicPairs, findTopics } from './topics.ts';
import { findWordChanges } from './word-changes.ts';
import { listWords } from './word-list.ts';
import { findSpeechTimes, findYearEvidence, findYears } from './year-references.ts';

/** Arguments and results are plain data that `structuredClone` copies. */
type Operation = (corpus: SearchCorpus, args: never, context: OperationContext) => unknown;

/** Every question that the app and the command line can put to a corpus. One line each. */
export const operations = {
  search,
  facets: findFacets,
  passageThemes: findPassageThemes,
  concordance,
  positions,
  clusters,
  collocates: findCollocates,
  collocateLines: findCollocateLines,
  words: listWords,
  complete,
  lexical: listLexicalMeasures,
  /** What the corpus says of each document, as the build wrote it. */
  documents: ({ manifest }: LoadedCorpus, args: Pick<SelectionSpec, 'documents' | 'from' | 'to'>) =>
    manifest.documents.filter((document) => selectsDocument(args, document)),
  facts: (corpus: LoadedCorpus, args: { selection: SelectionSpec }) =>
    computeSelectionFacts(corpus, args.selection),
  similarity: (corpus: LoadedCorpus, args: { measure: SimilarityMeasureId; selection: SelectionSpec }) =>
    computeSimilarity(corpus, args.measure, args.selection),
  keynessSensitivity: findRowSensitivity,
  repetitions: findRepetitions,
  sharedPhrases: findSharedPhrases,
  alignment: alignTexts,
  similarPassages: findSimilarPassages,
  passagePair: explainPassagePair,
  frequency: (corpus: LoadedCorpus, args: { term: string; selection?: SelectionSpec }) =>
    computeFrequency(corpus, args.term, args.selection),
  keyness: (
    corpus: LoadedCorpus,
    args: { target: SelectionSpec; reference: SelectionSpec } & KeynessOptions,
  ) => computeKeyness(corpus, args.target, args.reference, args),
  themeTable: (
    corpus: LoadedCorpus,
    args: { selection: SelectionSpec; measure: ThemeMeasureId } & ThemeTableOptions,
  ) => computeThemeTable(corpus, args.selection, args.measure, args),
  themeEvidence: findThemeEvidence,
  themeDraft: findThemeDraft,
  themeQuotes: findThemeQuotes,
  themeProfile: findThemeProfile,
  topics: findTopics,
  topicEvidence: findTopicEvidence,
  topicPairs: findTopicPairs,
  themeChanges: findThemeChanges,
  wordChanges: findWordChanges,
  themePairs: (corpus: LoadedCorpus, args: { selection: SelectionSpec }) =>
    computeThemePairs(corpus, args.selection),
  course: (corpus: LoadedCorpus, args: { document: string }) => computeCourse(corpus, args.document),
  frequentName: findFrequentName,
  occurrences: findOccurrences,
  findQuotation,
  speechHits: findSpeechHits,
  speechThemes: findSpeechThemes,
  years: findYears,
  yearEvidence: findYearEvidence,
  nameTable: (
    corpus: LoadedCorpus,
    args: { selection: SelectionSpec } & Parameters<typeof computeNameTable>[2],
  ) => computeNameTable(corpus, args.selection, args),
  namePairs: (
    corpus: LoadedCorpus,
    args: { selection: SelectionSpec } & Parameters<typeof computeNamePairs>[2],
  ) => computeNamePairs(corpus, args.selection, args),
  nameEvidence: findNameEvidence,
  namePairEvidence: findNamePairEvidence,
  nameProfile: findNameProfile,
  namesInSpeech: findSpeechNames,
  speechTimes: findSpeechTimes,
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

type Signatures = {
  [Name in OperationName]: {
    args: Parameters<(typeof operations)[Name]>[1];
    result: Awaited<ReturnType<(typeof operations)[Name]>>;
  };
};

export type ArgumentsOf<Name extends OperationName> = Signatures[Name]['args'];
export type ResultOf<Name extends OperationName> = Signatures[Name]['result'];

export function isOperationName(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name);
}

const table: {
  [Name in OperationName]: (
    corpus: SearchCorpus,
    args: ArgumentsOf<Name>,
    context: OperationContext,
  ) => ResultOf<Name> | Promise<ResultOf<Name>>;
} = operations;

/** Puts one question to a corpus. */
export async function runOperation<Name extends OperationName>(
  corpus: SearchCorpus,
  name: Name,
  args: ArgumentsOf<Name>,
  context: OperationContext,
): Promise<ResultOf<Name>> {
  return table[name](corpus, args, context);
}
