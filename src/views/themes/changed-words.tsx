import type { KeynessRow } from '../../analysis/keyness.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { useAnswer } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed } from '../../components/format.ts';
import { Waiting } from '../../components/status/message.tsx';
import { keynessEvidence } from '../../url-state/evidence-key.ts';
import { oneSidedWords } from './what-changed-model.ts';

interface Pair<Value> {
  earlier: Value;
  later: Value;
}

interface ChangedWordsProps {
  sides: Pair<SelectionSpec>;
  names: Pair<string>;
  selections: Pair<string>;
}

const heads = { later: 'New words', earlier: 'Dropped words' };

/** Words that stand in one of the two spans only. */
export function ChangedWords({ sides, names, selections }: ChangedWordsProps) {
  const { data } = useAnswer('keyness', {
    target: sides.later,
    reference: sides.earlier,
    hideStopWords: true,
    minCount: 2,
  });
  if (data === undefined) return <Waiting height={240} what="The words are being counted." />;
  const lists = (['later', 'earlier'] as const).map((side) => ({
    side,
    words: oneSidedWords(data.rows, side),
  }));
  return (
    <Figure
      id="changed-words"
      title="Words that came, and words that went"
      note={`Commonest words of the one span that do not stand in the other: ${formatCount(data.referenceTokens)} words earlier, ${formatCount(data.targetTokens)} later; no function words`}
      actions={
        <ViewLink to={{ view: 'compare', a: selections.earlier, b: selections.later }}>
          All words, in Compare
        </ViewLink>
      }
      table={{
        rows: lists.flatMap(({ words }) => words),
        key: ({ key }: KeynessRow) => key,
        columns: [
          { id: 'word', label: 'Word', value: ({ word }) => word },
          {
            id: 'earlier',
            label: `Count, ${names.earlier}`,
            figures: true,
            value: ({ referenceCount }) => referenceCount,
          },
          {
            id: 'later',
            label: `Count, ${names.later}`,
            figures: true,
            value: ({ targetCount }) => targetCount,
          },
          {
            id: 'ratio',
            label: 'Log ratio',
            figures: true,
            value: ({ logRatio }) => logRatio,
            show: ({ logRatio }) => formatFixed(logRatio, 1),
          },
          {
            id: 'p',
            label: 'p, corrected',
            figures: true,
            value: ({ pAdjusted }) => pAdjusted,
            show: ({ pAdjusted }) => formatFixed(pAdjusted, 4),
          },
        ],
      }}
    >
      <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
        {lists.map(({ side, words }) => (
          <section key={side} aria-label={heads[side]}>
            <h3 className="border-b border-rule pb-1 text-row font-semibold">
              {heads[side]} <span className="text-note font-normal text-ink-3">only in {names[side]}</span>
            </h3>
            <ul className="columns-2 gap-x-8">
              {words.map(({ word, key, targetCount, referenceCount }) => (
                <li
                  key={key}
                  className="flex items-baseline justify-between gap-x-2 border-b border-rule py-0.5"
                >
                  <span className="font-serif text-[15px] wrap-anywhere">{word}</span>
                  <EvidenceNumber
                    of={keynessEvidence(word, selections.later, selections.earlier)}
                    label={`${word}: ${referenceCount} earlier, ${targetCount} later`}
                  >
                    {side === 'later' ? targetCount : referenceCount}
                  </EvidenceNumber>
                </li>
              ))}
            </ul>
            {words.length === 0 && <p className="pt-1 text-ink-2">None with two uses or more.</p>}
          </section>
        ))}
      </div>
    </Figure>
  );
}
