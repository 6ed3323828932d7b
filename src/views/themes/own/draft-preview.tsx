import type { ThemeFinding } from '../../../analysis/theme-check.ts';
import { useAnswer, useManifest } from '../../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { PassageList } from '../../../components/evidence/passage-list.tsx';
import { formatCount, formatQuantity } from '../../../components/format.ts';
import { formatThemeValue } from '../../../components/format-theme.ts';
import { speechColor } from '../../../components/speech-color.ts';
import { Waiting } from '../../../components/status/message.tsx';
import type { ThemeDefinition } from '../../../corpus/artifact.ts';
import type { DraftCue } from '../../../search/theme-draft.ts';
import { loneCueEvidence, themeEvidence } from '../../../url-state/evidence-key.ts';
import { filterOf } from '../../../url-state/resolve-link.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { columnName, columnTitle } from '../theme-names-model.ts';
import { useThemeMatrix } from '../use-theme-matrix.ts';

const shownPassages = 8;
const shownFindings = 6;

interface DraftPreviewProps {
  theme: ThemeDefinition;
  onAdd: (cue: string) => void;
}

/** What the theme finds as it stands: how much, where, by which cue, and the passages. */
export function DraftPreview({ theme, onAdd }: DraftPreviewProps) {
  const { state } = useViewState();
  const selection = filterOf(state);
  const { data: evidence, isPlaceholderData } = useAnswer('themeEvidence', {
    theme: theme.id,
    measure: 'paragraphs',
    selection,
  });
  const { data: draft } = useAnswer('themeDraft', { theme: theme.id, selection });
  if (evidence === undefined || draft === undefined)
    return <Waiting height={480} what="The theme is being counted." />;
  // Between two answers the last one stays, also that of a theme that had no name yet.
  if (evidence === null || draft === null) return null;
  const { cell } = evidence;
  return (
    <section aria-label="What it finds" aria-busy={isPlaceholderData} className="border-t border-ink pt-2">
      <p role="status" className="flex flex-wrap items-baseline gap-x-3">
        <EvidenceNumber
          of={themeEvidence(theme.id, 'all', 'paragraphs')}
          className="number figures font-serif text-figure font-[450]"
        >
          {formatCount(cell.count)}
        </EvidenceNumber>
        <span className="text-ink-2">
          of {formatQuantity(cell.total, 'paragraph')}, {formatThemeValue('paragraphs', cell.value)}
        </span>
      </p>
      <BySpeech theme={theme} />
      <CueCounts theme={theme} cues={draft.cues} />
      <Findings findings={draft.findings} onAdd={onAdd} />
      <div className="mt-5">
        <PassageList
          passages={evidence.passages.slice(0, shownPassages)}
          count={evidence.passageCount}
          noun="cue"
          theme={theme.id}
        />
      </div>
    </section>
  );
}

function BySpeech({ theme }: { theme: ThemeDefinition }) {
  const manifest = useManifest();
  const { matrix } = useThemeMatrix({ keepTheme: theme.id });
  const row = matrix?.rows.find(({ id }) => id === theme.id);
  if (matrix === null || row === undefined) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 text-note">
      {matrix.columns.map((column, i) => {
        const cell = row.cells[i];
        return cell === undefined ? null : (
          <li key={column.key}>
            <span style={column.index < 0 ? undefined : { color: speechColor(column.index).text }}>
              {columnTitle(column, manifest)}
            </span>{' '}
            <EvidenceNumber
              of={themeEvidence(theme.id, column.selection, matrix.measure)}
              label={`${theme.label}, ${columnName(column)}: ${cell.count} of ${cell.total}`}
            >
              {formatThemeValue(matrix.measure, cell.value)}
            </EvidenceNumber>
          </li>
        );
      })}
    </ul>
  );
}

function CueCounts({ theme, cues }: { theme: ThemeDefinition; cues: readonly DraftCue[] }) {
  return (
    <div
      role="region"
      aria-label="Cues, each by itself"
      tabIndex={0}
      className="mt-3 max-h-72 overflow-y-auto"
    >
      <table className="w-full text-ui">
        <caption className="sr-only">Cues, each by itself</caption>
        <thead>
          <tr className="border-b border-rule-2 text-note text-ink-2">
            <th scope="col" className="py-1 text-left font-medium">
              Cue, by itself
            </th>
            <th scope="col" className="text-right font-medium">
              Times
            </th>
            <th scope="col" className="pl-4 text-right font-medium">
              ¶
            </th>
          </tr>
        </thead>
        <tbody>
          {cues.map(({ cue, list, count, paragraphs }) => (
            <tr key={`${list} ${cue}`} className="border-b border-rule">
              <th scope="row" className="py-0.5 text-left font-serif text-[15px] font-normal wrap-anywhere">
                {cue} {list !== 'strong' && <span className="font-sans text-note text-ink-3">({list})</span>}
              </th>
              <td className={`text-right ${count === 0 ? 'text-ink-3' : ''}`}>
                <EvidenceNumber
                  of={loneCueEvidence(theme.id, 'all', cue)}
                  label={`“${cue}” by itself: ${formatQuantity(count, 'time')}`}
                >
                  {formatCount(count)}
                </EvidenceNumber>
              </td>
              <td className={`pl-4 text-right ${count === 0 ? 'text-ink-3' : ''}`}>
                <EvidenceNumber
                  of={loneCueEvidence(theme.id, 'all', cue)}
                  label={`“${cue}” by itself: ${formatQuantity(paragraphs, 'paragraph')}`}
                >
                  {formatCount(paragraphs)}
                </EvidenceNumber>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Findings({ findings, onAdd }: { findings: readonly ThemeFinding[]; onAdd: (cue: string) => void }) {
  if (findings.length === 0) return null;
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const first = [...grave, ...findings.filter(({ severity }) => severity === 'info')].slice(0, shownFindings);
  return (
    <ul
      aria-label="Remarks on the cues"
      className="mt-3 border-l-2 border-warning pl-3 text-note text-warning"
    >
      {first.map(({ code, cue, message, nearest }) => (
        <li key={`${code} ${cue ?? ''}`}>
          {message}.{' '}
          {nearest.slice(0, 3).map((word) => (
            <button
              key={word}
              type="button"
              className="link mr-3 py-0.5 text-ink-2"
              onClick={() => onAdd(word)}
            >
              Add “{word}”
            </button>
          ))}
        </li>
      ))}
      {findings.length > first.length && (
        <li>And {findings.length - first.length} more cues that match nothing in this corpus.</li>
      )}
    </ul>
  );
}
