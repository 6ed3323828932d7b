import type { SelectionSpec } from '../../analysis/selection.ts';
import { isWindowed } from '../../search/every-window.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { filterOf } from '../../url-state/resolve-link.ts';

/** A question that a view has put to the corpus. */
export interface Question {
  name: string;
  args: unknown;
}

/** Which questions a figure is made from, by its id; the others of its view are not among its numbers. */
const questionsOf: Record<string, readonly string[]> = {
  shifts: ['themeTable'],
  years: ['years'],
  themes: ['themeTable'],
  moved: ['themeTable'],
  trend: ['themeTable'],
  'theme-pairs': ['themeTable'],
  changed: ['themeChanges'],
  'changed-words': ['wordChanges'],
  cues: ['themeProfile'],
  characteristic: ['themeProfile'],
  neighbours: ['themePairs'],
  together: ['themePairs'],
  topics: ['topics'],
  course: ['course'],
  names: ['nameTable'],
  'name-matrix': ['nameTable'],
  'name-trend': ['nameTable'],
  'name-company': ['namePairs'],
  'names-together': ['namePairs'],
  'name-network': ['namePairs'],
  'name-words': ['nameProfile'],
  'name-themes': ['nameProfile'],
  'name-map': ['nameTable'],
  collocates: ['collocates'],
  'collocate-pairs': ['collocates'],
  kwic: ['concordance'],
  words: ['words'],
  clusters: ['clusters'],
  lexical: ['lexical'],
  dispersion: ['search'],
  positions: ['positions'],
  'search-frequency': ['search'],
  'search-passages': ['search'],
  distinctive: ['keyness'],
  scatter: ['keyness'],
  phrases: ['repetitions'],
  'all-pairs': ['similarity'],
  'name-pairs': ['nameTable'],
  'topic-pairs': ['topicPairs'],
};

/**
 * Those of a view's questions that a figure is made from. Of a figure that is one of several queries (`kwic-2`), only
 * that query's. What the corpus says of each speech is asked by nobody: it comes with the corpus.
 */
export function questionsBehind(
  figure: string,
  questions: readonly Question[],
  state: UrlState,
): readonly Question[] {
  // The timeline shows what is outside the filter too, the table of documents does not; both show whole speeches.
  if (figure === 'timeline') return ofDocuments({});
  if (figure === 'documents') return ofDocuments(filterOf({ ...state, theme: null, name: null }));
  const { q, q2, q3 } = state;
  const [, kind = figure, number] = /^(.*?)(?:-([123]))?$/.exec(figure) ?? [];
  const names = questionsOf[kind];
  const query = number === undefined ? undefined : [q, q2, q3][Number(number) - 1];
  return questions.filter(
    ({ name, args }) =>
      (names?.includes(name) ?? true) &&
      (query === undefined || queryOf(args) === undefined || queryOf(args) === query) &&
      // What the two texts beside each other share is asked with the turns of others.
      !(figure === 'phrases' && JSON.stringify(args).includes('"allTurns":true')),
  );
}

function ofDocuments(selection: SelectionSpec): Question[] {
  const { documents, from, to } = selection;
  return [
    { name: 'facts', args: { selection } },
    { name: 'documents', args: { documents, from, to } },
  ];
}

/**
 * The command lines that give the numbers of a figure: for each question behind it, the same operation on the same
 * arguments. Which page of a list is shown is the screen's matter: the command gives them all.
 *
 * @param own themes of one's own, as the link writes them
 */
export function formatReceipt(questions: readonly Question[], own: string): string[] {
  return [...new Set(questions.map((question) => formatCommand(question, own)))];
}

function formatCommand({ name, args }: Question, own: string): string {
  return [
    'npm run -s rostrum -- ask',
    name,
    quoteForShell(JSON.stringify(isWindowed(name) ? withoutWindow(args) : args)),
    ...(isWindowed(name) ? ['--all'] : []),
    ...(own === '' ? [] : ['--own', quoteForShell(own)]),
  ].join(' ');
}

function withoutWindow(args: unknown): unknown {
  if (typeof args !== 'object' || args === null) return args;
  return Object.fromEntries(Object.entries(args).filter(([key]) => key !== 'offset' && key !== 'limit'));
}

function queryOf(args: unknown): unknown {
  return typeof args === 'object' && args !== null && 'query' in args ? args.query : undefined;
}

/** One word of a POSIX shell. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
