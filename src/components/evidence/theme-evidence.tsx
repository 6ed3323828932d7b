import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed } from '../format.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { ThemeEvidence as Found } from '../../search/theme-evidence.ts';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

export function ThemeEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { own, filtered } = useEvidenceSelection(evidence.details[0]);
  const id = measureIdOf(evidence.details[1]);
  const alone = evidence.details[1] === 'alone';
  const cue = alone || evidence.details[1] === 'cue' ? evidence.details[2] : undefined;
  const { data } = useAnswer('themeEvidence', {
    theme: evidence.subject,
    measure: id,
    selection: filtered,
    ...(cue === undefined ? {} : { cue, alone }),
  });
  const theme = manifest.themes.find((each) => each.id === evidence.subject);
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  if (data === null || theme === undefined) return null;

  if (cue !== undefined)
    return (
      <CueEvidence
        theme={theme}
        cue={cue}
        alone={alone}
        where={describeSelection(own, manifest)}
        evidence={data}
      />
    );
  const measure = themeMeasures[id];
  const { count, total, value, low, high } = data.cell;
  const share = measure.unit === 'share';
  const shown = (number: number | null) => (share ? formatPerCent(number) : formatFixed(number, 2));
  const brokenOff = manifest.documents.filter((d) => d.truncated && data.documents.includes(d.id));
  return (
    <EvidenceFrame
      title={`${theme.label}, ${describeSelection(own, manifest)}`}
      figure={shown(value)}
      unit={
        <>
          {share ? `of ${id}` : 'mentions per 1,000 words'}
          {low !== null && (
            <span className="figures text-note text-ink-3">
              {shown(low)} to {shown(high)}
            </span>
          )}
        </>
      }
    >
      <EvidenceInputs
        inputs={[
          { label: measure.countLabel, value: formatCount(count) },
          { label: measure.totalLabel, value: formatCount(total) },
          {
            label: share
              ? `Share = ${formatCount(count)} ÷ ${formatCount(total)}`
              : `Rate = ${formatCount(count)} ÷ ${formatCount(total)} × 1,000`,
            value: formatFixed(value, share ? 3 : 2),
            result: true,
          },
          ...(measure.interval === null
            ? []
            : [
                {
                  label: `95 % interval (${measure.interval.replace(', 95 %', '')})`,
                  value:
                    low === null
                      ? '–'
                      : `${formatFixed(low, share ? 3 : 2)}–${formatFixed(high, share ? 3 : 2)}`,
                },
              ]),
          { label: 'Cue rule', value: `one strong cue, or ${theme.weakNeeded} different weak ones` },
          {
            label: 'Cues found',
            value: data.cues.length === 0 ? 'none' : <CueCounts cues={data.cues} />,
          },
        ]}
      />
      <EvidenceNote>{measure.intervalNote}</EvidenceNote>
      {brokenOff.map((document) => (
        <EvidenceNote key={document.id}>
          The text of {document.date?.slice(0, 4) ?? document.shortTitle} breaks off at ¶
          {document.paragraphs.length}; what followed is not in the denominator.
        </EvidenceNote>
      ))}
      <p className="font-serif text-aligned text-ink-2">{theme.definition}</p>
      <PassageList passages={data.passages} count={data.passageCount} noun="cue" theme={theme.id} />
      <p className="screen-only flex flex-wrap gap-x-5">
        <ViewLink to={{ theme: theme.id }}>Filter by {theme.label}</ViewLink>
        <ViewLink to={{ view: 'search', q: `theme:${theme.id}` }}>Search in its paragraphs</ViewLink>
      </p>
    </EvidenceFrame>
  );
}

interface CueEvidenceProps {
  theme: ThemeDefinition;
  cue: string;
  alone: boolean;
  where: string;
  evidence: Found;
}

/** What one cue matched, in paragraphs that carry its theme; or in all, alone. */
function CueEvidence({ theme, cue, alone, where, evidence }: CueEvidenceProps) {
  const { cell, cues, passageCount, passages } = evidence;
  const matches = cues.reduce((sum, { count }) => sum + count, 0);
  return (
    <EvidenceFrame
      title={`“${cue}”, ${alone ? 'by itself' : `a cue of ${theme.label}`}, ${where}`}
      figure={formatCount(matches)}
      unit={matches === 1 ? 'match' : 'matches'}
    >
      <EvidenceInputs
        inputs={[
          { label: 'Matched', value: cues.length === 0 ? 'nothing' : <CueCounts cues={cues} /> },
          ...(alone
            ? [
                { label: 'Paragraphs with it', value: formatCount(passageCount) },
                { label: 'All paragraphs', value: formatCount(cell.total) },
              ]
            : [
                { label: 'Paragraphs with it, on the theme', value: formatCount(passageCount) },
                { label: 'All paragraphs on the theme', value: formatCount(cell.count) },
              ]),
        ]}
      />
      <PassageList passages={passages} count={passageCount} noun="hit" theme={theme.id} />
    </EvidenceFrame>
  );
}

function CueCounts({ cues }: { cues: { text: string; count: number }[] }) {
  return (
    <span className="block text-left">
      {cues.map(({ text, count }, i) => (
        <span key={text}>
          {i > 0 && ', '}
          {text} <b>{count}</b>
        </span>
      ))}
    </span>
  );
}

function measureIdOf(text: string | undefined): ThemeMeasureId {
  return text === 'words' || text === 'mentions' ? text : 'paragraphs';
}

/** "50 %" */
function formatPerCent(share: number | null): string {
  return share === null ? '–' : `${formatFixed(share * 100, share > 0 && share < 0.1 ? 1 : 0)} %`;
}
