import { ViewLink } from '../../components/controls/view-link.tsx';
import { findSpeech, useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { formatCount, formatMonth } from '../../components/format.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { Facet, FacetField } from '../../search/facets.ts';
import type { FieldName } from '../../search/query-ast.ts';
import { addCondition, conditionsOf, removeCondition } from '../../search/query-conditions.ts';
import type { SearchResult } from '../../search/search.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { queryParameters } from './query-mark.tsx';

/** Values of one field that are listed. */
const mostValues = 12;

const order: readonly FacetField[] = ['in', 'year', 'theme', 'name', 'speaker'];

const headings: Record<FieldName, string> = {
  in: 'Speech',
  year: 'Year',
  spoken: 'Year spoken of',
  theme: 'Theme',
  name: 'Name',
  speaker: 'Speaker',
};

/** Where the passages stand, with counts; a click narrows the query to one value, and the count is what it then gives. */
export function PassageFacets({ result, index }: { result: SearchResult; index: number }) {
  const manifest = useManifest();
  const parameter = queryParameters[index] ?? 'q';
  const to = (query: string) => ({ [parameter]: query, page: 1, evidence: null });
  const { state } = useViewState();
  const { data } = useAnswer('facets', { query: result.query, selection: filterOf(state) });
  const conditions = conditionsOf(result.query);
  const hasWords = result.perThousandWords !== null;
  // Of another query they would lead astray.
  const facets = data?.query === result.query ? data.facets : null;
  const fields = (facets === null ? [] : order)
    .filter(
      (field) =>
        conditions.every((condition) => condition.field !== field) || field === 'theme' || field === 'name',
    )
    .map((field) => ({ field, values: openValues(facets?.[field] ?? [], field, conditions) }))
    .filter(({ values }) => values.length > 1 || (values.length === 1 && isPart(values[0], result)));
  if (fields.length === 0 && conditions.length === 0)
    return facets === null ? <span aria-busy="true" /> : null;
  return (
    <nav aria-label={`Narrow ${result.query}`} aria-busy={facets === null} className="screen-only text-ui">
      {conditions.length > 0 && (
        <ul className="mb-3 flex flex-wrap gap-x-4 border-l-2 border-[var(--mark-a-ink)] pl-2">
          {conditions.map((condition) => (
            <li key={`${condition.start}`}>
              {headings[condition.field]}: {labelOf(manifest, condition.field, condition.value)}{' '}
              <ViewLink to={to(removeCondition(result.query, condition))}>
                undo<span className="sr-only"> {condition.value}</span>
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      {fields.map(({ field, values }) => (
        <section key={field} className="mb-3">
          <h3 className="border-b border-rule pb-0.5 text-note text-ink-2">{headings[field]}</h3>
          <ul className="flex flex-wrap gap-x-5 lg:block">
            {shownValues(values).map((facet) => {
              const [count, noun] = hasWords ? [facet.count, 'hit'] : [facet.paragraphs, 'paragraph'];
              const label = labelOf(manifest, field, facet.value);
              return (
                <li key={facet.value}>
                  <ViewLink
                    to={to(addCondition(result.query, field, facet.value))}
                    className="group flex min-h-6 items-baseline justify-between gap-x-2"
                  >
                    <span className="min-w-0 decoration-rule-2 underline-offset-3 group-hover:underline lg:truncate">
                      {label}
                    </span>{' '}
                    <span className="figures text-ink-3">
                      {formatCount(count)}
                      <span className="sr-only">
                        {' '}
                        {noun}
                        {count === 1 ? '' : 's'}, only these
                      </span>
                    </span>
                  </ViewLink>
                </li>
              );
            })}
          </ul>
          {values.length > mostValues && (
            <p className="text-note text-ink-3">
              The {mostValues} with the most, of {formatCount(values.length)}.
            </p>
          )}
        </section>
      ))}
    </nav>
  );
}

/** Without those that the query has set already. */
function openValues(
  facets: readonly Facet[],
  field: FieldName,
  conditions: readonly { field: FieldName; value: string }[],
): Facet[] {
  const set = new Set(conditions.flatMap((each) => (each.field === field ? [each.value] : [])));
  return facets.filter(({ value }) => !set.has(value));
}

/** Whether a value leaves something out. */
function isPart(facet: Facet | undefined, result: SearchResult): boolean {
  return facet !== undefined && facet.paragraphs < result.passageCount;
}

/** The commonest, in the order that they came in. */
function shownValues(values: readonly Facet[]): readonly Facet[] {
  if (values.length <= mostValues) return values;
  const most = new Set(
    values.toSorted((a, b) => b.count - a.count || b.paragraphs - a.paragraphs).slice(0, mostValues),
  );
  return values.filter((facet) => most.has(facet));
}

function labelOf(manifest: Manifest, field: FieldName, value: string): string {
  if (field === 'theme') return manifest.themes.find(({ id }) => id === value)?.label ?? value;
  if (field === 'name') return manifest.names?.find(({ id }) => id === value)?.label ?? value;
  if (field !== 'in') return value;
  const { document } = findSpeech(manifest, value);
  return document === undefined ? value : `${formatMonth(document.date)}, ${document.shortTitle}`;
}
