import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import type { useAnswer } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatQuantity, formatSigned } from '../../components/format.ts';
import { formatThemeInputs, formatThemeValue } from '../../components/format-theme.ts';
import { smallSampleSentence } from '../../components/small-n-sentence.ts';
import type { PlacedThemeChange } from '../../search/theme-changes.ts';
import { changeEvidence, themeEvidence } from '../../url-state/evidence-key.ts';
import { MentionPlace } from './mention-place.tsx';
import { changeHeads, placeText } from './what-changed-model.ts';

type Changes = NonNullable<ReturnType<typeof useAnswer<'themeChanges'>>['data']>;

interface Pair {
  earlier: string;
  later: string;
}

interface ChangedThemesProps {
  changes: Changes;
  /** The spans in words, and as links write them. */
  names: Pair;
  selections: Pair;
}

const grid =
  'grid items-center gap-x-4 grid-cols-[minmax(0,1fr)_auto_auto] @min-[820px]:grid-cols-[14rem_6.5rem_6.5rem_minmax(0,1fr)_4rem_12.5rem]';

export function ChangedThemes({ changes, names, selections }: ChangedThemesProps) {
  const { earlier, later, rows } = changes;
  const groups = changeHeads
    .map(([kind, head, note]) => ({ kind, head, note, rows: rows.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
  return (
    <Figure
      id="changed"
      title="What changed in the themes"
      note={`Share of paragraphs: ${names.earlier} (${formatQuantity(earlier.documents.length, 'speech', 'speeches')}, ${earlier.paragraphs.length} ¶) to ${names.later} (${formatQuantity(later.documents.length, 'speech', 'speeches')}, ${later.paragraphs.length} ¶)`}
      summary={groups
        .map(({ head, rows: all }) => `${head}: ${all.map(({ label }) => label).join(', ')}.`)
        .join(' ')}
      table={tableOf(rows, names)}
    >
      <div className="@container">
        <div
          aria-hidden="true"
          className={`${grid} border-b border-ink pb-1 text-note font-semibold text-ink-2`}
        >
          <span>Theme</span>
          <span className="text-right">{names.earlier}</span>
          <span className="text-right">{names.later}</span>
          <span className="text-center font-normal text-ink-3 @max-[820px]:hidden">
            difference in points, 95 % interval (Newcombe)
          </span>
          <span className="text-right @max-[820px]:hidden">Points</span>
          <span className="@max-[820px]:hidden">First and last</span>
        </div>
        {groups.map(({ kind, head, note, rows: all }) => (
          <section key={kind} aria-label={head} className="pt-3">
            <h3 className="text-row font-semibold">
              {head} <span className="text-note font-normal text-ink-3">{note}</span>
            </h3>
            <ul>
              {all.map((row) => (
                <ChangeLine key={row.id} row={row} names={names} selections={selections} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="mt-3 max-w-[100ch] text-note text-ink-3">
        {smallSampleSentence(earlier.documents.length, later.documents.length)} The interval takes each
        paragraph as one trial, which paragraphs of one speech are not: it is too narrow rather than too wide.
      </p>
    </Figure>
  );
}

interface ChangeLineProps {
  row: PlacedThemeChange;
  names: Pair;
  selections: Pair;
}

function ChangeLine({ row, names, selections }: ChangeLineProps) {
  return (
    <li className={`${grid} border-b border-rule py-1`}>
      <ViewLink to={{ about: row.id, evidence: null }} className="min-w-0 hover:underline">
        {row.label}
      </ViewLink>
      {(['earlier', 'later'] as const).map((side) => (
        <span key={side} className="text-right whitespace-nowrap">
          <EvidenceNumber
            of={themeEvidence(row.id, selections[side], 'paragraphs')}
            label={`${row.label}, ${names[side]}: ${formatThemeValue('paragraphs', row[side].value)}, ${formatThemeInputs('paragraphs', row[side])}`}
            className={`number figures ${row[side].count === 0 ? 'text-ink-3' : 'font-semibold'}`}
          >
            {formatThemeValue('paragraphs', row[side].value)}
          </EvidenceNumber>{' '}
          <span className="figures text-tick text-ink-3">
            {row[side].count}/{row[side].total}
          </span>
        </span>
      ))}
      <DifferenceBar row={row} />
      <span className="figures text-right font-semibold @max-[820px]:hidden">
        <EvidenceNumber
          of={changeEvidence(row.id, selections.earlier, selections.later, 'paragraphs')}
          label={`${row.label}: change in points`}
        >
          {formatSigned(row.difference === null ? null : row.difference.value * 100)}
        </EvidenceNumber>
      </span>
      <span className="text-note whitespace-nowrap text-ink-3 @max-[820px]:hidden">
        {row.first !== null && <MentionPlace place={row.first} marked={{ q: '', theme: row.id }} />}
        {row.last !== null && (
          <>
            {' – '}
            <MentionPlace place={row.last} marked={{ q: '', theme: row.id }} />
          </>
        )}
      </span>
    </li>
  );
}

/** The difference on a centre axis from −100 to 100 points. */
function DifferenceBar({ row: { difference, beyondChance } }: { row: PlacedThemeChange }) {
  return (
    <svg aria-hidden="true" width="100%" height="18" className="overflow-visible @max-[820px]:hidden">
      <line x1="0" x2="100%" y1="9" y2="9" stroke="var(--rule)" />
      <line x1="50%" x2="50%" y1="0" y2="18" stroke="var(--rule-2)" />
      {difference !== null && (
        <>
          <line
            x1={percent(difference.low)}
            x2={percent(difference.high)}
            y1="9"
            y2="9"
            stroke="var(--ink-2)"
            strokeOpacity={0.6}
            strokeWidth={2}
          />
          <circle
            cx={percent(difference.value)}
            cy="9"
            r="4"
            fill={beyondChance ? 'var(--ink)' : 'var(--paper)'}
            stroke="var(--ink)"
          />
        </>
      )}
    </svg>
  );
}

function tableOf(rows: readonly PlacedThemeChange[], names: Pair): TableSpec<PlacedThemeChange> {
  const figures = true;
  return {
    rows,
    key: ({ id }) => id,
    columns: [
      { id: 'theme', label: 'Theme', value: ({ label }) => label },
      { id: 'kind', label: 'Change', value: ({ kind }) => kind },
      {
        id: 'earlier',
        label: `Paragraphs, ${names.earlier}`,
        figures,
        value: ({ earlier }) => earlier.count,
      },
      { id: 'earlier-total', label: 'of', figures, value: ({ earlier }) => earlier.total },
      { id: 'later', label: `Paragraphs, ${names.later}`, figures, value: ({ later }) => later.count },
      { id: 'later-total', label: 'of (later)', figures, value: ({ later }) => later.total },
      ...(['value', 'low', 'high'] as const).map((part) => ({
        id: part,
        label: { value: 'Difference', low: 'From (Newcombe, 95 %)', high: 'To (Newcombe, 95 %)' }[part],
        figures,
        value: ({ difference }: PlacedThemeChange) => difference?.[part] ?? null,
        show: ({ difference }: PlacedThemeChange) =>
          formatSigned(difference === null ? null : difference[part] * 100),
      })),
      { id: 'first', label: 'First', value: ({ first }) => placeText(first) },
      { id: 'last', label: 'Last', value: ({ last }) => placeText(last) },
    ],
  };
}

function percent(difference: number): string {
  return `${50 + difference * 50}%`;
}
