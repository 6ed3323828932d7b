import { themeMeasures } from '../../analysis/theme-measure.ts';

/** The measures as a control offers them. */
export const measureChoices = Object.values(themeMeasures).map(({ id, label }) => ({
  id,
  label,
  to: { measure: id },
}));
