import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { describeSelection } from '../../components/describe-selection.ts';
import { withinFilter } from '../../components/evidence/use-evidence-selection.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ChangedThemes } from './changed-themes.tsx';
import { ChangedWords } from './changed-words.tsx';
import { SpanChoices } from './span-choices.tsx';
import { chosenSpans, specOf } from './what-changed-model.ts';

/** New, grown, shrunk, dropped and steady themes and words between two spans. */
export function WhatChanged() {
  const manifest = useManifest();
  const { state } = useViewState();
  const spans = chosenSpans(state, filteredDocuments(state, manifest));
  const [earlier, later] = [spans?.earlier ?? 'all', spans?.later ?? 'all'];
  const filter = filterOf(state);
  const sides = {
    earlier: withinFilter(specOf(earlier), filter),
    later: withinFilter(specOf(later), filter),
  };
  const { data } = useAnswer('themeChanges', sides, { enabled: spans !== null });
  if (spans === null)
    return (
      <Message title="It takes two sides to see a change">
        <p>
          The filter leaves one speech, or both sides are the same. Widen the filter, or choose two spans.
        </p>
      </Message>
    );
  if (data === undefined) return <Waiting height={640} what="The two spans are being compared." />;
  const names = {
    earlier: describeSelection(specOf(earlier), manifest),
    later: describeSelection(specOf(later), manifest),
  };
  return (
    <div className="flex flex-col gap-8">
      <SpanChoices earlier={earlier} later={later} />
      <ChangedThemes changes={data} names={names} selections={{ earlier, later }} />
      <div className="border-t border-ink pt-4">
        <ChangedWords sides={sides} names={names} selections={{ earlier, later }} />
      </div>
    </div>
  );
}
