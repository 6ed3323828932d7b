import type { TableSpec } from '../../components/charts/table-spec.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { ChoiceLinks, ParameterChoice } from '../../components/controls/choice-links.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { findSpeech, useAnswer, useCorpus, useManifest } from '../../components/corpus-access.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { nameSpeech } from '../../components/speech-name.ts';
import { speechColor } from '../../components/speech-color.ts';
import { Waiting } from '../../components/status/message.tsx';
import type { ConcordanceLine, ConcordanceResult, LineContext } from '../../search/concordance.ts';
import type { SortKey } from '../../search/sort-keys.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState, type ViewState } from '../../url-state/view-state.tsx';
import type { Manifest } from '../../corpus/artifact.ts';
import { chicagoSpeech } from '../../corpus/citation/chicago.ts';
import { citeSpeech } from '../../corpus/citation/citation.ts';
import { loadEveryWindow } from '../../search/every-window.ts';
import { passageWindow } from '../../search/passage.ts';
import { KwicSort } from './kwic-sort.tsx';
import { Pages } from './pages.tsx';
import { queryLook } from './query-mark.tsx';
import type { QueryPart } from './query-part.ts';

/** Lines on one page. */
export const linesPerPage = 50;

/** One query's hits, one above the other, aligned on the match (key word in context). */
export function KwicLines({ query, index, selection }: QueryPart) {
  const { state, shareAddress } = useViewState();
  const { ask, manifest } = useCorpus();
  const asked = {
    query,
    selection,
    sort: [...state.kwic],
    width: state.context,
    ...(state.sample === null ? {} : { sample: { size: state.sample, seed: state.seed } }),
  };
  const { data } = useAnswer('concordance', {
    ...asked,
    offset: (state.page - 1) * linesPerPage,
    limit: linesPerPage,
  });
  if (data === undefined) return <Waiting height={400} what="The lines are being sorted." />;
  return (
    <Figure
      id={`kwic-${index + 1}`}
      title={`Concordance: ${query}`}
      note={describe(data, state)}
      actions={<KwicControls state={state} />}
      table={{
        ...kwicTable(data.lines, manifest, (line) => citeLine(line, manifest, shareAddress)),
        loadRows: () =>
          loadEveryWindow(
            async (offset) => (await ask('concordance', { ...asked, offset, limit: passageWindow })).lines,
          ),
      }}
    >
      <div className="overflow-x-auto" role="region" aria-label={`Lines of ${query}`} tabIndex={0}>
        <table className="w-full table-fixed border-collapse text-passage">
          <caption className="sr-only">Concordance of {query}, aligned on the match</caption>
          <colgroup>
            <col className="w-20 max-sm:w-0" />
            <col className="w-11" />
            <col />
            <col style={{ width: `calc(${nodeWidth(data)} * 1ch + 16px)` }} />
            <col />
          </colgroup>
          <thead className="text-note text-ink-2">
            <tr className="border-b border-ink">
              <th scope="col" className="py-1 text-left font-medium">
                <span className="max-sm:sr-only">Speech</span>
              </th>
              <th scope="col" className="text-left font-medium">
                ¶
              </th>
              <th scope="col" className="pr-2 text-right font-medium">
                Left
              </th>
              <th scope="col" className="text-center font-medium">
                Match
              </th>
              <th scope="col" className="pl-2 text-left font-medium">
                Right
              </th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map((line) => (
              <Line
                key={`${line.document} ${line.paragraph} ${line.start}`}
                line={line}
                query={query}
                index={index}
                sort={state.kwic}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pages count={data.lineCount} size={linesPerPage} noun="lines" />
    </Figure>
  );
}

interface LineProps {
  line: ConcordanceLine;
  query: string;
  index: number;
  sort: readonly SortKey[];
}

function Line({ line, query, index, sort }: LineProps) {
  const manifest = useManifest();
  const { index: place } = findSpeech(manifest, line.document);
  return (
    <tr className="border-b border-rule">
      <th
        scope="row"
        className="py-1 text-left text-note font-semibold whitespace-nowrap"
        style={{ color: speechColor(place).text }}
      >
        <span className="max-sm:sr-only">{nameSpeech(manifest, line.document)}</span>
      </th>
      <td className="text-note">
        <ViewLink
          to={{ view: 'read', doc: line.document, p: line.paragraph, line: null, q: query, hit: line.hit }}
          className="link figures"
          style={{ color: speechColor(place).text }}
          aria-label={`¶${line.paragraph}: read it at the very words, line ${line.startLine}`}
        >
          ¶{line.paragraph}
        </ViewLink>
      </td>
      <td className="overflow-hidden pr-2 text-right font-serif whitespace-nowrap text-ink-2" dir="rtl">
        <bdi dir="auto">
          <Context side="L" context={line.left} sort={sort} />
        </bdi>
      </td>
      <td className="text-center font-serif whitespace-nowrap">
        <mark className={queryLook(index).className}>{line.node}</mark>
      </td>
      <td className="overflow-hidden pl-2 font-serif whitespace-nowrap text-ink-2">
        <Context side="R" context={line.right} sort={sort} />
      </td>
    </tr>
  );
}

/** The words on one side; those that decide the order stand out. */
function Context({
  side,
  context,
  sort,
}: {
  side: 'L' | 'R';
  context: LineContext;
  sort: readonly SortKey[];
}) {
  const deciding = context.words.filter((_, i) => sort.some((key) => key === `${i + 1}${side}`));
  const pieces: { at: number; text: string; strong: boolean }[] = [];
  let at = 0;
  for (const { start, end } of deciding.toSorted((a, b) => a.start - b.start)) {
    pieces.push({ at, text: context.text.slice(at, start), strong: false });
    pieces.push({ at: start, text: context.text.slice(start, end), strong: true });
    at = end;
  }
  pieces.push({ at, text: context.text.slice(at), strong: false });
  return pieces.map((piece) =>
    piece.strong ? (
      <b key={piece.at} className="font-semibold text-ink">
        {piece.text}
      </b>
    ) : (
      <span key={`before ${piece.at}`}>{piece.text}</span>
    ),
  );
}

function KwicControls({ state }: { state: UrlState }) {
  return (
    <>
      <KwicSort />
      <ParameterChoice label="Words of context" parameter="context" values={[6, 12, 25]} />
      <ChoiceLinks
        label="Sample"
        labelled
        current={String(state.sample)}
        choices={[null, 25, 100].map((sample) => ({
          id: String(sample),
          label: sample === null ? 'all' : String(sample),
          to: { sample, page: 1 },
        }))}
      />
      {state.sample !== null && (
        <ViewLink to={{ seed: (state.seed % 999_999) + 1, page: 1 }}>Draw another</ViewLink>
      )}
    </>
  );
}

function describe({ count, otherCount, sample }: ConcordanceResult, state: UrlState): string {
  const lines = formatQuantity(count + otherCount, 'line');
  const others = otherCount > 0 ? `, ${otherCount} of them by others` : '';
  const drawn =
    sample === null ? '' : ` A sample of ${formatCount(sample.size)}, drawn with seed ${state.seed}.`;
  return `${lines}${others}. Context ends with the paragraph.${drawn}`;
}

/** Characters of the widest match, within reason. */
function nodeWidth({ lines }: ConcordanceResult): number {
  return Math.min(36, Math.max(5, ...lines.map(({ node }) => node.length)));
}

function citeLine(
  { document, paragraph, speaker, counted }: ConcordanceLine,
  manifest: Manifest,
  shareAddress: ViewState['shareAddress'],
): string {
  const speech = manifest.documents.find(({ id }) => id === document);
  if (speech === undefined) return document;
  const citation = citeSpeech(manifest, counted ? speech : { ...speech, speaker }, {
    paragraphs: [paragraph, paragraph],
    link: shareAddress({ view: 'read', doc: document, p: paragraph, line: null, evidence: null }),
  });
  return chicagoSpeech(citation)
    .map(({ text }) => text)
    .join('');
}

function kwicTable(
  lines: readonly ConcordanceLine[],
  manifest: Manifest,
  cite: (line: ConcordanceLine) => string,
): TableSpec<ConcordanceLine> {
  return {
    rows: lines,
    key: (line) => `${line.document} ${line.paragraph} ${line.start}`,
    columns: [
      { id: 'document', label: 'Speech', value: (line) => line.document },
      {
        id: 'file',
        label: 'Source',
        value: (line) => findSpeech(manifest, line.document).document?.file ?? null,
      },
      { id: 'paragraph', label: 'Paragraph', figures: true, value: (line) => line.paragraph },
      { id: 'line', label: 'Line', figures: true, value: (line) => line.startLine },
      { id: 'left', label: 'Left', value: (line) => line.left.text },
      { id: 'match', label: 'Match', value: (line) => line.node },
      { id: 'right', label: 'Right', value: (line) => line.right.text },
      { id: 'speaker', label: 'Speaker', fileOnly: true, value: (line) => line.speaker },
      { id: 'citation', label: 'Citation', fileOnly: true, value: cite },
    ],
  };
}
