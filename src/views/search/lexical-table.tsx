import type { SelectionSpec } from '../../analysis/selection.ts';
import { DataTable } from '../../components/charts/data-table.tsx';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import { Waiting } from '../../components/status/message.tsx';
import type { Manifest } from '../../corpus/artifact.ts';
import type { LexicalList } from '../../search/lexical-list.ts';
import { sizeEvidence, speechEvidence } from '../../url-state/evidence-key.ts';
import { figureColumn } from './figure-column.ts';

type Row = LexicalList['documents'][number];
const all = '';

/** How varied the words are, speech by speech and together. */
export function LexicalTable({ selection }: { selection: SelectionSpec }) {
  const manifest = useManifest();
  const { data } = useAnswer('lexical', { selection });
  if (data === undefined) return <Waiting height={200} what="Words are being counted." />;
  const table = lexicalTable([...data.documents, { document: all, ...data.total }], manifest);
  const { documentCount, documents, total } = data;
  return (
    <Figure
      id="lexical"
      title="How varied the words"
      note={`Forms: different words, whatever their case. Forms by words falls with length, so it compares only texts of one length; MATTR, its mean over every ${total.mattrWindow} running words, does not. ${documentCount > documents.length ? `The first ${documents.length} of ${formatQuantity(documentCount, 'speech', 'speeches')}.` : ''}`}
      table={table}
    >
      <DataTable spec={table} caption="Lexical measures" />
    </Figure>
  );
}

function lexicalTable(rows: readonly Row[], manifest: Manifest): TableSpec<Row> {
  return {
    rows,
    key: ({ document }) => document,
    columns: [
      {
        id: 'speech',
        label: 'Speech',
        value: ({ document }) => (document === all ? 'Selection' : document),
        show: ({ document }) => (document === all ? 'Together' : nameSpeech(manifest, document)),
      },
      {
        id: 'tokens',
        label: 'Words',
        figures: true,
        value: ({ tokens }) => tokens,
        show: ({ document, tokens }) => (
          <EvidenceNumber of={document === all ? sizeEvidence('all') : speechEvidence(document)}>
            {formatCount(tokens)}
          </EvidenceNumber>
        ),
      },
      figureColumn('types', 'Forms', 0, (row) => row.types),
      figureColumn('hapaxes', 'Used once', 0, (row) => row.hapaxes),
      figureColumn('typeTokenRatio', 'Forms by words', 3, (row) => row.typeTokenRatio),
      figureColumn('mattr', 'MATTR', 3, (row) => row.mattr),
      figureColumn('meanWordLength', 'Letters a word', 2, (row) => row.meanWordLength),
    ],
  };
}
