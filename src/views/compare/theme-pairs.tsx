import type { ThemeCell, ThemeMeasureId } from '../../analysis/theme-measure.ts';
import { themeMeasures } from '../../analysis/theme-measure.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { Column, TableSpec } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../components/format.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { themeAxisEnd, type ThemePair } from './theme-pairs-model.ts';
import type { Side, Sides } from './use-sides.ts';

interface ThemePairsProps extends Sides {
  pairs: ThemePair[];
}

const measureIds: ThemeMeasureId[] = ['paragraphs', 'words', 'mentions'];

/** Every theme on both sides, as two dots on one scale. */
export function ThemePairs({ a, b, pairs }: ThemePairsProps) {
  const { state } = useViewState();
  const measure = themeMeasures[state.measure];
  const end = themeAxisEnd(pairs, measure.unit);
  return (
    <Figure
      id="theme-pairs"
      title="Themes side by side"
      note={
        <>
          {measure.label}
          {measure.interval === null ? '' : `, ${measure.interval}`};{' '}
          <span className="font-semibold whitespace-nowrap" style={{ color: a.color.text }}>
            ● {a.label}
          </span>{' '}
          <span className="font-semibold whitespace-nowrap" style={{ color: b.color.text }}>
            ■ {b.label}
          </span>
          ; scale 0–{measure.unit === 'share' ? `${formatFixed(end * 100, 0)} %` : end}; sorted by difference
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
      table={tableOf(pairs, { a, b }, state.measure)}
    >
      {pairs.length === 0 ? (
        <p className="font-serif text-passage text-ink-2">No theme was found on either side.</p>
      ) : (
        <ul className="gap-x-12 @min-[820px]:columns-2">
          {pairs.map((pair) => (
            <li
              key={pair.id}
              className="grid break-inside-avoid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)_3.8rem_3.8rem] items-center gap-x-2 border-b border-rule sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_4.5rem_4.5rem]"
            >
              <span className="py-1 leading-tight">{pair.label}</span>
              <Dots pair={pair} a={a} b={b} end={end} />
              <Value cell={pair.a} theme={pair} side={a} measure={state.measure} />
              <Value cell={pair.b} theme={pair} side={b} measure={state.measure} />
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}

function Dots({ pair, a, b, end }: { pair: ThemePair; end: number } & Sides) {
  const x = (value: number) => `${(value / end) * 100}%`;
  const bar = ({ low, high }: ThemeCell, y: number, color: string) =>
    low === null || high === null ? null : (
      <line x1={x(low)} x2={x(high)} y1={y} y2={y} stroke={color} strokeWidth={1.5} opacity={0.65} />
    );
  return (
    <svg className="block h-6.5 w-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="0" y1={3} y2={23} stroke="var(--rule-2)" />
      {bar(pair.a, 8, a.color.mark)}
      {bar(pair.b, 18, b.color.mark)}
      {pair.a.value !== null && <circle cx={x(pair.a.value)} cy={8} r={4} fill={a.color.mark} />}
      {pair.b.value !== null && (
        <svg x={x(pair.b.value)} y={14.5} overflow="visible">
          <rect x={-3.5} width={7} height={7} fill={b.color.mark} />
        </svg>
      )}
    </svg>
  );
}

interface ValueProps {
  cell: ThemeCell;
  theme: ThemePair;
  side: Side;
  measure: ThemeMeasureId;
}

function Value({ cell, theme, side, measure }: ValueProps) {
  const short =
    measure === 'mentions'
      ? formatFixed(cell.value, 1)
      : measure === 'words'
        ? `${formatFixed(cell.value === null ? null : cell.value * 100, 0)} %`
        : `${cell.count}/${cell.total}`;
  const unit = measure === 'mentions' ? 'mentions per 1,000 words' : `of ${measure}`;
  return (
    <span className="figures text-right text-note">
      <EvidenceNumber
        of={themeEvidence(theme.id, side.text, measure)}
        label={`${short} ${unit}: ${theme.label}, ${side.title}`}
        className="number figures inline-block min-w-[24px] py-[3px]"
      >
        {short}
      </EvidenceNumber>
    </span>
  );
}

function tableOf(pairs: ThemePair[], { a, b }: Sides, measure: ThemeMeasureId): TableSpec<ThemePair> {
  const { countLabel, totalLabel, unit } = themeMeasures[measure];
  const digits = unit === 'share' ? 3 : 2;
  const columnsOf = (side: Side): Column<ThemePair>[] => {
    const name = `${side.letter.toUpperCase()} (${side.label})`;
    const figure = (id: string, label: string, value: (pair: ThemePair) => number | null) => ({
      id: `${side.letter} ${id}`,
      label,
      figures: true,
      value,
      show: (pair: ThemePair) => formatFixed(value(pair), digits),
    });
    return [
      {
        id: `${side.letter} count`,
        label: `${name}: ${countLabel}`,
        figures: true,
        value: (pair) => pair[side.letter].count,
        show: (pair) => (
          <EvidenceNumber of={themeEvidence(pair.id, side.text, measure)}>
            {pair[side.letter].count}
          </EvidenceNumber>
        ),
      },
      {
        id: `${side.letter} total`,
        label: `${name}: ${totalLabel}`,
        figures: true,
        value: (pair) => pair[side.letter].total,
      },
      figure('value', `${name}: value`, (pair) => pair[side.letter].value),
      figure('low', `${name}: 95 % low`, (pair) => pair[side.letter].low),
      figure('high', `${name}: 95 % high`, (pair) => pair[side.letter].high),
    ];
  };
  return {
    rows: pairs,
    key: ({ id }) => id,
    columns: [
      { id: 'theme', label: 'Theme', value: ({ label }) => label },
      ...columnsOf(a),
      ...columnsOf(b),
      {
        id: 'difference',
        label: 'Difference, A − B',
        figures: true,
        value: ({ difference }) => difference,
        show: ({ difference }) => formatFixed(difference, digits),
      },
    ],
  };
}
