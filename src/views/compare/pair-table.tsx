import type { Column, TableSpec } from '../../components/charts/table-spec.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed } from '../../components/format.ts';
import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import type { SidePair } from './side-pairs-model.ts';
import type { Side, Sides } from './use-sides.ts';

interface PairTableOptions<Pair> extends Sides {
  /** What a row is: "Theme". */
  what: string;
  countLabel: string;
  totalLabel: string;
  /** Decimal places of values. */
  digits: number;
  evidence: (pair: Pair, side: Side) => EvidenceKey;
  /** What the difference is made of; the evidence of the larger side by default. */
  difference?: (pair: Pair) => EvidenceKey;
  /** Further columns. */
  more?: Column<Pair>[];
}

/** Things that were counted on both sides, as a table: each number opens what it was made of. */
export function pairTable<Pair extends SidePair>(
  rows: readonly Pair[],
  { a, b, what, countLabel, totalLabel, digits, evidence, difference, more = [] }: PairTableOptions<Pair>,
): TableSpec<Pair> {
  const columnsOf = (side: Side): Column<Pair>[] => {
    const name = `${side.letter.toUpperCase()} (${side.label})`;
    const figure = (
      id: string,
      label: string,
      value: (cell: SidePair['a']) => number | null,
      places = digits,
    ): Column<Pair> => ({
      id: `${side.letter} ${id}`,
      label: `${name}: ${label}`,
      figures: true,
      value: (pair) => value(pair[side.letter]),
      show: (pair) => (
        <EvidenceNumber of={evidence(pair, side)}>
          {formatFixed(value(pair[side.letter]), places)}
        </EvidenceNumber>
      ),
    });
    return [
      figure('count', countLabel, ({ count }) => count, 0),
      figure('total', totalLabel, ({ total }) => total, 0),
      figure('value', 'value', ({ value }) => value),
      figure('low', '95 % low', ({ low }) => low),
      figure('high', '95 % high', ({ high }) => high),
    ];
  };
  const larger = (pair: Pair) => evidence(pair, (pair.difference ?? 0) < 0 ? b : a);
  return {
    rows,
    key: ({ id }) => id,
    columns: [
      { id: what.toLowerCase(), label: what, value: ({ label }) => label },
      ...columnsOf(a),
      ...columnsOf(b),
      {
        id: 'difference',
        label: 'Difference, A − B',
        figures: true,
        value: (pair) => pair.difference,
        show: (pair) => (
          <EvidenceNumber of={(difference ?? larger)(pair)}>
            {formatFixed(pair.difference, digits)}
          </EvidenceNumber>
        ),
      },
      ...more,
    ],
  };
}
