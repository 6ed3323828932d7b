import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import { Waiting } from '../../components/status/message.tsx';
import { useWidth } from '../../components/use-width.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import { mostWordsForYears } from '../../search/year-limit.ts';
import { yearEvidence } from '../../url-state/evidence-key.ts';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { YearsLanes } from './years-lanes.tsx';
import { computeYearsSpoken, describeMark, markName, type YearsModel } from './years-spoken-model.ts';
import { YearsUpright } from './years-upright.tsx';

/** Below this width the axis stands upright. */
const uprightBelow = 720;

/** Which past each speech calls up, and which years to come. */
export function YearsSpoken() {
  const manifest = useManifest();
  const { state } = useViewState();
  const words = filteredDocuments(state, manifest).reduce((sum, { tokens }) => sum + tokens, 0);
  const tooMany = words > mostWordsForYears;
  const { data } = useAnswer('years', { selection: filterOf(state) }, { enabled: !tooMany });
  if (tooMany) return <TooManyWords words={words} />;
  if (data === undefined) return <Waiting height={340} what="The years spoken of are being looked for." />;
  const model = computeYearsSpoken(manifest, data);
  const open = data.reduce((sum, speech) => sum + speech.open, 0);
  if (model === null)
    return (
      <section aria-labelledby="years-spoken">
        <h2 id="years-spoken">Years spoken of</h2>
        <p className="mt-2 text-ink-2">
          What the filter leaves names no time that could be put on an axis{open > 0 && ', '}
          {open > 0 && <OpenTimes count={open} document={null} />}.
        </p>
      </section>
    );
  return (
    <Figure
      id="years"
      title="Years spoken of"
      note={
        <>
          Every time that a speech names, by its year: a dot for a year, a bar for a longer stretch, a stroke
          for the day of the speech. n = {formatQuantity(model.count, 'time')} from {model.first} to{' '}
          {model.last}. {open > 0 && <OpenTimes count={open} document={null} />}
        </>
      }
      summary={summarize(model, manifest)}
      table={tableOf(model, manifest)}
    >
      <YearsChart model={model} />
    </Figure>
  );
}

function TooManyWords({ words }: { words: number }) {
  return (
    <section aria-labelledby="years-spoken">
      <h2 id="years-spoken">Years spoken of</h2>
      <p className="mt-2 max-w-[75ch] text-ink-2">
        They are looked for in up to {formatCount(mostWordsForYears)} words; the filter leaves{' '}
        {formatCount(words)}. Choose fewer speeches or a shorter span above, or count them outside of the
        browser: <code>npm run -s rostrum -- years --csv</code>.
      </p>
    </section>
  );
}

function YearsChart({ model }: { model: YearsModel }) {
  const [host, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={host}>
      {width === 0 ? (
        <div className="h-80" />
      ) : width < uprightBelow ? (
        <YearsUpright model={model} width={width} />
      ) : (
        <YearsLanes model={model} width={width} />
      )}
    </div>
  );
}

function OpenTimes({ count, document }: { count: number; document: string | null }) {
  return (
    <EvidenceNumber of={yearEvidence(null, document)} className="number inline-block py-[5px] text-ink">
      {count} without a date
    </EvidenceNumber>
  );
}

function summarize({ rows }: YearsModel, manifest: Manifest): string {
  return rows
    .map(({ document, marks }) => {
      const name = document === null ? 'All speeches' : nameSpeech(manifest, document.id);
      return `${name}: ${marks.slice(0, 30).map(markName).join(', ') || 'no year'}.`;
    })
    .join(' ');
}

interface YearTableRow {
  document: string | null;
  first: number;
  last: number;
  count: number;
}

function tableOf({ rows }: YearsModel, manifest: Manifest): TableSpec<YearTableRow> {
  return {
    rows: rows.flatMap(({ document, marks }) =>
      marks.map((mark) => ({ document: document?.id ?? null, ...mark })),
    ),
    key: ({ document, first, last }) => `${document ?? ''} ${first} ${last}`,
    columns: [
      {
        id: 'speech',
        label: 'Speech',
        value: ({ document }) => document ?? 'all',
        show: ({ document }) => (document === null ? 'all' : nameSpeech(manifest, document)),
      },
      { id: 'first', label: 'First year', figures: true, value: ({ first }) => first },
      { id: 'last', label: 'Last year', figures: true, value: ({ last }) => last },
      {
        id: 'count',
        label: 'Times named',
        figures: true,
        value: ({ count }) => count,
        show: ({ document, ...mark }) => (
          <EvidenceNumber of={yearEvidence(mark, document)} label={describeMark(mark, manifest, document)}>
            {mark.count}
          </EvidenceNumber>
        ),
      },
    ],
  };
}
