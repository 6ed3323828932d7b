import type { UrlState } from '../../url-state/parameters.ts';

/** A question that a view has put to the corpus. */
export interface Question {
  name: string;
  args: unknown;
}

/** Which questions a figure is made from, by its id; the others of its view are not among its numbers. */
const questionsOf: Record<string, readonly string[]> = {
  timeline: [],
  shifts: ['themeTable'],
  themes: ['themeTable'],
  moved: ['themeTable'],
  trend: ['themeTable'],
  together: ['themePairs'],
  topics: ['topics'],
  course: ['course'],
  collocates: ['collocates'],
  kwic: ['concordance'],
  words: ['words', 'clusters'],
  positions: ['positions'],
  'search-frequency': ['search', 'frequency'],
  'search-passages': ['search'],
  distinctive: ['keyness'],
  scatter: ['keyness'],
  phrases: ['repetitions'],
  'all-pairs': ['similarity'],
  'theme-pairs': ['themeTable'],
};

/**
 * The command lines that give the numbers of a figure: for each question behind it, the same operation on the same
 * arguments. Of a figure that is one of several queries (`kwic-2`), only that query's.
 */
export function formatReceipt(
  figure: string,
  questions: readonly Question[],
  { q, q2, q3 }: Pick<UrlState, 'q' | 'q2' | 'q3'>,
): string[] {
  const [, kind = figure, number] = /^(.*?)(?:-([123]))?$/.exec(figure) ?? [];
  const names = questionsOf[kind];
  if (names?.length === 0) return ['npm run -s rostrum -- export --format json --out corpus'];
  const query = number === undefined ? undefined : [q, q2, q3][Number(number) - 1];
  const own = questions.filter(
    ({ name, args }) =>
      (names?.includes(name) ?? true) &&
      (query === undefined || queryOf(args) === undefined || queryOf(args) === query),
  );
  return own.map(
    ({ name, args }) =>
      `npm run -s rostrum -- ask ${name} ${quoteForShell(JSON.stringify(withoutWindow(args)))}`,
  );
}

/** Which page is shown is the screen's matter: the command gives the first lines, as many as one answer holds. */
function withoutWindow(args: unknown): unknown {
  return typeof args === 'object' && args !== null && 'offset' in args
    ? { ...args, offset: 0, limit: 100 }
    : args;
}

function queryOf(args: unknown): unknown {
  return typeof args === 'object' && args !== null && 'query' in args ? args.query : undefined;
}

/** One word of a POSIX shell. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
