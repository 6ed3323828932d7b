import { formatCount, formatQuantity } from '../../components/format.ts';
import type { QueryProblem } from '../../search/query-ast.ts';
import type { Correction } from '../../search/resolve-query.ts';
import type { SearchResult } from '../../search/search.ts';

interface QueryMessagesProps {
  text: string;
  result: SearchResult;
  /** Those of the result, and of what was typed. */
  problems: readonly QueryProblem[];
  /** Puts the caret where something could not be followed. */
  onPlace: (start: number, end: number) => void;
  /** Asks another query in its place. */
  onTake: (query: string) => void;
}

/** More forms than these are counted, not named. */
const namedForms = 12;

/** What a query was taken for, where that is not what was typed, and what may be meant. */
export function QueryMessages({ text, result, problems, onPlace, onTake }: QueryMessagesProps) {
  const { corrections, expansions, suggestions } = result;
  return (
    <ul className="flex flex-col gap-y-1">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.start}`} className="text-warning wrap-anywhere">
          {problem.message}
          <Place text={text} problem={problem} onPlace={onPlace} />
        </li>
      ))}
      {suggestions.map(({ query, text: other, count }) => (
        <li key={query}>
          {count === null ? 'Perhaps meant: ' : 'Also written: '}
          <button
            type="button"
            className="link font-serif text-row wrap-anywhere"
            onClick={() => onTake(query)}
          >
            {count === null ? query : other}
          </button>
          {count !== null && `, ${formatQuantity(count, 'time')}`}
        </li>
      ))}
      {corrections.map((correction) => (
        <li key={correction.word} className="wrap-anywhere">
          {describeCorrection(correction)}
        </li>
      ))}
      {expansions.map(({ word, forms, formCount }) => (
        <li key={word} className="text-ink-3">
          {word} stands for{' '}
          {forms
            .slice(0, namedForms)
            .map((form, i) => `${i > 0 ? ', ' : ''}${form.word} ${formatCount(form.count)}`)}
          {formCount > namedForms && ` and ${formatCount(formCount - namedForms)} more forms`}.
        </li>
      ))}
    </ul>
  );
}

/** The same, to be read aloud. */
export function describeMessages(
  { corrections, suggestions }: SearchResult,
  problems: readonly QueryProblem[],
): string {
  return [
    ...problems.map(({ message }) => message),
    ...suggestions.map(({ query, text, count }) =>
      count === null
        ? `Perhaps meant: ${query}.`
        : `Also written: ${text}, ${formatQuantity(count, 'time')}.`,
    ),
    ...corrections.map(describeCorrection),
  ].join(' ');
}

function describeCorrection({ word, used }: Correction): string {
  return `“${word}” does not occur; the nearest words are shown: ${used.map((form) => form.word).join(', ')}.`;
}

/** The query around a place, the place underlined, a caret beneath its first character. */
function Place({
  text,
  problem: { start, end },
  onPlace,
}: {
  text: string;
  problem: QueryProblem;
  onPlace: (start: number, end: number) => void;
}) {
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    <button
      type="button"
      className="mt-0.5 flex max-w-full overflow-hidden pb-3 font-serif text-row whitespace-pre text-ink-2"
      onClick={() => onPlace(start, end)}
    >
      <span className="sr-only">Go to character {start + 1} of the query</span>
      <span aria-hidden="true">
        {start > 20 ? '…' : ''}
        {before}
      </span>
      <span aria-hidden="true" className="relative border-b-2 border-warning">
        {text.slice(start, Math.min(end, start + 40)) || ' '}
        <span className="absolute top-full left-0 font-sans text-tick leading-none text-warning">▲</span>
      </span>
      <span aria-hidden="true">{text.slice(Math.min(end, start + 40), end + 20)}</span>
    </button>
  );
}
