import { Message } from '../components/status/message.tsx';
import type { Manifest } from '../corpus/artifact.ts';

/** A build without a single speech: how to add some, and what was wrong with what was there. */
export default function EmptyCorpus({ manifest }: { manifest: Manifest }) {
  return (
    <main className="page pt-16">
      <Message title="This corpus has no speeches yet">
        <p>
          Put transcripts into the folder <code>seeds/</code>, one speech a file, as plain text just as you
          found them. Then run <code>npm start</code> again.
        </p>
        <p>
          Rostrum finds the date, the speaker and the speech itself, and shows for each line what it took it
          for. What it gets wrong can be set right in <code>seeds/corpus.yaml</code>.
        </p>
        {manifest.diagnostics.length > 0 && (
          <>
            <p>What the build has to say:</p>
            <ul className="list-disc pl-5">
              {manifest.diagnostics.map(({ file, line, message }) => (
                <li key={`${file} ${line} ${message}`}>
                  {file}
                  {line === null ? '' : `, line ${line}`}: {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </Message>
    </main>
  );
}
