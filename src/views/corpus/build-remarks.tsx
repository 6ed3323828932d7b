import { useManifest } from '../../components/corpus-access.tsx';

/** What the build has to say of corpus.yaml, themes.yaml and files that it could not read. */
export function BuildRemarks() {
  const { diagnostics } = useManifest();
  if (diagnostics.length === 0) return null;
  return (
    <section aria-labelledby="build-title" className="mb-8">
      <h2 id="build-title">What the build has to say</h2>
      <ul className="mt-1 border-l-2 border-warning pl-3 text-ui">
        {diagnostics.map(({ file, line, code, message }) => (
          <li key={`${file} ${line} ${code} ${message}`} className="wrap-anywhere">
            <span className="font-semibold">{file}</span>
            {line === null ? '' : `, line ${line}`}: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
