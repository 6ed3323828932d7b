import { useState } from 'react';
import { type CorpusFormat, exportCorpus } from '../../corpus/export/corpus-files.ts';
import { safeFileName } from '../../corpus/export/file-name.ts';
import { useCorpus } from '../corpus-access.tsx';
import { saveFile } from '../controls/save-file.ts';

const formats: readonly { format: CorpusFormat; label: string }[] = [
  { format: 'tei', label: 'TEI XML' },
  { format: 'text', label: 'Plain text' },
  { format: 'json', label: 'JSON' },
];

/** The same files give the same archive; the format knows no day before 1980, in any zone. */
const earliest = '1980-06-01';

/** The whole corpus as files for other programs. */
export function CorpusDownloads() {
  const { manifest, loadDocument } = useCorpus();
  const [said, setSaid] = useState('');
  const save = async (format: CorpusFormat) => {
    setSaid('The texts are being gathered.');
    try {
      const never = new AbortController().signal;
      const documents = [];
      for (const { id } of manifest.documents) documents.push(await loadDocument(id, never));
      const files = exportCorpus(format, manifest, documents);
      const name = `rostrum-${manifest.fingerprint.slice(0, 8)}-${format}`;
      const [only] = files;
      if (files.length === 1 && only !== undefined)
        saveFile(safeFileName(name, only.name.replace(/^.*\./, '')), 'text/plain', only.content);
      else {
        const { strToU8, zipSync } = await import('fflate');
        const entries = Object.fromEntries(files.map((file) => [file.name, strToU8(file.content)]));
        const zip = zipSync(entries, { mtime: earliest });
        saveFile(safeFileName(name, 'zip'), 'application/zip', new Blob([new Uint8Array(zip)]));
      }
      setSaid('');
    } catch (error) {
      setSaid(`The files could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <p className="screen-only mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-row text-ink-2">
      <span>The corpus as files:</span>
      {formats.map(({ format, label }) => (
        <button key={format} type="button" className="link min-h-6" onClick={() => void save(format)}>
          {label}
        </button>
      ))}
      <span role="status">{said}</span>
    </p>
  );
}
