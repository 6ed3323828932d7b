import type { SelectionSpec } from '../../analysis/selection.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { findSpeech, useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import { speechColor } from '../../components/speech-color.ts';
import { useWidth } from '../../components/use-width.ts';
import { queryEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { QueryKey, queryLook } from './query-mark.tsx';
import type { FrequencyRow } from './search-model.ts';
import { chooseStrips, computeStrips, drawStrokes, type Strip } from './strip-model.ts';

const labelWidth = 74;
const noteWidth = 150;
/** Speeches that are drawn; of more, those with the most hits. */
const mostStrips = 40;

interface PositionStripsProps {
  queries: readonly string[];
  selection: SelectionSpec;
  /** Hits by speech and query; empty until they are known. */
  rows: readonly FrequencyRow[];
}

/** Where in each speech the hits stand: a stroke a hit, on a strip as long as the speech. */
export function PositionStrips({ queries, selection, rows }: PositionStripsProps) {
  const { state } = useViewState();
  const manifest = useManifest();
  const [host, width] = useWidth<HTMLDivElement>();
  const chosen = chooseStrips(rows, mostStrips);
  const drawn = chosen === null ? selection : { ...selection, documents: chosen };
  const asked = [
    usePositions(queries[0] ?? '', drawn, rows.length > 0),
    usePositions(queries[1] ?? '', drawn, rows.length > 0),
    usePositions(queries[2] ?? '', drawn, rows.length > 0),
  ]
    .map((answer, query) => ({ query, answer }))
    .filter(({ query }) => Boolean(queries[query]?.trim()));
  const strips = computeStrips(asked);
  const longest = Math.max(1, ...strips.map(({ tokens }) => tokens));
  const room = Math.max(0, width - labelWidth - noteWidth);
  return (
    <Figure
      id="positions"
      title="Where in the speech"
      note={`One stroke a hit; the strip ends where the text ends.${chosen === null ? '' : ` The ${mostStrips} speeches with the most hits, of ${formatCount(new Set(rows.map((row) => row.document)).size)}.`}`}
      actions={
        <ChoiceLinks
          label="Length of the strips"
          current={state.strip}
          choices={[
            { id: 'words', label: 'Words', to: { strip: 'words' } },
            { id: 'relative', label: 'Relative', to: { strip: 'relative' } },
          ]}
        />
      }
      summary={strips.map((strip) => summarize(strip, nameSpeech(manifest, strip.document))).join('; ')}
      table={{
        rows: strips.flatMap(({ hits, ...strip }) => hits.map((hit) => ({ ...strip, ...hit }))),
        key: (row) => `${row.document} ${row.query} ${row.offset}`,
        columns: [
          { id: 'speech', label: 'Speech', value: (row) => row.document },
          { id: 'query', label: 'Query', value: (row) => queries[row.query] ?? '' },
          { id: 'word', label: 'Word', figures: true, value: (row) => row.offset + 1 },
          { id: 'hits', label: 'Hits', figures: true, value: (row) => row.hits },
          { id: 'of', label: 'of', figures: true, value: (row) => row.tokens },
          { id: 'paragraph', label: 'Paragraph', figures: true, value: (row) => row.paragraph },
        ],
      }}
    >
      <QueryKey queries={queries} />
      <div ref={host}>
        <ul>
          {strips.map((strip) => {
            const { document, index } = findSpeech(manifest, strip.document);
            const length = state.strip === 'relative' ? room : (strip.tokens / longest) * room;
            return (
              <li key={strip.document} className="flex items-center gap-0 py-0.5 text-note">
                <span
                  className="shrink-0 truncate font-semibold"
                  style={{ width: labelWidth, color: speechColor(index).text }}
                >
                  {nameSpeech(manifest, strip.document)}
                </span>
                {width > 0 && (
                  <StripMarks
                    strip={strip}
                    length={length}
                    color={speechColor(index).mark}
                    brokenOff={document?.truncated ?? false}
                  />
                )}
                <span className="figures ml-2 flex min-w-0 gap-x-2 text-tick text-ink-3">
                  {rows
                    .filter((row) => row.document === strip.document)
                    .map(({ query, text, count }) => (
                      <EvidenceNumber
                        key={query}
                        of={queryEvidence(text, strip.document)}
                        className="number min-w-6 text-center"
                        label={`${formatQuantity(count, 'hit')} of ${text}, ${nameSpeech(manifest, strip.document)}`}
                      >
                        <span style={{ color: queryLook(query).ink }}>{formatCount(count)}</span>
                      </EvidenceNumber>
                    ))}
                  <span className="truncate">
                    {formatCount(strip.tokens)} words{document?.truncated ? ', breaks off' : ''}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </Figure>
  );
}

interface StripMarksProps {
  strip: Strip;
  length: number;
  color: string;
  brokenOff: boolean;
}

function StripMarks({ strip, length, color, brokenOff }: StripMarksProps) {
  const height = 22;
  return (
    <svg width={length + 2} height={height} aria-hidden="true" className="shrink-0">
      <rect width={length} height={height} fill="var(--sunk)" />
      {drawStrokes(strip, length, height / Math.max(1, strip.lanes)).map(({ key, query, counted, path }) => (
        <path key={key} d={path} fill={queryLook(query).ink} opacity={counted ? 1 : 0.45} />
      ))}
      <line
        x1={length}
        x2={length}
        y1={0}
        y2={height}
        stroke={color}
        strokeWidth={1.5}
        strokeDasharray={brokenOff ? '2 2' : undefined}
      />
    </svg>
  );
}

function usePositions(query: string, selection: SelectionSpec, enabled: boolean) {
  return useAnswer('positions', { query, selection }, { enabled: enabled && query.trim() !== '' }).data;
}

function summarize({ hits }: Strip, name: string): string {
  return `${name}: ${formatQuantity(
    hits.reduce((sum, hit) => sum + hit.hits, 0),
    'hit',
  )}`;
}
