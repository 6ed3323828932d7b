import { useManifest } from '../../components/corpus-access.tsx';
import { formatDate } from '../../components/format.ts';

/** Whose the texts are, and what is known of where they were found. */
export function Provenance() {
  const { documents, rights } = useManifest();
  return (
    <section aria-labelledby="provenance-title">
      <h2 id="provenance-title">Rights and provenance</h2>
      {rights !== '' && <p className="mt-1 max-w-[660px] font-serif text-passage">{rights}</p>}
      <div
        className="relative mt-3 overflow-x-auto"
        role="region"
        aria-label="Table of the provenance"
        tabIndex={0}
      >
        <table className="w-full min-w-[560px] border-collapse text-ui">
          <thead>
            <tr className="border-b border-ink text-left text-note text-ink-2">
              {['Speech', 'Publisher', 'Page of', 'Web address', 'File'].map((head) => (
                <th key={head} scope="col" className="py-1 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {documents.map(({ id, date, publisher, pageDate, url, file }) => (
              <tr key={id} className="border-b border-rule align-top">
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {formatDate(date)}
                </th>
                <td className="py-1 pr-4">{publisher ?? 'not named on the page'}</td>
                <td className="py-1 pr-4">{pageDate === null ? 'not dated' : formatDate(pageDate)}</td>
                <td className="py-1 pr-4 wrap-anywhere">{url ?? 'not in the source'}</td>
                <td className="py-1 wrap-anywhere text-ink-2">{file}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
