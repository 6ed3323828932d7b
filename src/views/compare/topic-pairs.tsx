import { Figure } from '../../components/charts/figure.tsx';
import type { Column } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useAnswer } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../components/format.ts';
import { Waiting } from '../../components/status/message.tsx';
import type { TopicPair } from '../../search/topics.ts';
import { topicEvidence } from '../../url-state/evidence-key.ts';
import { PairDots, PairKey } from './pair-dots.tsx';
import { pairTable } from './pair-table.tsx';
import { pairAxisEnd, type SidePair, sortPairs } from './side-pairs-model.ts';
import type { Side, Sides } from './use-sides.ts';

/** The computed topics of all texts on both sides, as two dots on one scale; each with how far it can be trusted. */
export function TopicPairs({ a, b }: Sides) {
  const { data } = useAnswer('topicPairs', { a: a.filtered, b: b.filtered });
  if (data === undefined) return <Waiting height={240} what="Topics are being counted." />;
  const pairs = sortPairs(data.pairs);
  const end = pairAxisEnd(pairs, 'share');
  return (
    <Figure
      id="topic-pairs"
      title="Computed topics side by side"
      note={
        <>
          Share of modelled paragraphs that a topic of all texts leads, Wilson, 95 %; <PairKey a={a} b={b} />;
          scale 0–{formatFixed(end * 100, 0)} %; sorted by difference. n×: came back in n of {data.resamples}{' '}
          resamples; what is not stable may differ by chance.
        </>
      }
      actions={<ViewLink to={{ view: 'themes', facet: 'topics', k: null }}>What the topics are</ViewLink>}
      table={pairTable<TopicPair & SidePair>(pairs, {
        a,
        b,
        what: 'Topic',
        countLabel: 'Paragraphs it leads',
        totalLabel: 'Modelled paragraphs',
        digits: 3,
        evidence: evidenceOf,
        more: [
          quality('coherence', 'Coherence (NPMI)', ({ coherence }) => coherence, 2),
          quality('stability', 'Stability', ({ stability }) => stability, 2),
          quality('recurs', `Came back, of ${data.resamples}`, ({ recurs }) => recurs, 0),
        ],
      })}
    >
      <PairDots
        empty={
          data.reasons.length === 0
            ? 'No modelled paragraph stands on either side.'
            : data.reasons.map((reason) => <p key={reason}>{reason}</p>)
        }
        a={a}
        b={b}
        pairs={pairs}
        end={end}
        Head={TopicHead}
        figure={(pair, side) => ({
          text: `${pair[side.letter].count}/${pair[side.letter].total}`,
          unit: 'of modelled paragraphs',
          of: evidenceOf(pair, side),
        })}
      />
    </Figure>
  );
}

function TopicHead({ pair: { label, stable, recurs } }: { pair: TopicPair }) {
  return (
    <span className={stable ? '' : 'text-ink-3'}>
      {label}
      <span className="figures block text-note text-ink-3">
        {recurs}×{stable ? '' : ', not stable'}
      </span>
    </span>
  );
}

function evidenceOf({ id }: SidePair, { text }: Side) {
  return topicEvidence(id, text, 'all');
}

/** A column on the topic itself, whatever the sides. */
function quality(
  id: string,
  label: string,
  value: (pair: TopicPair) => number | null,
  digits: number,
): Column<TopicPair & SidePair> {
  return {
    id,
    label,
    figures: true,
    value,
    show: (pair) => (
      <EvidenceNumber of={topicEvidence(pair.id, 'all', 'all')}>
        {formatFixed(value(pair), digits)}
      </EvidenceNumber>
    ),
  };
}
