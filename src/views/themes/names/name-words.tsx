import type { KeynessRow } from '../../../analysis/keyness.ts';
import { Figure } from '../../../components/charts/figure.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed } from '../../../components/format.ts';
import type { CorpusName } from '../../../corpus/name-kind.ts';
import { keynessEvidence } from '../../../url-state/evidence-key.ts';

interface NameWordsProps {
  name: CorpusName;
  words: readonly KeynessRow[];
  tested: number;
}

/** The words that set the paragraphs with the name apart from the others. */
export function NameWords({ name, words, tested }: NameWordsProps) {
  const naming = `name:${name.id}`;
  const figures = true;
  const fixed = (id: string, label: string, value: (row: KeynessRow) => number, digits: number) => ({
    id,
    label,
    figures,
    value,
    show: (row: KeynessRow) => formatFixed(value(row), digits),
  });
  return (
    <Figure
      id="name-words"
      title="Characteristic words around it"
      note="Paragraphs that name it against all others: counts on both sides, log ratio; by G²"
      table={{
        rows: words,
        key: ({ key }) => key,
        columns: [
          { id: 'word', label: 'Word', value: ({ word }) => word },
          { id: 'in', label: 'With the name', figures, value: ({ targetCount }) => targetCount },
          { id: 'out', label: 'Elsewhere', figures, value: ({ referenceCount }) => referenceCount },
          fixed('ratio', 'Log ratio', ({ logRatio }) => logRatio, 1),
          fixed('g2', 'G²', ({ logLikelihood }) => logLikelihood, 1),
          fixed('p', 'p, corrected', ({ pAdjusted }) => pAdjusted, 4),
        ],
      }}
    >
      {words.length === 0 ? (
        <p className="text-ink-2">There are no two sides to hold against each other here.</p>
      ) : (
        <>
          <ul className="columns-2 gap-x-8">
            {words.map(({ word, key, targetCount, referenceCount, logRatio }) => (
              <li key={key} className="flex items-baseline gap-x-2 border-b border-rule py-0.5">
                <span className="min-w-0 flex-1 font-serif text-[15px] wrap-anywhere">{word}</span>
                <EvidenceNumber
                  of={keynessEvidence(word, naming, `others:${naming}`)}
                  className="number figures text-note"
                  label={`${word}: ${targetCount} with ${name.label}, ${referenceCount} elsewhere, log ratio ${formatFixed(logRatio, 1)}`}
                >
                  {targetCount}:{referenceCount}
                </EvidenceNumber>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-note text-ink-3">
            Of {formatCount(tested)} words that are commoner here; the name’s own are left out.
          </p>
        </>
      )}
    </Figure>
  );
}
