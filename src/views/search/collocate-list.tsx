import type { CollocateRow } from '../../analysis/collocation.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ChoiceLinks, ParameterChoice } from '../../components/controls/choice-links.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useAnswer } from '../../components/corpus-access.tsx';
import { collocateWindow, describeWindow } from '../../components/evidence/collocate-window.ts';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import { collocateEvidence, wordEvidence } from '../../url-state/evidence-key.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { figureColumn } from './figure-column.ts';
import { rankCollocates } from './collocate-model.ts';
import { queryLook, queryParameters } from './query-mark.tsx';
import type { QueryPart } from './query-part.ts';

const mostRows = 60;

/** The measures of association, as people call them. */
export const associationNames: Record<UrlState['association'], string> = {
  logdice: 'logDice',
  mi: 'MI',
  t: 't',
  g2: 'G²',
};
const associations = ['logdice', 'mi', 't', 'g2'] as const;

/** The collocates of a query, by the window that is set; `undefined` until they are known. */
export function useCollocates({ query, selection }: Pick<QueryPart, 'query' | 'selection'>) {
  const { state } = useViewState();
  return useAnswer('collocates', {
    query,
    selection,
    ...collocateWindow(state),
    minCount: state.min,
  }).data;
}

/** Next to which words the hits of a query stand. */
export function CollocateList({ query, index, selection }: QueryPart) {
  const { state } = useViewState();
  const data = useCollocates({ query, selection });
  if (data === undefined) return <Waiting height={400} what="Collocates are being counted." />;
  const ranked = rankCollocates(data.rows, state.association, state.functionWords === 'on');
  const rows = ranked.slice(0, mostRows);
  const strongest = Math.max(1e-9, ...rows.map((row) => row.strength));
  if (rows.length === 0)
    return (
      <Message title={`No collocates of ${query}`}>
        <p>
          No word stands {describeWindow(state)}, at least {formatQuantity(state.min, 'time')}. A wider window
          or a lower minimum may find some.
        </p>
      </Message>
    );
  return (
    <Figure
      id={`collocates-${index + 1}`}
      title={`Next to which words: ${query}`}
      note={`Counted ${describeWindow(state)}; together ${formatQuantity(state.min, 'time')} or more. n = ${formatQuantity(data.nodeCount, 'hit')} in ${formatQuantity(data.corpusTokens, 'word')}. ${ranked.length > mostRows ? `The first ${mostRows} of ${formatCount(ranked.length)} are listed; an export has all. ` : ''}${describeLinks(state)}`}
      actions={<CollocateControls state={state} />}
      table={{
        ...collocateTable(rows.map(({ row }) => row)),
        loadRows: () => Promise.resolve(ranked.map(({ row }) => row)),
      }}
    >
      <table className="w-full border-collapse">
        <caption className="sr-only">Collocates of {query}</caption>
        <thead className="text-note text-ink-2">
          <tr className="border-b border-ink">
            <th scope="col" className="py-1 text-left font-medium">
              Word
            </th>
            {['together', 'in all', associationNames[state.association]].map((label) => (
              <th key={label} scope="col" className="w-20 text-right font-medium">
                {label}
              </th>
            ))}
            <td className="w-1/3" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, strength }) => (
            <tr key={row.key} className="border-b border-rule">
              <th scope="row" className="py-1 text-left font-serif text-passage font-normal">
                <ViewLink
                  to={{
                    [queryParameters[index] ?? 'q']: nearQuery(query, row.key, state.window),
                    show: 'concordance',
                    page: 1,
                  }}
                  aria-label={`${row.word}: the lines with ${query}`}
                >
                  {row.word}
                </ViewLink>
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

/** `near/` knows neither sides nor sentences. */
function describeLinks({ side, cut }: UrlState): string {
  return side === 'both' && cut === 'paragraph'
    ? ''
    : 'A word leads to its lines on either side, across sentences; its count opens just those that are counted.';
}

/** The lines in which a word stands near a query. */
export function nearQuery(query: string, word: string, distance: number): string {
  const simple = /^(?:"[^"]*"|[^\s"()]+)$/.test(query);
  return `${simple ? query : `(${query})`} near/${distance} "${word}"`;
}

function CollocateControls({ state }: { state: UrlState }) {
  return (
    <>
      <ChoiceLinks
        label="Ranked by"
        current={state.association}
        choices={associations.map((association) => ({
          id: association,
          label: associationNames[association],
          to: { association },
        }))}
      />
      <ParameterChoice label="Window" parameter="window" values={[2, 5, 10]} />
      <ParameterChoice label="Side" parameter="side" values={['both', 'left', 'right']} />
      <ParameterChoice label="Cut at" parameter="cut" values={['paragraph', 'sentence']} />
      <MinimumChoice />
      <FunctionWordChoice />
    </>
  );
}

/** How often something must occur to be listed. */
export function MinimumChoice() {
  return <ParameterChoice label="At least" parameter="min" values={[1, 2, 5]} also={{ page: 1 }} />;
}

/** Whether function words (the, of, and …) are listed. */
export function FunctionWordChoice() {
  return (
    <ParameterChoice
      label="Function words"
      parameter="functionWords"
      values={['off', 'on']}
      also={{ page: 1 }}
    />
  );
}

function collocateTable(rows: readonly CollocateRow[]): TableSpec<CollocateRow> {
  return {
    rows,
    key: (row) => row.key,
    columns: [
      { id: 'word', label: 'Word', value: (row) => row.word },
      figureColumn('count', 'Together (O₁₁)', 0, (row) => row.count),
      figureColumn('left', 'Left', 0, (row) => row.left),
      figureColumn('right', 'Right', 0, (row) => row.right),
      figureColumn('expected', 'Expected', 2, (row) => row.expected),
      figureColumn('wordCount', 'In all', 0, (row) => row.wordCount),
      figureColumn('logDice', 'logDice', 2, (row) => row.logDice),
      figureColumn('mi', 'MI', 2, (row) => row.mi),
      figureColumn('t', 't', 2, (row) => row.t),
      figureColumn('logLikelihood', 'G²', 2, (row) => row.logLikelihood),
      figureColumn('documents', 'Speeches', 0, (row) => row.documents),
    ],
  };
}
