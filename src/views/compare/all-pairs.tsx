import { type SimilarityMatrix, similarityMeasures } from '../../analysis/similarity.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { findSpeech, useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatFixed, formatQuantity } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import { similarityEvidence } from '../../url-state/evidence-key.ts';
import { similarityMeasureIds } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import {
  findSimilarPair,
  heatStep,
  listSimilarPairs,
  type SimilarPair,
  sortByLikeness,
} from './similarity-pairs-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

/** More speeches than this are listed by their most alike pairs. */
const mostInMatrix = 24;
const listedPairs = 40;

/** How alike every two speeches are; a cell opens the pair. */
export function AllPairs({ similarity }: { similarity: SimilarityMatrix }) {
  const manifest = useManifest();
  const { state, navigate } = useViewState();
  const measure = similarityMeasures[similarity.measure];
  const pairs = listSimilarPairs(similarity);
  const few = similarity.documents.length <= mostInMatrix;
  return (
    <Figure
      id="all-pairs"
      title="All pairs"
      note={
        <>
          {measure.label}: {measure.formula}. {formatQuantity(pairs.length, 'pair')}; the darker, the more
          alike. {few ? 'A cell opens the pair.' : `The ${listedPairs} most alike are listed.`}
        </>
      }
      actions={
        <label className="max-w-full min-w-0">
          <span className="sr-only">Measure of likeness</span>
          <select
            className="max-w-full cursor-pointer border-b border-edge bg-paper"
            value={state.alike}
            onChange={({ target }) => {
              const alike = similarityMeasureIds.find((id) => id === target.value);
              if (alike !== undefined) navigate({ alike });
            }}
          >
            {similarityMeasureIds.map((id) => (
              <option key={id} value={id}>
                {similarityMeasures[id].label}
              </option>
            ))}
          </select>
        </label>
      }
      table={tableOf(sortByLikeness(pairs, measure.highIsAlike), similarity, manifest)}
    >
      {pairs.length === 0 ? (
        <p className="font-serif text-passage text-ink-2">The filter leaves no two speeches with words.</p>
      ) : few ? (
        <Matrix similarity={similarity} pairs={pairs} />
      ) : (
        <ol className="columns-2 gap-x-10 text-ui">
          {sortByLikeness(pairs, measure.highIsAlike)
            .slice(0, listedPairs)
            .map(({ a, b, value }) => (
              <li key={`${a} ${b}`} className="flex justify-between border-b border-rule py-1">
                <ViewLink to={{ a, b, spot: null, match: null }}>
                  {nameSpeech(manifest, a)} and {nameSpeech(manifest, b)}
                </ViewLink>
                <span className="figures">{formatFixed(value, 2)}</span>
              </li>
            ))}
        </ol>
      )}
    </Figure>
  );
}

function Matrix({ similarity, pairs }: { similarity: SimilarityMatrix; pairs: SimilarPair[] }) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { highIsAlike } = similarityMeasures[similarity.measure];
  return (
    <div className="overflow-x-auto" role="region" aria-label="Likeness, speech by speech" tabIndex={0}>
      <table className="border-separate border-spacing-0.5 text-ui">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Speech</span>
            </th>
            {similarity.documents.map((id) => (
              <th
                key={id}
                scope="col"
                className="px-1 pb-1 text-note font-semibold whitespace-nowrap"
                style={{ color: speechColor(findSpeech(manifest, id).index).text }}
              >
                {nameSpeech(manifest, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {similarity.documents.map((row) => (
            <tr key={row}>
              <th
                scope="row"
                className="pr-3 text-left text-note font-semibold whitespace-nowrap"
                style={{ color: speechColor(findSpeech(manifest, row).index).text }}
              >
                {nameSpeech(manifest, row)}
              </th>
              {similarity.documents.map((column) => {
                if (row === column)
                  return (
                    <td key={column} className="text-center text-ink-3">
                      ·
                    </td>
                  );
                const pair = findSimilarPair(pairs, row, column);
                if (pair === null) return <td key={column} className="hatched" aria-label="no value" />;
                const step = heatStep(pair.value, pairs, highIsAlike);
                const shown = state.a === row && state.b === column;
                return (
                  <td
                    key={column}
                    className={`p-0 ${shown ? 'outline-2 outline-ink' : ''}`}
                    style={{
                      background: `var(--heat-${step})`,
                      color: step > 4 ? 'var(--heat-ink-high)' : 'var(--heat-ink-low)',
                    }}
                  >
                    <ViewLink
                      to={{ a: row, b: column, spot: null, match: null }}
                      className="figures block min-w-18 px-2 py-1.5 text-center hover:underline"
                      aria-label={`${formatFixed(pair.value, 2)}: compare ${nameSpeech(manifest, row)} with ${nameSpeech(manifest, column)}`}
                    >
                      {formatFixed(pair.value, 2)}
                    </ViewLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function tableOf(
  pairs: SimilarPair[],
  { measure }: SimilarityMatrix,
  manifest: Manifest,
): TableSpec<SimilarPair> {
  return {
    rows: pairs,
    key: ({ a, b }) => `${a} ${b}`,
    columns: [
      {
        id: 'a',
        label: 'One speech',
        value: ({ a }) => a,
        show: ({ a, b }) => (
          <ViewLink to={{ a, b, spot: null, match: null }}>{nameSpeech(manifest, a)}</ViewLink>
        ),
      },
      { id: 'b', label: 'The other', value: ({ b }) => b, show: ({ b }) => nameSpeech(manifest, b) },
      {
        id: 'value',
        label: similarityMeasures[measure].label,
        figures: true,
        value: ({ value }) => value,
        show: ({ a, b, value }) => (
          <EvidenceNumber of={similarityEvidence(measure, a, b)}>{formatFixed(value, 3)}</EvidenceNumber>
        ),
      },
    ],
  };
}
