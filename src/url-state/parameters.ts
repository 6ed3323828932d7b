import type { SimilarityMeasureId } from '../analysis/similarity.ts';
import { nameKinds } from '../corpus/name-kind.ts';
import { evidenceKey } from './evidence-key.ts';
import { countPair } from './count-pair.ts';
import { marked } from './mark-layers.ts';
import { choice, optionalText, type Parameter, text, wholeNumber, wordList } from './parameter.ts';
import { linkVersion } from './migrations.ts';
import { quotationMark } from './quotation-mark.ts';
import { sortPlaces } from './sort-places.ts';
import { span } from './span.ts';

export const viewIds = ['timeline', 'themes', 'compare', 'search', 'read', 'corpus'] as const;
export type ViewId = (typeof viewIds)[number];

const documentColumns = ['date', 'title', 'speaker', 'words', 'paragraphs', 'kept', 'remarks'] as const;
const documentOrders = documentColumns.flatMap((column) => [column, `-${column}`] as const);

// By name, so that the measures themselves are loaded with the view that uses them.
export const similarityMeasureIds = [
  'tfidf-cosine-content',
  'tfidf-cosine',
  'cosine',
  'jaccard',
  'jensen-shannon',
  'themes',
] as const satisfies readonly SimilarityMeasureId[];

const version: Parameter<number | null> = {
  ...wholeNumber(1, linkVersion, null),
  parse: (value) =>
    /^[1-9]\d{0,3}$/.test(value) && Number(value) <= linkVersion
      ? { value: Number(value) }
      : {
          problem: `this link was made by another version of Rostrum, and may mean something else`,
        },
};

/**
 * The one table of what a link can say. Its order is the order in a link. A value that equals its fallback is left
 * out. `views` says where a parameter means something: copied links leave out what the view does not use.
 */
