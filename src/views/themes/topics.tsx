import type { TopicModel } from '../../analysis/topic-model.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { computeTimeAxis } from '../../components/charts/time-axis.ts';
import { useManifest } from '../../components/corpus-access.tsx';
import { useLongAnswer } from '../../components/long-answer.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { formatFixed, formatQuantity } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import type { TopicAnswer } from '../../search/topics.ts';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { TopicItem } from './topic-item.tsx';
import { describeStability, topicCounts } from './topics-model.ts';

/** Computed topics: first what they cannot show, then each with its quality. */
export function Topics() {
  const { state } = useViewState();
  const { data, missing, progress, stopped, stop, resume } = useLongAnswer('topics', {
    k: state.k,
    selection: filterOf(state),
  });
  const computing = progress && <TopicProgress {...progress} onCancel={stop} />;
  if (data === undefined)
    return stopped ? (
      <StoppedTopics onStart={resume} />
    ) : (
      <>
        {computing}
        <Waiting height={640} what="Topics are being computed." />
      </>
    );
  const { result } = data;
  if (result.kind === 'abstained')
    return (
      <Message title="No topics are computed here">
        {result.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {state.k !== null && (
          <p>
            <ViewLink to={{ k: null }}>Take the number of topics that fits</ViewLink>
          </p>
        )}
        <p>The themes, which are defined by hand, can be counted in any selection.</p>
      </Message>
    );
  return (
    <>
      {stopped && <StoppedTopics onStart={resume} />}
      {computing}
      <div aria-busy={missing && !stopped} className={missing ? 'opacity-50' : ''}>
        <TopicsFigure answer={data} model={result} />
      </div>
    </>
  );
}

interface TopicProgressProps {
  done: number;
  total: number;
  onCancel: () => void;
}

function TopicProgress({ done, total, onCancel }: TopicProgressProps) {
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4 text-ink-2">
      <label className="flex items-center gap-x-3">
        The model and its resamples, {done} of {total}
        <progress value={done} max={total} className="h-2 w-48" />
      </label>
      <button type="button" className="link" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}

function StoppedTopics({ onStart }: { onStart: () => void }) {
  return (
    <p role="status" className="mb-4 border-l-2 border-warning pl-3">
      The topics for this filter and number were not computed to the end.{' '}
      <button type="button" className="link" onClick={onStart}>
        Compute them
      </button>
    </p>
  );
}

function TopicsFigure({ answer, model }: { answer: TopicAnswer; model: TopicModel }) {
  const manifest = useManifest();
  const { state } = useViewState();
  const axis = computeTimeAxis(filteredDocuments(state, manifest).flatMap(({ date }) => date ?? []));
  return (
    <Figure
      id="topics"
      title={`${model.topics.length} computed topics, beside the themes`}
      note={`NMF on tf-idf of ${formatQuantity(model.paragraphs.length, 'paragraph')} (${formatQuantity(model.terms, 'term')}); each held against ${model.resamples} resamples of ${Math.round(model.resampleShare * 100)} % of them`}
      table={{
        rows: model.topics,
        key: ({ id }) => id,
        columns: [
          { id: 'topic', label: 'Topic', value: ({ label }) => label },
          {
            id: 'terms',
            label: 'Terms',
            value: ({ terms }) =>
              terms
                .slice(0, 10)
                .map(({ label }) => label)
                .join(', '),
          },
          {
            id: 'share',
            label: 'Share of all weight',
            figures: true,
            value: ({ share }) => share,
            show: ({ share }) => formatFixed(share, 3),
          },
          {
            id: 'coherence',
            label: 'Coherence (NPMI)',
            figures: true,
            value: ({ coherence }) => coherence,
            show: ({ coherence }) => formatFixed(coherence, 3),
          },
          {
            id: 'stability',
            label: 'Stability',
            figures: true,
            value: ({ stability }) => stability,
            show: ({ stability }) => formatFixed(stability, 2),
          },
          {
            id: 'recurs',
            label: `Came back, of ${model.resamples}`,
            figures: true,
            value: ({ recurs }) => recurs,
          },
        ],
      }}
      summary={model.topics
        .map((topic) => `${topic.label}: ${describeStability(topic, model.resamples)}.`)
        .join(' ')}
    >
      <div className="mb-4 max-w-[80ch] border-l-2 border-warning pl-3 font-serif text-passage">
        {model.cautions.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      </div>
      <TopicControls model={model} />
      <ol className="border-t border-ink">
        {model.topics.map((topic, i) => (
          <TopicItem
            key={topic.id}
            topic={topic}
            shares={answer.shares[i] ?? []}
            themes={answer.themes}
            place={i}
            resamples={model.resamples}
            axis={axis}
          />
        ))}
      </ol>
    </Figure>
  );
}

function TopicControls({ model }: { model: TopicModel }) {
  const { state, navigate } = useViewState();
  const k = model.topics.length;
  const counts = [...new Set([...topicCounts(model.limits), k])].sort((a, b) => a - b);
  return (
    <div className="screen-only mb-4 flex flex-wrap items-center gap-x-8 gap-y-2">
      <ChoiceLinks
        label="Topics"
        labelled
        current={String(k)}
        choices={counts.map((count) => ({
          id: String(count),
          label: String(count),
          to: { k: count === model.limits.preset ? null : count, evidence: null },
        }))}
      />
      <label className="flex items-center gap-x-3 text-note text-ink-2">
        Terms by weight (1) or by what sets the topic apart (0): λ = {(state.lambda / 100).toFixed(1)}
        <input
          type="range"
          min={0}
          max={100}
          step={10}
          value={state.lambda}
          onChange={(event) => navigate({ lambda: Number(event.target.value) }, 'replace')}
        />
      </label>
    </div>
  );
}
