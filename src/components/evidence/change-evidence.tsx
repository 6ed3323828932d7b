import { computeProportionDifference } from '../../analysis/proportion-difference.ts';
import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatFixed, formatSigned } from '../format.ts';
import { changeUnit, formatThemeChange, formatThemeInputs, formatThemeValue } from '../format-theme.ts';
import { smallSampleSentence } from '../small-n-sentence.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

const shownPassages = 20;

/** How a theme's value changed: both values, their difference, the passages of both sides. */
export function ChangeEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const [earlierText, laterText, measureText] = evidence.details;
  const sides = [useEvidenceSelection(earlierText), useEvidenceSelection(laterText)] as const;
  const measure: ThemeMeasureId =
    measureText === 'words' || measureText === 'mentions' ? measureText : 'paragraphs';
  const ask = { theme: evidence.subject, measure };
  const { data: earlier } = useAnswer('themeEvidence', { ...ask, selection: sides[0].filtered });
  const { data: later } = useAnswer('themeEvidence', { ...ask, selection: sides[1].filtered });
  const theme = manifest.themes.find(({ id }) => id === evidence.subject);
  if (earlier === undefined || later === undefined)
    return <Waiting height={480} what="The evidence is being collected." />;
  if (earlier === null || later === null || theme === undefined) return null;

  const names = sides.map(({ own }) => describeSelection(own, manifest));
  const [before = '', after = ''] = names;
  const [a, b] = [earlier.cell.value, later.cell.value];
  const change = a === null || b === null ? null : b - a;
  const interval = measure === 'paragraphs' ? computeProportionDifference(earlier.cell, later.cell) : null;
  return (
    <EvidenceFrame
      title={`${theme.label}: change from ${before} to ${after}`}
      figure={formatThemeChange(measure, change)}
      unit={changeUnit(measure) === 'points' ? `percentage points of ${measure}` : 'mentions per 1,000 words'}
    >
      <EvidenceInputs
        inputs={[
          {
            label: `${before}: ${formatThemeInputs(measure, earlier.cell)}`,
            value: formatThemeValue(measure, a),
          },
          {
            label: `${after}: ${formatThemeInputs(measure, later.cell)}`,
            value: formatThemeValue(measure, b),
          },
          {
            label: `Change = ${formatThemeValue(measure, b)} − ${formatThemeValue(measure, a)}`,
            value: formatThemeChange(measure, change),
            result: true,
          },
          ...(interval === null
            ? []
            : [
                {
                  label: '95 % interval of the difference (Newcombe)',
                  value: `${formatSigned(interval.low * 100)} to ${formatSigned(interval.high * 100)}`,
                },
              ]),
          {
            label: 'Measure',
            value: themeMeasures[measure].label,
          },
        ]}
      />
      <EvidenceNote>{smallSampleSentence(earlier.documents.length, later.documents.length)}</EvidenceNote>
      {interval === null && a !== null && b !== null && (
        <EvidenceNote>
          {formatFixed(b, 3)} − {formatFixed(a, 3)}: the passages below are all that is counted on either
          side.
        </EvidenceNote>
      )}
      <PassageList
        name={after}
        passages={later.passages.slice(0, shownPassages)}
        count={later.passageCount}
        noun="cue"
        theme={theme.id}
      />
      <PassageList
        name={before}
        passages={earlier.passages.slice(0, shownPassages)}
        count={earlier.passageCount}
        noun="cue"
        theme={theme.id}
      />
    </EvidenceFrame>
  );
}
