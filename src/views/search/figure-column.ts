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
