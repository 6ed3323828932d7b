import { themeMeasures } from '../../analysis/theme-measure.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { LazyIntervalChart } from '../../components/charts/lazy-interval-chart.tsx';
import type { TimeAxis } from '../../components/charts/time-axis.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatThemeTick } from '../../components/format-theme.ts';
import { useWidth } from '../../components/use-width.ts';
import { themePoints } from './theme-points.ts';
import { matrixTable } from './matrix-table.tsx';
import { type MovedThemes, movedTitle, scaleTicks, summarizeMoved } from './moved-themes-model.ts';
import type { ThemeMatrix } from './theme-matrix-model.ts';

const chartHeight = 148;
const narrowestChart = 148;
const scaleWidth = 44;

/** The themes with the largest change, each on the same true time axis and the same scale. */
export function MovedThemesFigure({
  matrix,
  moved,
  axis,
}: {
  matrix: ThemeMatrix;
  moved: MovedThemes;
  axis: TimeAxis;
}) {
  const [host, width] = useWidth<HTMLDivElement>();
  const { measure } = matrix;
  const { label, interval } = themeMeasures[measure];
  const ids = new Set(moved.themes.map(({ row }) => row.id));
  const perRow = Math.max(1, Math.min(4, Math.floor((width - scaleWidth) / narrowestChart)));
  const chartWidth = Math.floor((width - scaleWidth - (perRow - 1) * 16) / perRow);
  return (
    <Figure
      id="moved"
      title={movedTitle(matrix, moved)}
      note={
        <>
          {label}; bars: {interval === null ? 'none, see the evidence' : `intervals (${interval})`}; true
          dates. <span className="sr-only">Hatched:</span>
          <span aria-hidden="true" className="hatched mx-1 inline-block h-2.5 w-6" /> years without a speech
        </>
      }
      summary={summarizeMoved(matrix, moved)}
      table={matrixTable({ ...matrix, rows: matrix.rows.filter(({ id }) => ids.has(id)) })}
    >
      <div ref={host} className="flex flex-wrap gap-x-4 gap-y-5">
        {width > 0 &&
          moved.themes.map((theme, i) => {
            const first = i % perRow === 0;
            return (
              <section key={theme.row.id} aria-label={theme.row.label}>
                <h3 className={`text-ui font-semibold ${first ? 'pl-11' : 'pl-2'}`}>
                  <ViewLink to={{ about: theme.row.id, evidence: null }} className="hover:underline">
                    {theme.row.label}
                  </ViewLink>
                </h3>
                <LazyIntervalChart
                  points={themePoints(theme, measure)}
                  axis={axis}
                  max={moved.max}
                  ticks={scaleTicks(moved.max)}
                  formatTick={(value) => formatThemeTick(measure, value)}
                  width={chartWidth + (first ? scaleWidth : 0)}
                  height={chartHeight}
                  scaleShown={first}
                />
              </section>
            );
          })}
      </div>
    </Figure>
  );
}