export const parameters = {
  view: row(choice(viewIds, 'timeline'), 'all'),

  /** The filter: speeches by id, span of dates, theme, name. */
  docs: row(wordList(), 'all'),
  span: row(span, 'all'),
  theme: row(optionalText(), 'all'),
  /** Only paragraphs that name this state, organisation, person … */
  name: row(optionalText(), 'all'),
  /** Themes of one's own beside the shipped ones (`theme-custom.ts`), and which of them is being written. */
  own: row(text(''), 'all'),
  edit: row(optionalText(), ['themes']),

  /** Themes: which of its parts, or the page of one theme; how themes that share paragraphs are measured. */
  facet: row(choice(['overview', 'changed', 'together', 'course', 'topics', 'names', 'own'], 'overview'), [
    'themes',
  ]),
  about: row(optionalText(), ['themes']),
  /** Names: how they are looked at, of which kind, together in what, and the page of one. */
  look: row(choice(['bars', 'matrix', 'together', 'map'], 'bars'), ['themes']),
  kind: row(choice(['all', ...nameKinds], 'all'), ['themes', 'compare']),
  beside: row(choice(['paragraph', 'sentence'], 'paragraph'), ['themes']),
  named: row(optionalText(), ['themes']),
  /** Computed topics: how many, and λ (in hundredths) of the relevance that ranks their terms. */
  k: row(wholeNumber(2, 40, null), ['themes']),
  lambda: row(wholeNumber(0, 100, 60), ['themes']),
  tie: row(choice(['phi', 'npmi', 'both'], 'phi'), ['themes']),

  /** Themes: what a cell shows, the order of the rows, and by what the columns are made. */
  measure: row(choice(['paragraphs', 'words', 'mentions'], 'paragraphs'), ['themes', 'timeline', 'compare']),
  sort: row(choice(['change', 'total', 'name', 'cluster', 'lexicon'], 'change'), ['themes']),
  columns: row(
    choice(['auto', 'speech', 'year', 'speaker', 'role', 'venue', 'city', 'publisher', 'language'], 'auto'),
    ['themes'],
  ),

  /**
   * Compare: two selections, the side that stays while the other changes, and how the words between them are listed: order, smallest count, function words, rows a
   * side, a search among them, and one spot of the chart (its two counts); by which measure speeches are alike; which
   * text of each side is aligned, the passages on one theme, the match in hand, what is unfolded, what is marked; from
   * how many words on a run is a repetition, whether formulas are listed, and how many.
   */
  a: row(optionalText(500), ['compare', 'themes']),
  b: row(optionalText(500), ['compare', 'themes']),
  pin: row(choice(['none', 'a', 'b'], 'none'), 'all'),
  rank: row(choice(['g2', 'ratio', 'a', 'b', 'word'], 'g2'), ['compare']),
  min: row(wholeNumber(1, 1_000, 2), ['compare', 'search']),
  functionWords: row(choice(['off', 'on'], 'off'), ['compare', 'search']),
  rows: row(wholeNumber(1, 10_000, null), ['compare']),
  find: row(text('', 100), ['compare']),
  spot: row(countPair, ['compare']),
  alike: row(choice(similarityMeasureIds, 'tfidf-cosine-content'), ['compare']),
  textA: row(optionalText(), ['compare']),
  textB: row(optionalText(), ['compare']),
  passages: row(optionalText(), ['compare']),
  match: row(wholeNumber(1, 99_999, null), ['compare']),
  unfold: row(wordList(), ['compare']),
  marks: row(choice(['runs', 'words', 'off'], 'runs'), ['compare']),
  run: row(wholeNumber(3, 50, 5), ['compare']),
  formulas: row(choice(['off', 'on'], 'off'), ['compare']),
  phrases: row(wholeNumber(1, 10_000, null), ['compare']),

  /** Search: up to three queries side by side, the order of passages and the page; Read marks the first one's hits. */
  q: row(text(''), ['search', 'read']),
  q2: row(text(''), ['search']),
  q3: row(text(''), ['search']),
  order: row(choice(['time', 'rank'], 'time'), ['search']),
  page: row(wholeNumber(1, 99_999, 1), ['search']),

  /** Search, its ways of seeing: lines of a concordance by up to three places, their context, a sample of them. */
  show: row(choice(['passages', 'concordance', 'collocates', 'words'], 'passages'), ['search']),
  kwic: row(sortPlaces, ['search']),
  context: row(wholeNumber(1, 40, 12), ['search']),
  sample: row(wholeNumber(1, 100_000, null), ['search']),
  seed: row(wholeNumber(1, 999_999, 1), ['search']),
  strip: row(choice(['words', 'relative'], 'words'), ['search']),

  /** Collocates: words to a side, to which side, where a window ends, the measure they are ranked by, and of two queries which come first. */
  window: row(wholeNumber(1, 20, 5), ['search']),
  side: row(choice(['both', 'left', 'right'], 'both'), ['search']),
  cut: row(choice(['paragraph', 'sentence'], 'paragraph'), ['search']),
  association: row(choice(['logdice', 'mi', 't', 'g2'], 'logdice'), ['search']),

  pairs: row(choice(['both', 'a', 'b'], 'both'), ['search']),

  /** Clusters: where in them the match stands. */
  cluster: row(choice(['anywhere', 'first', 'last'], 'anywhere'), ['search']),
  /** Words in a row, in lists of words and phrases. */
  words: row(wholeNumber(1, 5, 1), ['search', 'compare']),

  /** Read: speech, paragraph, and whether the source stands beside the text. */
  doc: row(optionalText(), ['read', 'corpus', 'themes']),
  p: row(wholeNumber(1, 99_999, null), ['read']),
  /** The words of `p` that a link leads to, so that they are found again where they have moved. */
  quote: row(quotationMark, ['read']),
  /** The hit of `q` that is looked at, counted from 1 within the speech. */
  hit: row(wholeNumber(1, 999_999, null), ['read']),
  /** What else is marked in the text. */
  mark: row(marked, ['read']),
  source: row(choice(['text', 'both', 'source'], 'text'), ['read']),
  line: row(wholeNumber(1, 9_999_999, null), ['read']),
  /** Whether long lines of the source show their first words only. */
  fold: row(choice(['on', 'off'], 'on'), ['read']),

  /** Corpus: which part, and the order of the documents; a minus turns it round. */
  part: row(choice(['documents', 'codebook', 'method'], 'documents'), ['corpus']),
  by: row(choice(documentOrders, 'date'), ['corpus']),

  /** Which charts show their table, and whose evidence is open. */
  tables: row(wordList(), 'all'),
  evidence: row(evidenceKey, 'all'),

  /** Inside another page: the view without its frame, or one of its figures. For a lecture: larger, without the frame. */
  embed: row(choice(['0', '1'], '0'), 'all'),
  figure: row(optionalText(60), 'all'),
  present: row(choice(['0', '1'], '0'), 'all'),

  /** What a copied link was made from: the corpus's fingerprint, and the version of this table. */
  fp: row(optionalText(64), 'all'),
  v: row(version, 'all'),
} satisfies Record<string, Row<unknown>>;

export type ParameterName = keyof typeof parameters;

/** Everything that a person can set. */
export type UrlState = {
  [Name in ParameterName]: (typeof parameters)[Name] extends Row<infer Value> ? Value : never;
};

interface Row<Value> extends Parameter<Value> {
  views: 'all' | readonly ViewId[];
}

function row<Value>(parameter: Parameter<Value>, views: Row<Value>['views']): Row<Value> {
  return { ...parameter, views };
}

export const parameterNames = Object.keys(parameters).filter(isParameterName);

export function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameters, name);
}
