import { type ThemeMeasureId, themeMeasures } from '../../analysis/theme-measure.ts';

/** Lower bounds of the seven shades, in the unit of the value; the first is 0. */
const shareBounds = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6];
const rateBounds = [0, 1, 2, 4, 8, 12, 20];

/** From this shade on the text stands in the opposite ink. */
const firstDarkShade = 5;

/** The scale of a measure: the same for every filter, so that two screens can be held side by side. */
export function heatBounds(measure: ThemeMeasureId): readonly number[] {
  return themeMeasures[measure].unit === 'share' ? shareBounds : rateBounds;
}

/** Which shade a value gets; `null` for none: a measured zero, or no value at all. */
export function heatShade(measure: ThemeMeasureId, value: number | null): number | null {
  if (value === null || value === 0) return null;
  return heatBounds(measure).findLastIndex((bound) => value >= bound);
}

/** The colours of a shade, as tokens. */
export function heatColors(shade: number): { background: string; color: string } {
  return {
    background: `var(--heat-${shade})`,
    color: shade < firstDarkShade ? 'var(--heat-ink-low)' : 'var(--heat-ink-high)',
  };
}
