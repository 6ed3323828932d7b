import type { FrequencyListRow } from '../../analysis/frequency-list.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { DataTable } from '../../components/charts/data-table.tsx';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ParameterChoice } from '../../components/controls/choice-links.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useAnswer, useCorpus } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { Waiting } from '../../components/status/message.tsx';
import { loadEveryWindow } from '../../search/every-window.ts';
import { wordEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { FunctionWordChoice, MinimumChoice } from './collocate-list.tsx';
import { dispersionColumns, rateColumns } from './figure-column.ts';
import { Pages } from './pages.tsx';

const rowsPerPage = 100;

/** The words of the selection, or its phrases of two to five words, commonest first. */
export function WordList({ selection }: { selection: SelectionSpec }) {
  const { state } = useViewState();
  const { ask } = useCorpus();
  const asked = {
    selection,
    words: state.words,
    minCount: state.min,
    withoutStopWords: state.functionWords === 'off',
  };
  const { data } = useAnswer('words', {
    ...asked,
    offset: (state.page - 1) * rowsPerPage,
    limit: rowsPerPage,
  });
  if (data === undefined) return <Waiting height={400} what="Words are being counted." />;
  const { tokens, types, hapaxes, mattr, mattrWindow } = data.measures;
  return (
    <Figure
      id="words"
      title={state.words === 1 ? 'Words' : `Phrases of ${state.words} words`}
      note={`${formatQuantity(data.types, 'form')} that occur ${formatQuantity(state.min, 'time')} or more. The selection has ${formatQuantity(tokens, 'word')}, ${formatCount(types)} different, ${formatCount(hapaxes)} used once; MATTR(${mattrWindow}) ${formatFixed(mattr, 3)}. DP, DPnorm and Juilland’s D: how evenly spread over the speeches; DP 0 and D 1 are even.`}
      actions={
        <>
          <ParameterChoice
            label="Words in a row"
            parameter="words"
            values={[1, 2, 3, 4, 5]}
            also={{ page: 1 }}
          />
          <MinimumChoice />
          <FunctionWordChoice />
        </>
      }
      table={{
        ...wordTable(data.rows),
        loadRows: () =>
          loadEveryWindow(async (offset) => (await ask('words', { ...asked, offset, limit: 500 })).rows),
      }}
    >
      <DataTable spec={wordTable(data.rows)} caption="Frequency list" />
      <Pages count={data.types} size={rowsPerPage} noun="words" />
    </Figure>
  );
}

function wordTable(rows: readonly FrequencyListRow[]): TableSpec<FrequencyListRow> {
  return {
    rows,
    key: (row) => row.key,
    columns: [
      {
        id: 'word',
        label: 'Word',
        value: (row) => row.word,
        show: (row) => (
          <ViewLink
            to={{ q: row.key.includes(' ') ? `"${row.key}"` : row.key, show: 'concordance', page: 1 }}
            className="link font-serif text-passage"
          >
            {row.word}
          </ViewLink>
        ),
      },
      {
        id: 'count',
        label: 'Count',
        figures: true,
        value: (row) => row.count,
        show: (row) => <EvidenceNumber of={wordEvidence(row.key)}>{row.count}</EvidenceNumber>,
      },
      ...rateColumns<FrequencyListRow>(),
      { id: 'documents', label: 'Speeches', figures: true, value: (row) => row.documents },
      ...dispersionColumns<FrequencyListRow>((row) => row),
    ],
  };
}
