import { useId } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import { useViewState } from '../../url-state/view-state.tsx';

/** What can be asked, in a line, and in full on demand. */
export function QueryHints() {
  const { state } = useViewState();
  const id = useId();
  return (
    <div className="screen-only pb-3 text-note text-ink-3">
      Words, “exact phrases”, wild*cards, OR, −not, near/5, theme:, year:, in:2021-06-24. Counts are exact;
      case is kept for US and us only.{' '}
      <button type="button" className="link text-ink-2" popoverTarget={id}>
        Help with queries
      </button>
      {/* A query that is taken from it closes it. */}
      <div
        key={state.q}
        id={id}
        popover="auto"
        className="m-auto max-h-[85vh] w-[min(44rem,92vw)] overflow-y-auto border border-ink bg-paper p-6 text-ink backdrop:bg-ink/30"
      >
        <button type="button" className="link float-right" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
        <QueryExamples />
      </div>
    </div>
  );
}

/** What can be asked, where nothing is asked yet. */
export function SearchHelp() {
  return (
    <div className="border-t border-ink pt-3">
      <QueryExamples />
    </div>
  );
}

/** Each as a link that asks it. */
function QueryExamples() {
  const { documents, themes } = useManifest();
  const [first] = documents;
  const theme = themes[0]?.id;
  const examples: [query: string, meaning: string][] = [
    ['security', 'a word, whatever its case; US and us are kept apart'],
    ['international law', 'both words, anywhere in a paragraph'],
    ['"international law"', 'the exact phrase'],
    ['terror*', 'every word that begins so; ? stands for one letter'],
    ['NATO -Russia', 'paragraphs with the one and without the other'],
    ['NATO OR OSCE', 'either'],
    ['weapons near/5 space', 'within five words of each other'],
    ['^we', 'at the beginning of a sentence'],
    ['"[rights law] of"', 'any of the words in brackets, in a phrase'],
    ['=West', 'capitals as typed'],
    ['~sanction', 'all forms of the word; which ones is said'],
    ...(theme === undefined
      ? []
      : [[`theme:${theme} law`, 'only in paragraphs on a theme'] satisfies [string, string]]),
    ...(first?.date ? [[`in:${first.id} security`, 'only in one speech'] satisfies [string, string]] : []),
  ];
  return (
    <section aria-labelledby="search-help">
      <h2 id="search-help">What can be asked</h2>
      <table className="mt-2 w-full max-w-2xl text-ui">
        <tbody>
          {examples.map(([query, meaning]) => (
            <tr key={query} className="border-b border-rule">
              <th
                scope="row"
                className="w-60 py-1.5 pr-4 text-left align-top font-serif text-passage font-normal"
              >
                <ViewLink to={{ q: query }}>{query}</ViewLink>
              </th>
              <td className="py-1.5 align-top text-ink-2">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
