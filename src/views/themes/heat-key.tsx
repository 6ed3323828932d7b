import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';
import { heatBounds, heatColors } from './heat-model.ts';

/** The scale of the shades, with the bounds where one ends and the next begins. */
export function HeatKey({ measure }: { measure: ThemeMeasureId }) {
  const share = themeMeasures[measure].unit === 'share';
  const bounds = heatBounds(measure).map((bound) => (share ? Math.round(bound * 100) : bound));
  return <HeatScale bounds={bounds} unit={share ? ' %' : ''} said={share ? ' %' : ' per 1,000 words'} />;
}

interface HeatScaleProps {
  /** Lower bounds of the shades; the first is 0. */
  bounds: readonly number[];
  /** After the first of them, and after all of them where they are read aloud. */
  unit?: string;
  said: string;
  firstShade?: number;
}

export function HeatScale({ bounds, unit = '', said, firstShade = 0 }: HeatScaleProps) {
  const under = `under ${bounds[1] ?? 0}${unit}`;
  return (
    <div className="w-66 max-w-full shrink-0">
      <p className="sr-only">
        Shades: {under}, then from {bounds.slice(1).join(', ')}
        {said}.
      </p>
      <div aria-hidden="true" className="flex">
        {bounds.map((bound, i) => (
          <div key={bound} className="flex-1 text-tick text-ink-3">
            <div className="h-2" style={{ background: heatColors(firstShade + i).background }} />
            <span className="figures whitespace-nowrap">{i === 0 ? under : i === 1 ? '' : bound}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
