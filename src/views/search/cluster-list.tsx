import { DataTable } from '../../components/charts/data-table.tsx';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ParameterChoice } from '../../components/controls/choice-links.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useAnswer, useCorpus } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatQuantity } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import type { Cluster } from '../../search/clusters.ts';
import { loadEveryWindow } from '../../search/every-window.ts';
import { wordEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { queryParameters } from './query-mark.tsx';
import type { QueryPart } from './query-part.ts';

const mostRows = 50;

/** The runs of words that hold a match, commonest first. */
export function ClusterList({ query, index, selection }: QueryPart) {
  const { state } = useViewState();
  const words = Math.max(2, state.words);
  const { ask } = useCorpus();
  const asked = { query, selection, words, match: state.cluster, minCount: state.min };
  const { data } = useAnswer('clusters', { ...asked, limit: mostRows });
  if (data === undefined) return <Waiting height={300} what="Clusters are being counted." />;
  const table = clusterTable(data.clusters, queryParameters[index] ?? 'q');
  return (
    <Figure
      id={`clusters-${index + 1}`}
      title={`Clusters of ${words} words with ${query}`}
      note={`${formatQuantity(data.clusterCount, 'cluster')} that occur ${formatQuantity(state.min, 'time')} or more, inside paragraphs. ${data.clusterCount > mostRows ? `The first ${mostRows} are listed; an export has all.` : ''}`}
      actions={
        <ParameterChoice
          label="The match stands"
          parameter="cluster"
          values={['anywhere', 'first', 'last']}
        />
      }
      table={{
        ...table,
        loadRows: () =>
          loadEveryWindow(
            async (offset) => (await ask('clusters', { ...asked, offset, limit: 500 })).clusters,
          ),
      }}
    >
      {data.clusters.length === 0 ? (
        <Message title="No cluster is so common">
          <p>Fewer words in a row, or a lower minimum, may find some.</p>
        </Message>
      ) : (
        <DataTable spec={table} caption={`Clusters with ${query}`} />
      )}
    </Figure>
  );
}

function clusterTable(rows: readonly Cluster[], parameter: string): TableSpec<Cluster> {
  return {
    rows,
    key: ({ words }) => words,
    columns: [
      {
        id: 'words',
        label: 'Cluster',
        value: ({ text }) => text,
        show: ({ words, text }) => (
          <ViewLink
            to={{ [parameter]: `"${words}"`, show: 'concordance', page: 1 }}
            className="link font-serif text-passage"
          >
            {text}
          </ViewLink>
        ),
      },
      {
        id: 'count',
        label: 'Count',
        figures: true,
        value: ({ count }) => count,
        show: ({ words, count }) => <EvidenceNumber of={wordEvidence(words)}>{count}</EvidenceNumber>,
      },
      { id: 'documents', label: 'Speeches', figures: true, value: ({ documents }) => documents },
    ],
  };
}
