import type { ReactNode } from 'react';
import type { ThemeCell } from '../../analysis/theme-measure.ts';
import type { Topic } from '../../analysis/topic-model.ts';
import type { TopicThemePair } from '../../analysis/topic-shares.ts';
import { dayNumber, type TimeAxis } from '../../components/charts/time-axis.ts';
import { TimeDots } from '../../components/charts/time-dots.tsx';
import { findSpeech, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import { topicEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { closestThemes, describeStability, shownTerms } from './topics-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

interface TopicItemProps {
  topic: Topic;
  /** Index in the model. */
  place: number;
  shares: readonly { document: string; cell: ThemeCell }[];
  themes: readonly TopicThemePair[];
  resamples: number;
  axis: TimeAxis | null;
}

/** Speeches whose shares are written out; of more they are folded away. */
const mostWritten = 8;

export function TopicItem({ topic, place, shares, themes, resamples, axis }: TopicItemProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const placed = shares.map((share) => ({ ...share, ...findSpeech(manifest, share.document) }));
  return (
    <li
      className={`grid gap-x-10 gap-y-3 border-b border-rule py-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_minmax(0,4fr)] ${topic.stable ? '' : 'text-ink-3'}`}
    >
      <div>
        <h3 className="text-row font-semibold">
          <EvidenceNumber
            of={topicEvidence(topic.id)}
            label={`Topic ${topic.label}: open its paragraphs`}
            className="number"
          >
            {topic.label}
          </EvidenceNumber>
        </h3>
        <p className="mt-1 text-note">{describeStability(topic, resamples)}</p>
        <p className="text-note">Coherence {formatFixed(topic.coherence, 2)} (NPMI)</p>
        <TopicThemes pairs={closestThemes(themes, place)} />
      </div>
      <ol className="columns-2 gap-x-6">
        {shownTerms(topic, state.lambda / 100).map(({ term, length }) => (
          <li key={term.term} className="flex items-center gap-x-2">
            <ViewLink
              to={{ view: 'search', q: term.term }}
              className="w-34 shrink-0 truncate font-serif text-[15px] leading-[25px] hover:underline"
            >
              {term.label}
            </ViewLink>
            <span
              aria-hidden="true"
              className={`h-1.5 ${topic.stable ? 'bg-ink-2' : 'bg-rule-2'}`}
              style={{ width: `${length * 30}%` }}
            />
          </li>
        ))}
      </ol>
      <div>
        {axis !== null && (
          <TimeDots
            axis={axis}
            max={1}
            height={56}
            intervals
            dots={placed.flatMap(({ document, index, cell }) =>
              document?.date && cell.value !== null
                ? [
                    {
                      key: document.id,
                      day: dayNumber(document.date),
                      value: cell.value,
                      low: cell.low,
                      high: cell.high,
                      color: speechColor(index).mark,
                      evidence: topicEvidence(topic.id, document.id),
                    },
                  ]
                : [],
            )}
          />
        )}
        <SpeechShares folded={placed.length > mostWritten}>
          <ul className="mt-1 flex flex-wrap gap-x-4 text-note">
            {placed.map(({ document, index, cell }) =>
              document === undefined ? null : (
                <li key={document.id}>
                  <span style={{ color: speechColor(index).text }}>{nameSpeech(manifest, document.id)}</span>{' '}
                  <EvidenceNumber of={topicEvidence(topic.id, document.id)}>
                    {cell.count} of {cell.total} ¶
                  </EvidenceNumber>
                </li>
              ),
            )}
          </ul>
        </SpeechShares>
      </div>
    </li>
  );
}

/** Many speeches would bury the next topic: they are unfolded where they are wanted. */
function SpeechShares({ folded, children }: { folded: boolean; children: ReactNode }) {
  if (!folded) return children;
  return (
    <details className="mt-1 text-note">
      <summary className="cursor-pointer py-1">By speech</summary>
      {children}
    </details>
  );
}

function TopicThemes({ pairs }: { pairs: readonly TopicThemePair[] }) {
  const manifest = useManifest();
  if (pairs.length === 0) return <p className="mt-1 text-note">Falls together with no theme.</p>;
  return (
    <p className="mt-1 text-note">
      Falls together with{' '}
      {pairs.map(({ theme, phi, both }, i) => (
        <span key={theme}>
          {i > 0 && ', '}
          <ViewLink to={{ about: theme, evidence: null }}>
            {manifest.themes.find(({ id }) => id === theme)?.label ?? theme}
          </ViewLink>{' '}
          (φ {formatFixed(phi, 2)}, {both} ¶)
        </span>
      ))}
    </p>
  );
}
