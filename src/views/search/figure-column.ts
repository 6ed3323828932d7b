import type { Dispersion } from '../../analysis/dispersion.ts';
import type { Rate } from '../../analysis/interval.ts';
import type { Column } from '../../components/charts/table-spec.ts';
import { formatFixed } from '../../components/format.ts';

/** A column of figures to so many decimal places; what does not exist is a dash. */
export function figureColumn<Row>(
  id: string,
  label: string,
  digits: number,
  value: (row: Row) => number | null,
): Column<Row> {
  return { id, label, figures: true, value, show: (row) => formatFixed(value(row), digits) };
}

/** A rate with its interval, as the last columns of a table. */
export function rateColumns<Row extends Omit<Rate, 'count' | 'tokens'>>(): Column<Row>[] {
  return [
    figureColumn('rate', 'Per 1,000 words', 2, (row) => row.perThousandWords),
    figureColumn('low', 'Low (95 %)', 2, (row) => row.low),
    figureColumn('high', 'High (95 %)', 2, (row) => row.high),
  ];
}

/** Three measures of dispersion, side by side: none of them is enough alone. */
export function dispersionColumns<Row>(of: (row: Row) => Dispersion): Column<Row>[] {
  return [
    figureColumn('dp', 'DP', 3, (row) => of(row).dp),
    figureColumn('dpNorm', 'DPnorm', 3, (row) => of(row).dpNorm),
    figureColumn('juillandD', 'Juilland’s D', 3, (row) => of(row).juillandD),
  ];
}
