import { themeMeasures } from '../../analysis/theme-measure.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { LazyIntervalChart } from '../../components/charts/lazy-interval-chart.tsx';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { formatThemeTick } from '../../components/format-theme.ts';
import { useWidth } from '../../components/use-width.ts';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import { matrixTable } from './matrix-table.tsx';
import { measureChoices } from './measure-choices-model.ts';
import { computeTrend, scaleTicks, summarizeMoved } from './moved-themes-model.ts';
import type { ThemeMatrix } from './theme-matrix-model.ts';
import { themePoints } from './theme-points.ts';

/** How a theme went, over time. */
export function ThemeTrend({ matrix, theme }: { matrix: ThemeMatrix; theme: ThemeDefinition }) {
  const [host, width] = useWidth<HTMLDivElement>();
  const { measure, axis } = matrix;
  const trend = computeTrend(matrix, theme.id);
  const [only] = trend?.themes ?? [];
  if (trend === null || only === undefined || axis === null) return null;
  const { interval, label } = themeMeasures[measure];
  return (
    <Figure
      id="trend"
      title="How it went"
      note={
        <>
          {label}; bars: {interval === null ? 'none' : `intervals (${interval})`}; true dates
        </>
      }
      summary={summarizeMoved(matrix, trend)}
      table={matrixTable({ ...matrix, rows: [only.row] })}
    >
      <div className="screen-only mb-2">
        <ChoiceLinks label="Measure" current={measure} choices={measureChoices} />
      </div>
      <div ref={host} className="min-h-60">
        {width > 0 && (
          <LazyIntervalChart
            points={themePoints(only, measure)}
            axis={axis}
            max={trend.max}
            ticks={scaleTicks(trend.max)}
            formatTick={(value) => formatThemeTick(measure, value)}
            width={width}
            height={240}
            scaleShown
          />
        )}
      </div>
    </Figure>
  );
}
