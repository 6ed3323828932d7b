import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatFixed } from '../../components/format.ts';
import { changeEvidence, themeEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { PairDots, PairKey } from './pair-dots.tsx';
import { pairTable } from './pair-table.tsx';
import { pairAxisEnd, type SidePair } from './side-pairs-model.ts';
import type { Sides } from './use-sides.ts';

interface ThemePairsProps extends Sides {
  pairs: SidePair[];
}

const measureIds: ThemeMeasureId[] = ['paragraphs', 'words', 'mentions'];

/** Every theme on both sides, as two dots on one scale. */
export function ThemePairs({ a, b, pairs }: ThemePairsProps) {
  const { state } = useViewState();
  const measure = themeMeasures[state.measure];
  const end = pairAxisEnd(pairs, measure.unit);
  return (
    <Figure
      id="theme-pairs"
      title="Themes side by side"
      note={
        <>
          {measure.label}
          {measure.interval === null ? '' : `, ${measure.interval}`}; <PairKey a={a} b={b} />; scale 0–
          {measure.unit === 'share' ? `${formatFixed(end * 100, 0)} %` : end}; sorted by difference
        </>
      }
      actions={measureIds.map((id) => (
        <ViewLink
          key={id}
          to={{ measure: id }}
          aria-current={id === state.measure ? 'true' : undefined}
          className={`py-[3px] ${id === state.measure ? 'font-semibold text-ink' : 'link'}`}
        >
          {themeMeasures[id].label}
        </ViewLink>
      ))}
      table={pairTable(pairs, {
        a,
        b,
        what: 'Theme',
        countLabel: measure.countLabel,
        totalLabel: measure.totalLabel,
        digits: measure.unit === 'share' ? 3 : 2,
        evidence: ({ id }, side) => themeEvidence(id, side.text, state.measure),
        difference: ({ id }) => changeEvidence(id, b.text, a.text, state.measure),
      })}
    >
      <PairDots
        empty="No theme was found on either side."
        a={a}
        b={b}
        pairs={pairs}
        end={end}
        Head={ThemeHead}
        figure={(pair, side) => ({
          text: shortValue(pair[side.letter], state.measure),
          unit: state.measure === 'mentions' ? 'mentions per 1,000 words' : `of ${state.measure}`,
          of: themeEvidence(pair.id, side.text, state.measure),
        })}
      />
    </Figure>
  );
}

function ThemeHead({ pair: { id, label } }: { pair: SidePair }) {
  return (
    <ViewLink
      to={{ view: 'themes', facet: 'overview', about: id, evidence: null }}
      className="inline-block min-h-[24px] min-w-[24px] py-[2px] hover:underline"
    >
      {label}
    </ViewLink>
  );
}

function shortValue({ count, total, value }: SidePair['a'], measure: ThemeMeasureId): string {
  if (measure === 'mentions') return formatFixed(value, 1);
  return measure === 'words'
    ? `${formatFixed(value === null ? null : value * 100, 0)} %`
    : `${count}/${total}`;
}
