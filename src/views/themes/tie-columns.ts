import type { Column } from '../../components/charts/table-spec.ts';
import { formatFixed } from '../../components/format.ts';
import type { AnyPair } from './themes-together-model.ts';

/** How closely two go together, as columns of a table of pairs. */
export const tieColumns: Column<AnyPair>[] = [
  column('expected', 'Expected', ({ expected }) => expected, 1),
  column('phi', 'φ', ({ phi }) => phi, 2),
  column('npmi', 'NPMI', ({ npmi }) => npmi, 2),
];

function column(
  id: string,
  label: string,
  value: (pair: AnyPair) => number | null,
  digits: number,
): Column<AnyPair> {
  return { id, label, figures: true, value, show: (pair) => formatFixed(value(pair), digits) };
}
