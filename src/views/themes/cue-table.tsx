import type { CueCount } from '../../analysis/theme-profile.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatQuantity } from '../../components/format.ts';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import { cueEvidence, wordEvidence } from '../../url-state/evidence-key.ts';

const shownUnused = 12;

/** By which words the theme is told, and what each of them found. */
export function CueTable({ theme, cues }: { theme: ThemeDefinition; cues: readonly CueCount[] }) {
  const used = cues.filter(({ count }) => count > 0);
  const unused = cues.filter(({ count }) => count === 0);
  const inTheme = `theme:${theme.id}`;
  return (
    <Figure
      id="cues"
      title="Its cues"
      note={`One strong cue carries the theme, or ${theme.weakNeeded} different weak ones`}
      table={tableOf(cues)}
    >
      {used.length === 0 ? (
        <p className="text-ink-2">No cue matches in this filter.</p>
      ) : (
        <table className="w-full border-collapse">
          <caption className="sr-only">Cues and what they matched</caption>
          <thead>
            <tr className="border-b border-ink text-note text-ink-2">
              <th scope="col" className="py-1 pr-2 text-left font-medium">
                Matched, in paragraphs on the theme
              </th>
              <th scope="col" className="hidden px-2 text-left font-medium sm:table-cell">
                Cue
              </th>
              <th scope="col" className="pl-2 text-right font-medium">
                Times
              </th>
              <th scope="col" className="pl-2 text-right font-medium">
                ¶
              </th>
            </tr>
          </thead>
          <tbody>
            {used.map(({ cue, strength, count, paragraphs, forms }) => (
              <tr key={`${strength} ${cue}`} className="border-b border-rule align-top">
                <td className="py-1 pr-2 font-serif text-[15px]">
                  {forms.map(({ text, count: times }, i) => (
                    <span key={text}>
                      {i > 0 && ', '}
                      <EvidenceNumber
                        of={wordEvidence(text, inTheme)}
                        className="number"
                        label={`“${text}”, ${formatQuantity(times, 'time')}, in paragraphs on ${theme.label}`}
                      >
                        {text}
                      </EvidenceNumber>
                      {times > 1 && <span className="font-sans text-note text-ink-3"> {times}</span>}
                    </span>
                  ))}
                </td>
                <td className="hidden w-2/5 px-2 py-1 text-note text-ink-2 wrap-anywhere sm:table-cell">
                  {cue} {strength === 'weak' && <span className="text-ink-3">(weak)</span>}
                </td>
                <td className="py-1 pl-2 text-right">
                  <EvidenceNumber
                    of={cueEvidence(theme.id, 'all', cue)}
                    label={`“${cue}”: ${formatQuantity(count, 'match', 'matches')}`}
                  >
                    {count}
                  </EvidenceNumber>
                </td>
                <td className="py-1 pl-2 text-right">
                  <EvidenceNumber
                    of={cueEvidence(theme.id, 'all', cue)}
                    label={`“${cue}”: ${formatQuantity(paragraphs, 'paragraph')}`}
                  >
                    {paragraphs}
                  </EvidenceNumber>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unused.length > 0 && (
        <p className="mt-2 text-note text-ink-3">
          Without a match here:{' '}
          {unused
            .slice(0, shownUnused)
            .map(({ cue }) => cue)
            .join(', ')}
          {unused.length > shownUnused && ` and ${unused.length - shownUnused} more (see the table)`}.
        </p>
      )}
    </Figure>
  );
}

function tableOf(cues: readonly CueCount[]): TableSpec<CueCount> {
  return {
    rows: cues,
    key: ({ strength, cue }) => `${strength} ${cue}`,
    columns: [
      { id: 'cue', label: 'Cue', value: ({ cue }) => cue },
      { id: 'strength', label: 'Strength', value: ({ strength }) => strength },
      { id: 'times', label: 'Times', figures: true, value: ({ count }) => count },
      { id: 'paragraphs', label: 'Paragraphs', figures: true, value: ({ paragraphs }) => paragraphs },
      {
        id: 'forms',
        label: 'Matched',
        value: ({ forms }) => forms.map(({ text, count }) => `${text} ${count}`).join(', '),
      },
    ],
  };
}
