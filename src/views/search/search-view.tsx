import { memo, useDeferredValue } from 'react';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { findSpeech, useAnswer, useCorpus, useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatMonth, formatQuantity } from '../../components/format.ts';
import { Message } from '../../components/status/message.tsx';
import type { Manifest } from '../../corpus/artifact.ts';
import { loadEveryWindow } from '../../search/every-window.ts';
import { passageWindow } from '../../search/passage.ts';
import type { SearchResult } from '../../search/search.ts';
import { queryEvidence } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState, ViewStateContext } from '../../url-state/view-state.tsx';
import { FrequencyChart } from './frequency-chart.tsx';
import { ClusterList } from './cluster-list.tsx';
import { CollocatePairs } from './collocate-pairs.tsx';
import { LexicalTable } from './lexical-table.tsx';
import { QueryDispersion } from './query-dispersion.tsx';
import type { QueryPart } from './query-part.ts';
import { CollocateList } from './collocate-list.tsx';
import { KwicLines } from './kwic-lines.tsx';
import { PositionStrips } from './position-strips.tsx';
import { SearchTabs } from './search-tabs.tsx';
import { WordList } from './word-list.tsx';
import { PassageResults, passagesPerPage } from './passage-results.tsx';
import { QueryBox } from './query-box.tsx';
import { QueryKey } from './query-mark.tsx';
import { QueryHints, SearchHelp } from './search-help.tsx';
import { rateColumns } from './figure-column.ts';
import { computeFrequencyPoints, computeFrequencyRows, type FrequencyRow } from './search-model.ts';

export default function SearchView() {
  const view = useViewState();
  const { state } = view;
  const selection = filterOf(state);
  const texts = [state.q, state.q2, state.q3];
  const a = useQueryAnswer(state.q, selection);
  const b = useQueryAnswer(state.q2, selection);
  const c = useQueryAnswer(state.q3, selection);
  // What was found is drawn in between the keys: a box never waits for it.
  const later = {
    view: useDeferredValue(view),
    a: useDeferredValue(a),
    b: useDeferredValue(b),
    c: useDeferredValue(c),
  };
  const { q, q2, q3 } = later.view.state;
  const drawn = [
    { query: q, answer: later.a },
    { query: q2, answer: later.b },
    { query: q3, answer: later.c },
  ].filter(({ query }) => query.trim() !== '');
  const asked = texts.some((text) => text.trim() !== '');
  // One more box than there are queries, to add another.
  const boxes = Math.min(3, texts.findLastIndex((text) => text.trim() !== '') + 2);
  const waiting = later.view !== view || drawn.some(({ query, answer }) => answer?.query !== query);
  return (
    <>
      <h1 className="sr-only">Search</h1>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-2 pt-5 pb-1">
        {texts.slice(0, boxes).map((text, index) => (
          <QueryBox key={['q', 'q2', 'q3'][index]} index={index} text={text} result={[a, b, c][index]} />
        ))}
      </div>
      {asked ? <QueryHints /> : <SearchHelp />}
      {asked && (
        <div className="flex flex-col gap-10" aria-busy={waiting}>
          {drawn.length > 0 && (
            <ViewStateContext value={later.view}>
              <Findings a={later.a} b={later.b} c={later.c} />
            </ViewStateContext>
          )}
        </div>
      )}
    </>
  );
}

type Answer = SearchResult | undefined;

/** What the queries found. */
const Findings = memo(function Findings({ a, b, c }: { a: Answer; b: Answer; c: Answer }) {
  const manifest = useManifest();
  const { state } = useViewState();
  const selection = filterOf(state);
  const answers = [a, b, c];
  const texts = [state.q, state.q2, state.q3];
  const parts = texts
    .map((query, index): QueryPart => ({ query, index, selection }))
    .filter(({ query }) => query.trim() !== '');
  const rows = computeFrequencyRows(manifest, answers);
  const chart = computeFrequencyPoints(rows);
  const speeches = new Set(rows.map((row) => row.document)).size;
  const undated = new Set(rows.filter(({ date }) => date === null).map((row) => row.document)).size;
  // Conditions alone, such as `spoken:2003`, find paragraphs and count no word.
  const countsNothing = rows.length > 0 && rows.every(({ perThousandWords }) => perThousandWords === null);
  return (
    <>
      {!countsNothing && (
        <div className="grid gap-8 border-t border-ink pt-3 lg:grid-cols-2">
          <Figure
            id="search-frequency"
            title={`How often, ${chart.by} by ${chart.by}`}
            note={`Hits per 1,000 words; exact Poisson 95 % intervals; figures are counts. n = ${formatQuantity(speeches, 'speech', 'speeches')}${undated === 0 ? '' : `, ${formatCount(undated)} of them without a date and in the table only`}.`}
            summary={summarize(rows)}
            table={frequencyTable(rows, manifest)}
          >
            <QueryKey queries={texts} />
            <FrequencyChart {...chart} />
          </Figure>
          <PositionStrips queries={texts} selection={selection} rows={rows} />
        </div>
      )}
      <SearchTabs />
      {state.show === 'words' && (
        <>
          <QueryDispersion results={answers.filter((answer) => answer !== undefined)} />
          {parts.map((part) => (
            <ClusterList key={part.index} {...part} />
          ))}
          <WordList selection={selection} />
          <LexicalTable selection={selection} />
        </>
      )}
      {state.show === 'collocates' && parts[0] !== undefined && parts[1] !== undefined && (
        <CollocatePairs a={parts[0]} b={parts[1]} />
      )}
      <div
        className={`grid min-w-0 gap-10 ${state.show === 'collocates' && parts.length > 1 ? 'lg:grid-cols-2' : ''}`}
      >
        {state.show !== 'words' &&
          parts.map((part) => <Seen key={part.index} {...part} answer={answers[part.index]} />)}
      </div>
    </>
  );
});

