import type { CharacteristicWord } from '../../analysis/theme-profile.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed } from '../../components/format.ts';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import { keynessEvidence } from '../../url-state/evidence-key.ts';

interface CharacteristicWordsProps {
  theme: ThemeDefinition;
  words: readonly CharacteristicWord[];
  tested: number;
}

/** The words that set the theme's paragraphs apart from the others. */
export function CharacteristicWords({ theme, words, tested }: CharacteristicWordsProps) {
  const inTheme = `theme:${theme.id}`;
  return (
    <Figure
      id="characteristic"
      title="Its most characteristic words"
      note="Its paragraphs against all others: counts on both sides, log ratio; by G². Grey: a cue itself"
      table={{
        rows: words,
        key: ({ key }) => key,
        columns: [
          { id: 'word', label: 'Word', value: ({ word }) => word },
          { id: 'cue', label: 'Part of a cue', value: ({ isCue }) => (isCue ? 'yes' : 'no') },
          { id: 'in', label: 'On the theme', figures: true, value: ({ targetCount }) => targetCount },
          { id: 'out', label: 'Elsewhere', figures: true, value: ({ referenceCount }) => referenceCount },
          {
            id: 'ratio',
            label: 'Log ratio',
            figures: true,
            value: ({ logRatio }) => logRatio,
            show: ({ logRatio }) => formatFixed(logRatio, 1),
          },
          {
            id: 'g2',
            label: 'G²',
            figures: true,
            value: ({ logLikelihood }) => logLikelihood,
            show: ({ logLikelihood }) => formatFixed(logLikelihood, 1),
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
      {words.length === 0 ? (
        <p className="text-ink-2">There are no two sides to hold against each other here.</p>
      ) : (
        <>
          <ul className="columns-2 gap-x-8">
            {words.map(({ word, key, isCue, targetCount, referenceCount, logRatio }) => (
              <li key={key} className="flex items-baseline gap-x-2 border-b border-rule py-0.5">
                <span
                  className={`min-w-0 flex-1 font-serif text-[15px] wrap-anywhere ${isCue ? 'text-ink-3' : ''}`}
                >
                  {word}
                </span>
                <EvidenceNumber
                  of={keynessEvidence(word, inTheme, `others:${inTheme}`)}
                  className="number figures text-note"
                  label={`${word}: ${targetCount} on ${theme.label}, ${referenceCount} elsewhere, log ratio ${formatFixed(logRatio, 1)}`}
                >
                  {targetCount}:{referenceCount}
                </EvidenceNumber>
                <span className="figures w-8 text-right text-note text-ink-2">
                  {formatFixed(logRatio, 1)}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-note text-ink-3">
            Of {formatCount(tested)} words that are commoner here. A theme is found by its cues, so they head
            the list; the others tell what is said along with them.
          </p>
        </>
      )}
    </Figure>
  );
}
