import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';

/** What can be asked, each as a link that asks it. */
export function SearchHelp() {
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
    ...(theme === undefined
      ? []
      : [[`theme:${theme} law`, 'only in paragraphs on a theme'] satisfies [string, string]]),
    ...(first?.date ? [[`in:${first.id} security`, 'only in one speech'] satisfies [string, string]] : []),
  ];
  return (
    <section aria-labelledby="search-help" className="border-t border-ink pt-3">
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