/** One query in the way of seeing that is chosen. */
function Seen({ answer, ...part }: QueryPart & { answer: Answer }) {
  const { state } = useViewState();
  if (answer?.passageCount === 0) return <NothingFound query={part.query} />;
  if (state.show === 'concordance') return <KwicLines {...part} />;
  if (state.show === 'collocates') return <CollocateList {...part} />;
  return answer === undefined ? null : <Passages result={answer} index={part.index} />;
}

function NothingFound({ query }: { query: string }) {
  return (
    <Message title={`Nothing found for ${query}`}>
      <p>
        No paragraph that the filter leaves matches it. Try fewer words, a wild card such as <i>secur*</i>, or
        undo the filter.
      </p>
    </Message>
  );
}

function useQueryAnswer(query: string, selection: SelectionSpec): Answer {
  const { state } = useViewState();
  const enabled = query.trim() !== '';
  const { data } = useAnswer(
    'search',
    {
      query,
      selection,
      order: state.order,
      offset: (state.page - 1) * passagesPerPage,
      limit: passagesPerPage,
    },
    { enabled },
  );
  return enabled ? data : undefined;
}

function Passages({ result, index }: { result: SearchResult; index: number }) {
  const { manifest, ask } = useCorpus();
  const { state, navigate } = useViewState();
  const ranked = state.order === 'rank';
  return (
    <Figure
      id={`search-passages-${index + 1}`}
      title={`Passages: ${result.query}`}
      note={`${formatQuantity(result.passageCount, 'paragraph')}, ${ranked ? 'best first' : 'in order of time'}.`}
      actions={
        <button
          type="button"
          className="link"
          aria-pressed={ranked}
          onClick={() => navigate({ order: ranked ? 'time' : 'rank', page: 1 })}
        >
          {ranked ? 'In order of time' : 'Best first'}
        </button>
      }
      table={{
        ...passageTable(result, manifest),
        loadRows: () =>
          loadEveryWindow(async (offset) => {
            const { query } = result;
            const asked = { query, selection: filterOf(state), order: state.order };
            return (await ask('search', { ...asked, offset, limit: passageWindow })).passages;
          }),
      }}
    >
      <PassageResults result={result} index={index} />
    </Figure>
  );
}

function summarize(rows: readonly FrequencyRow[]): string {
  return rows
    .slice(0, 24)
    .map((row) => `${row.text}, ${formatMonth(row.date)}: ${formatQuantity(row.count, 'hit')}`)
    .join('; ');
}

function frequencyTable(rows: FrequencyRow[], manifest: Manifest): TableSpec<FrequencyRow> {
  return {
    rows,
    key: (row) => `${row.query} ${row.document}`,
    columns: [
      { id: 'query', label: 'Query', value: (row) => row.text },
      {
        id: 'speech',
        label: 'Speech',
        value: (row) => row.document,
        show: (row) => findSpeech(manifest, row.document).document?.shortTitle,
      },
      { id: 'date', label: 'Date', value: (row) => row.date },
      {
        id: 'count',
        label: 'Hits',
        figures: true,
        value: (row) => row.count,
        show: (row) => (
          <EvidenceNumber of={queryEvidence(row.text, row.document)}>{row.count}</EvidenceNumber>
        ),
      },
      { id: 'tokens', label: 'Words', figures: true, value: (row) => row.tokens },
      ...rateColumns<FrequencyRow>(),
      { id: 'others', label: 'Hits by others', figures: true, value: (row) => row.otherCount },
    ],
  };
}

function passageTable(result: SearchResult, manifest: Manifest): TableSpec<SearchResult['passages'][number]> {
  return {
    rows: result.passages,
    key: (passage) => `${passage.document} ${passage.paragraph}`,
    columns: [
      { id: 'document', label: 'Speech', value: (passage) => passage.document },
      {
        id: 'file',
        label: 'Source',
        value: (passage) => findSpeech(manifest, passage.document).document?.file ?? null,
      },
      { id: 'paragraph', label: 'Paragraph', figures: true, value: (passage) => passage.paragraph },
      { id: 'line', label: 'Line', figures: true, value: (passage) => passage.startLine },
      { id: 'speaker', label: 'Speaker', value: (passage) => passage.speaker },
      { id: 'hits', label: 'Hits', figures: true, value: (passage) => passage.marks.length },
      { id: 'text', label: 'Text', value: (passage) => passage.text },
    ],
  };
}
