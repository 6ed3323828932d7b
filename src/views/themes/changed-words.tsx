import type { SelectionSpec } from '../../analysis/selection.ts';
import type { WordChangeKind } from '../../analysis/word-change.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { useAnswer } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed } from '../../components/format.ts';
import { Waiting } from '../../components/status/message.tsx';
import type { PlacedWordChange } from '../../search/word-changes.ts';
import { keynessEvidence } from '../../url-state/evidence-key.ts';
import { MentionPlace } from './mention-place.tsx';
import { placeText } from './what-changed-model.ts';

interface Pair<Value> {
  earlier: Value;
  later: Value;
}

interface ChangedWordsProps {
  sides: Pair<SelectionSpec>;
  names: Pair<string>;
  selections: Pair<string>;
}

const heads: [WordChangeKind, string, string][] = [
  ['new', 'New', 'in the later span only'],
  ['dropped', 'Dropped', 'in the earlier span only'],
  ['grown', 'Grown', 'the interval of the log ratio lies above 0'],
  ['shrunk', 'Shrunk', 'the interval of the log ratio lies below 0'],
  ['steady', 'Steady', 'the interval of the log ratio holds 0; the commonest'],
];

/** New, dropped, grown, shrunk and steady words between two spans. */
export function ChangedWords({ sides, names, selections }: ChangedWordsProps) {
  const { data } = useAnswer('wordChanges', sides);
  if (data === undefined) return <Waiting height={240} what="The words are being counted." />;
  const { rows, counts } = data;
  return (
    <Figure
      id="changed-words"
      title="What changed in the words"
      note={`Counts in ${formatCount(data.earlierTokens)} words earlier → in ${formatCount(data.laterTokens)} later; no function words, no word with a single use`}
      actions={
        <ViewLink to={{ view: 'compare', a: selections.earlier, b: selections.later }}>
          All words, in Compare
        </ViewLink>
      }
      table={tableOf(rows, names)}
    >
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        {heads.map(([kind, head, note]) => {
          const words = rows.filter((row) => row.kind === kind);
          return (
            <section key={kind} aria-label={`${head} words`}>
              <h3 className="border-b border-rule-2 pb-1 text-row font-semibold">
                {head}{' '}
                <span className="text-note font-normal text-ink-3">
                  {note}
                  {counts[kind] > words.length && `; ${words.length} of ${formatCount(counts[kind])}`}
                </span>
              </h3>
              <ul>
                {words.map((row) => (
                  <WordLine key={row.key} row={row} selections={selections} />
                ))}
              </ul>
              {words.length === 0 && <p className="pt-1 text-ink-2">None.</p>}
            </section>
          );
        })}
      </div>
      <p className="mt-3 max-w-[100ch] text-note text-ink-3">
        The interval of a log ratio takes occurrences to be independent, which words of one text are not, and
        is not corrected for the many words looked at: of words that did not change, about one in twenty is
        called grown or shrunk here. Compare shows the corrected test.
      </p>
    </Figure>
  );
}

function WordLine({ row, selections }: { row: PlacedWordChange; selections: Pair<string> }) {
  const { first, key, last, logRatio, referenceCount, targetCount, word } = row;
  return (
    <li className="flex items-baseline gap-x-3 border-b border-rule py-0.5">
      <span className="min-w-0 flex-1 font-serif text-[15px] wrap-anywhere">{word}</span>
      <EvidenceNumber
        of={keynessEvidence(word, selections.later, selections.earlier)}
        className="number figures whitespace-nowrap"
        label={`${referenceCount} → ${targetCount}: ${key}, earlier and later, log ratio ${formatFixed(logRatio, 1)}`}
      >
        {referenceCount} → {targetCount}
      </EvidenceNumber>
      <span className="hidden w-56 text-right text-note whitespace-nowrap text-ink-3 sm:inline">
        <MentionPlace place={first} marked={{ q: word }} /> –{' '}
        <MentionPlace place={last} marked={{ q: word }} />
      </span>
    </li>
  );
}

function tableOf(rows: readonly PlacedWordChange[], names: Pair<string>): TableSpec<PlacedWordChange> {
  const figures = true;
  return {
    rows,
    key: ({ key }) => key,
    columns: [
      { id: 'word', label: 'Word', value: ({ word }) => word },
      { id: 'kind', label: 'Change', value: ({ kind }) => kind },
      { id: 'earlier', label: `Count, ${names.earlier}`, figures, value: (row) => row.referenceCount },
      { id: 'later', label: `Count, ${names.later}`, figures, value: (row) => row.targetCount },
      ...(['logRatio', 'logRatioLow', 'logRatioHigh'] as const).map((part) => ({
        id: part,
        label: { logRatio: 'Log ratio', logRatioLow: 'From (95 %)', logRatioHigh: 'To (95 %)' }[part],
        figures,
        value: (row: PlacedWordChange) => row[part],
        show: (row: PlacedWordChange) => formatFixed(row[part], 1),
      })),
      {
        id: 'p',
        label: 'p, corrected',
        figures,
        value: ({ pAdjusted }) => pAdjusted,
        show: ({ pAdjusted }) => formatFixed(pAdjusted, 4),
      },
      { id: 'first', label: 'First', value: ({ first }) => placeText(first) },
      { id: 'last', label: 'Last', value: ({ last }) => placeText(last) },
    ],
  };
}
