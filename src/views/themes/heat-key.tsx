import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';
import { heatBounds, heatColors } from './heat-model.ts';

/** The scale of the shades, with the bounds where one ends and the next begins. */
export function HeatKey({ measure }: { measure: ThemeMeasureId }) {
  const bounds = heatBounds(measure);
  const unit = themeMeasures[measure].unit === 'share' ? ' %' : '';
  const shown = (bound: number) => (unit === '' ? bound : Math.round(bound * 100));
  return (
    <div className="w-66 max-w-full shrink-0">
      <p className="sr-only">
        Shades: under {shown(bounds[1] ?? 0)}
        {unit}, then from {bounds.slice(1).map(shown).join(', ')}
        {unit || ' per 1,000 words'}.
      </p>
      <div aria-hidden="true" className="flex">
        {bounds.map((bound, shade) => (
          <div key={bound} className="flex-1 text-tick text-ink-3">
            <div className="h-2" style={{ background: heatColors(shade).background }} />
            <span className="figures whitespace-nowrap">
              {shade === 0 ? `under ${shown(bounds[1] ?? 0)}${unit}` : shade === 1 ? '' : shown(bound)}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
