import type { CollocateRow } from '../../analysis/collocation.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { Column, TableSpec } from '../../components/charts/table-spec.ts';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { useAnswer } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import { collocateEvidence, wordEvidence } from '../../url-state/evidence-key.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { rankCollocates } from './collocate-model.ts';
import { queryLook } from './query-mark.tsx';

const mostRows = 60;

const measures = [
  ['logdice', 'logDice'],
  ['mi', 'MI'],
  ['t', 't'],
  ['g2', 'G²'],
] as const;

/** Next to which words the hits of a query stand. */
export function CollocateList({
  query,
  index,
  selection,
}: {
  query: string;
  index: number;
  selection: SelectionSpec;
}) {
  const { state } = useViewState();
  const { data } = useAnswer('collocates', {
    query,
    selection,
    left: state.window,
    right: state.window,
    within: state.cut,
    minCount: state.min,
  });
  if (data === undefined) return <Waiting height={400} what="Collocates are being counted." />;
  const ranked = rankCollocates(data.rows, state.association, state.functionWords === 'on');
  const rows = ranked.slice(0, mostRows);
  const strongest = Math.max(1e-9, ...rows.map((row) => row.strength));
  if (rows.length === 0)
    return (
      <Message title={`No collocates of ${query}`}>
        <p>
          No word stands within {state.window} words of it at least {formatQuantity(state.min, 'time')}. A
          wider window or a lower minimum may find some.
        </p>
      </Message>
    );
  return (
    <Figure
      id={`collocates-${index + 1}`}
      title={`Next to which words: ${query}`}
      note={`Within ${state.window} words either side, inside the ${state.cut}; together ${formatQuantity(state.min, 'time')} or more. n = ${formatQuantity(data.nodeCount, 'hit')} in ${formatQuantity(data.corpusTokens, 'word')}. ${ranked.length > mostRows ? `The first ${mostRows} of ${formatCount(ranked.length)}.` : ''}`}
      actions={<CollocateControls state={state} />}
      table={collocateTable(rows.map(({ row }) => row))}
    >
      <table className="w-full border-collapse">
        <caption className="sr-only">Collocates of {query}</caption>
        <thead className="text-note text-ink-2">
          <tr className="border-b border-ink">
            <th scope="col" className="py-1 text-left font-medium">
              Word
            </th>
            {['together', 'in all', measures.find(([id]) => id === state.association)?.[1] ?? ''].map(
              (label) => (
                <th key={label} scope="col" className="w-20 text-right font-medium">
                  {label}
                </th>
              ),
            )}
            <td className="w-1/3" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, strength }) => (
            <tr key={row.key} className="border-b border-rule">
              <th scope="row" className="py-1 text-left font-serif text-passage font-normal">
                {row.word}
              </th>
              <td className="text-right">
                <EvidenceNumber
                  of={collocateEvidence(row.key, query)}
                  label={`${row.word} with ${query}: together ${formatQuantity(row.count, 'time')}`}
                >
                  {row.count}
                </EvidenceNumber>
              </td>
              <td className="text-right">
                <EvidenceNumber of={wordEvidence(row.key)}>{row.wordCount}</EvidenceNumber>
              </td>
              <td className="figures text-right">{formatFixed(strength)}</td>
              <td className="pl-4" aria-hidden="true">
                <span
                  className="block h-1.5"
                  style={{
                    width: `${Math.max(0, strength / strongest) * 100}%`,
                    background: queryLook(index).ink,
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function CollocateControls({ state }: { state: UrlState }) {
  return (
    <>
      <ChoiceLinks
        label="Ranked by"
        current={state.association}
        choices={measures.map(([association, label]) => ({ id: association, label, to: { association } }))}
      />
      <ChoiceLinks
        label="Window"
        labelled
        current={String(state.window)}
        choices={[2, 5, 10].map((window) => ({ id: String(window), label: String(window), to: { window } }))}
      />
      <ChoiceLinks
        label="Cut at"
        labelled
        current={state.cut}
        choices={[
          { id: 'paragraph', label: 'paragraph', to: { cut: 'paragraph' } },
          { id: 'sentence', label: 'sentence', to: { cut: 'sentence' } },
        ]}
      />
      <FunctionWordChoice state={state} />
    </>
  );
}

/** Whether function words (the, of, and …) are listed. */
export function FunctionWordChoice({ state }: { state: UrlState }) {
  return (
    <ChoiceLinks
      label="Function words"
      labelled
      current={state.functionWords}
      choices={[
        { id: 'off', label: 'off', to: { functionWords: 'off', page: 1 } },
        { id: 'on', label: 'on', to: { functionWords: 'on', page: 1 } },
      ]}
    />
  );
}

function figureColumn(id: keyof CollocateRow, label: string, digits: number): Column<CollocateRow> {
  return {
    id,
    label,
    figures: true,
    value: (row) => row[id],
    show: (row) => {
      const value = row[id];
      return typeof value === 'number' ? formatFixed(value, digits) : '–';
    },
  };
}

function collocateTable(rows: readonly CollocateRow[]): TableSpec<CollocateRow> {
  return {
    rows,
    key: (row) => row.key,
    columns: [
      { id: 'word', label: 'Word', value: (row) => row.word },
      figureColumn('count', 'Together (O₁₁)', 0),
      figureColumn('left', 'Left', 0),
      figureColumn('right', 'Right', 0),
      figureColumn('expected', 'Expected', 2),
      figureColumn('wordCount', 'In all', 0),
      figureColumn('logDice', 'logDice', 2),
      figureColumn('mi', 'MI', 2),
      figureColumn('t', 't', 2),
      figureColumn('logLikelihood', 'G²', 2),
      figureColumn('documents', 'Speeches', 0),
    ],
  };
}
