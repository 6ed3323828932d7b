import type { Manifest } from '../../corpus/artifact.ts';
import { useManifest } from '../../components/corpus-access.tsx';
import { Message } from '../../components/status/message.tsx';
import { filteredDocuments } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { SpeechTimeline } from './speech-timeline.tsx';
import { ThemeSection } from './theme-section.tsx';
import { computeTimeline } from './timeline-model.ts';
import { YearsSpoken } from './years-spoken.tsx';

export default function TimelineView() {
  const manifest = useManifest();
  const { state } = useViewState();
  const selected = new Set(filteredDocuments(state, manifest).map(({ id }) => id));
  const timeline = computeTimeline(manifest, selected);
  return (
    <>
      <Hero manifest={manifest} />
      {timeline === null ? (
        <Message title="No speech here has a date">
          <p>
            The timeline needs dates. Corpus lists what is known of each document, and where a date was looked
            for.
          </p>
        </Message>
      ) : (
        <SpeechTimeline model={timeline} />
      )}
      <div className="mt-8 border-t border-ink pt-4">
        <YearsSpoken />
      </div>
      <ThemeSection />
    </>
  );
}

function Hero({ manifest }: { manifest: Manifest }) {
  return (
    <div className="grid items-end gap-x-6 gap-y-3 pt-4 pb-6 lg:grid-cols-[5fr_6fr]">
      <h1 className="text-h1-phone sm:text-h1">{manifest.title}</h1>
      <p className="font-serif text-passage text-ink-2">
        {manifest.description} Every number opens the passages it was counted from.
      </p>
    </div>
  );
}
