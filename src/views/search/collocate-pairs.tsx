import { Figure } from '../../components/charts/figure.tsx';
import type { Column, TableSpec } from '../../components/charts/table-spec.ts';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity, formatSigned } from '../../components/format.ts';
import { Waiting } from '../../components/status/message.tsx';
import { collocateEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { associationNames, useCollocates } from './collocate-list.tsx';
import { type CollocatePair, pairCollocates } from './collocate-model.ts';
import { figureColumn } from './figure-column.ts';
import { queryLook } from './query-mark.tsx';
import type { QueryPart } from './query-part.ts';

const mostRows = 40;

/** The words near two queries, on one centre axis: which stand near the one, near the other, near both. */
export function CollocatePairs({ a, b }: { a: QueryPart; b: QueryPart }) {
  const { state } = useViewState();
  const left = useCollocates(a);
  const right = useCollocates(b);
  if (left === undefined || right === undefined)
    return <Waiting height={400} what="Collocates are being compared." />;
  const pairs = pairCollocates(left.rows, right.rows, {
    by: state.association,
    order: state.pairs,
    withFunctionWords: state.functionWords === 'on',
  });
  const rows = pairs.slice(0, mostRows);
  const most = rows.reduce((top, { a, b }) => Math.max(top, a?.strength ?? 0, b?.strength ?? 0), 1e-9);
  const shared = pairs.filter((pair) => pair.a !== null && pair.b !== null).length;
  const name = associationNames[state.association];
  if (rows.length === 0) return null;
  return (
    <Figure
      id="collocate-pairs"
      title={`Near ${a.query}, near ${b.query}`}
      note={`${name}; ${formatCount(shared)} of ${formatQuantity(pairs.length, 'word')} stand near both. An empty side: together less than ${formatQuantity(state.min, 'time')}. ${pairs.length > mostRows ? `The first ${mostRows}.` : ''}`}
      actions={
        <ChoiceLinks
          label="First"
          labelled
          current={state.pairs}
          choices={[
            { id: 'both', label: 'near both', to: { pairs: 'both' } },
            { id: 'a', label: `near ${shorten(a.query)}`, to: { pairs: 'a' } },
            { id: 'b', label: `near ${shorten(b.query)}`, to: { pairs: 'b' } },
          ]}
        />
      }
      table={pairTable(pairs, a.query, b.query, name)}
    >
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">
          {name} of words near {a.query} and near {b.query}
        </caption>
        <thead className="text-note text-ink-2">
          <tr className="border-b border-ink">
            <th
              scope="col"
              className="py-1 pr-2 text-right font-medium"
              style={{ color: queryLook(a.index).ink }}
            >
              {a.query}
            </th>
            <th scope="col" className="w-32 text-center font-medium sm:w-44">
              Word
            </th>
            <th scope="col" className="pl-2 text-left font-medium" style={{ color: queryLook(b.index).ink }}>
              {b.query}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, word, a: near, b: other }) => (
            <tr key={key} className="border-b border-rule">
              <Side side={near} most={most} of={a} word={word} collocate={key} end />
              <th scope="row" className="truncate py-1 text-center font-serif text-passage font-normal">
                {word}
              </th>
              <Side side={other} most={most} of={b} word={word} collocate={key} />
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

interface SideProps {
  side: CollocatePair['a'];
  most: number;
  of: QueryPart;
  word: string;
  collocate: string;
  /** Whether the bar grows to the left. */
  end?: boolean;
}

function Side({ side, most, of, word, collocate, end = false }: SideProps) {
  if (side === null) return <td aria-hidden="true" />;
  const bar = (
    <span
      key="bar"
      aria-hidden="true"
      className="mx-2 inline-block h-1.5 align-middle"
      style={{ width: `${Math.max(0, side.strength / most) * 60}%`, background: queryLook(of.index).ink }}
    />
  );
  const figures = [
    <EvidenceNumber
      key="count"
      of={collocateEvidence(collocate, of.query)}
      className="number figures inline-block min-w-6 text-center text-note"
      label={`${side.row.count}: ${word} with ${of.query}, together ${formatQuantity(side.row.count, 'time')}`}
    >
      {side.row.count}
    </EvidenceNumber>,
    <span key="strength" className="figures px-1 text-note text-ink-2">
      {formatFixed(side.strength)}
    </span>,
  ];
  return (
    <td className={`whitespace-nowrap ${end ? 'text-right' : ''}`}>
      {end ? [...figures, bar] : [bar, ...figures.toReversed()]}
    </td>
  );
}

function pairTable(
  rows: readonly CollocatePair[],
  a: string,
  b: string,
  name: string,
): TableSpec<CollocatePair> {
  const columns = (side: 'a' | 'b', query: string): Column<CollocatePair>[] => [
    { id: `${side} count`, label: `With ${query}`, figures: true, value: (row) => row[side]?.row.count ?? 0 },
    figureColumn(`${side} strength`, `${name}, ${query}`, 2, (row) => row[side]?.strength ?? null),
  ];
  return {
    rows,
    key: (row) => row.key,
    columns: [
      { id: 'word', label: 'Word', value: (row) => row.word },
      ...columns('a', a),
      ...columns('b', b),
      {
        id: 'difference',
        label: 'Difference',
        figures: true,
        value: (row) => row.difference,
        show: (row) => formatSigned(row.difference, 2),
      },
    ],
  };
}

function shorten(query: string): string {
  return query.length > 18 ? `${query.slice(0, 17)}…` : query;
}
