import { useEffect, useRef } from 'react';
import { findSpeech, useManifest, useSpeech } from '../../components/corpus-access.tsx';
import { Message, Waiting } from '../../components/status/message.tsx';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import { readDocument } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { SpeechHeader } from './speech-header.tsx';
import { SpeechReader } from './speech-reader.tsx';

export default function ReadView() {
  const manifest = useManifest();
  const { state } = useViewState();
  const summary = readDocument(state, manifest);
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef(summary?.id);
  useEffect(() => {
    if (shown.current === summary?.id) return;
    shown.current = summary?.id;
    if (state.p !== null || state.hit !== null || state.line !== null) return;
    window.scrollTo(0, 0);
    host.current?.focus({ preventScroll: true });
  }, [summary?.id, state.p, state.hit, state.line]);
  if (summary === null)
    return (
      <Message title="There is no speech to read">
        <p>This corpus has no speeches yet.</p>
      </Message>
    );
  return (
    <div ref={host} tabIndex={-1} className="outline-none">
      <OneSpeech key={summary.id} summary={summary} index={findSpeech(manifest, summary.id).index} />
    </div>
  );
}

function OneSpeech({ summary, index }: { summary: DocumentSummary; index: number }) {
  const { data, error, refetch, isFetching } = useSpeech(summary.id);
  if (data !== undefined) return <SpeechReader summary={summary} speech={data} index={index} />;
  return (
    <div className="max-w-[760px]">
      <SpeechHeader summary={summary} index={index} />
      {error === null ? (
        <Waiting height={640} what="The text is being loaded." />
      ) : (
        <Message title="The text could not be loaded">
          <p>{error.message}</p>
          <p>
            <button type="button" className="link" disabled={isFetching} onClick={() => void refetch()}>
              Try again
            </button>
          </p>
        </Message>
      )}
    </div>
  );
}
