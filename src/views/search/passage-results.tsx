import { ViewLink } from '../../components/controls/view-link.tsx';
import { findSpeech, useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { excerptOf } from '../../components/excerpt.ts';
import { formatMonth, formatQuantity } from '../../components/format.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import { speechColor } from '../../components/speech-color.ts';
import { addCondition } from '../../search/query-conditions.ts';
import type { RankedPassage } from '../../search/ranked-passage.ts';
import type { SearchResult } from '../../search/search.ts';
import { Pages } from './pages.tsx';
import { PassageFacets } from './passage-facets.tsx';
import { queryLook, queryParameters } from './query-mark.tsx';
import { groupPassages } from './search-model.ts';

/** Passages on one page. */
export const passagesPerPage = 50;

/** The passages where a query holds, under their speeches, each leading to its paragraph in Read. */
export function PassageResults({ result, index }: { result: SearchResult; index: number }) {
  const passages = result.passages.map(({ document, paragraph }) => ({ document, paragraph }));
  const { data: themes, isPlaceholderData } = useAnswer('passageThemes', { passages });
  const themesOf = new Map(
    isPlaceholderData ? [] : result.passages.map((passage, i) => [passage, themes?.[i] ?? []]),
  );
  return (
    <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="lg:order-last">
        <PassageFacets result={result} index={index} />
      </div>
      <div className="min-w-0">
        {groupPassages(result.passages).map((group) => (
          <section
            key={`${group.document} ${group.passages[0]?.paragraph}`}
            className="mb-6 [content-visibility:var(--unseen,auto)] [overflow-clip-margin:6px] print:[content-visibility:visible]"
            style={{ containIntrinsicHeight: `auto ${40 + group.passages.length * 110}px` }}
          >
            <GroupHeading document={group.document} result={result} />
            <ol>
              {group.passages.map((passage) => (
                <li key={passage.paragraph} className="border-b border-rule py-2">
                  <PassageRow
                    passage={passage}
                    themes={themesOf.get(passage) ?? []}
                    query={result.query}
                    index={index}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
        <Pages count={result.passageCount} size={passagesPerPage} noun="passages" />
      </div>
    </div>
  );
}

function GroupHeading({ document: id, result }: { document: string; result: SearchResult }) {
  const { document, index } = findSpeech(useManifest(), id);
  const hits = result.documents.find((each) => each.document === id);
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-3 border-b border-ink pb-1">
      <span className="font-semibold" style={{ color: speechColor(index).text }}>
        {document?.date ? formatMonth(document.date) : 'Undated'}
      </span>
      <span>{document?.shortTitle}</span>
      {hits !== undefined && (
        <span className="ml-auto text-note text-ink-3">
          {hits.count > 0 && `${formatQuantity(hits.count, 'hit')} in `}
          {formatQuantity(hits.paragraphs, 'paragraph')}
        </span>
      )}
    </h3>
  );
}

interface PassageRowProps {
  passage: RankedPassage;
  /** Ids; empty until they are known. */
  themes: readonly string[];
  query: string;
  index: number;
}

function PassageRow({ passage, themes, query, index }: PassageRowProps) {
  const { className } = queryLook(index);
  const excerpt = excerptOf(
    passage.text,
    passage.marks.map(({ start, end }) => ({ start, end, className })),
    420,
  );
  return (
    <div className="grid gap-x-4 sm:grid-cols-[5.5rem_1fr]">
      <p className="flex gap-x-3 text-note text-ink-3 sm:flex-col">
        <ViewLink
          to={{ view: 'read', doc: passage.document, p: passage.paragraph, line: null, q: query }}
          className="link figures font-semibold text-ink-2"
          aria-label={`Read paragraph ${passage.paragraph}`}
        >
          ¶{passage.paragraph}
        </ViewLink>
        <span className="figures">line {passage.startLine}</span>
      </p>
      <div>
        {!passage.counted && (
          <p className="text-note text-ink-3">
            {passage.speaker ?? 'Another speaker'}, not counted as the speaker’s words
          </p>
        )}
        <p dir="auto" className="max-w-[75ch] font-serif text-passage">
          {excerpt.cutBefore && '… '}
          <MarkedText text={excerpt.text} marks={excerpt.marks} />
          {excerpt.cutAfter && ' …'}
        </p>
        <Themes passage={passage} themes={themes} query={query} index={index} />
      </div>
    </div>
  );
}

/** The themes of the passage; each narrows the query to itself. */
function Themes({ passage, themes, query, index }: PassageRowProps) {
  const manifest = useManifest();
  if (themes.length === 0) return null;
  return (
    <ul
      aria-label={`Themes of paragraph ${passage.paragraph}`}
      className="screen-only mt-0.5 flex flex-wrap gap-x-4 text-note text-ink-3"
    >
      {themes.map((id) => (
        <li key={id}>
          <ViewLink
            to={{
              [queryParameters[index] ?? 'q']: addCondition(query, 'theme', id),
              page: 1,
              evidence: null,
            }}
            className="inline-block min-h-6 hover:text-ink hover:underline"
          >
            {manifest.themes.find((theme) => theme.id === id)?.label ?? id}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
