import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { mentionsIn } from '../analysis/name-index.ts';
import { codeThemes } from '../analysis/theme-coding.ts';
import { foldToken, tokenize } from '../analysis/tokenizer.ts';
import type { FieldName } from './query-ast.ts';
import { hitsByParagraph, matchInSelection, type QueryArguments } from './selected-match.ts';

/** A value of a field among the passages that were found: what the query gives with the condition added. */
export interface Facet {
  value: string;
  /** Counted hits, and paragraphs, counted or not. */
  count: number;
  paragraphs: number;
}

/** Fields whose values are listed; the years spoken of have a view of their own. */
export type FacetField = Exclude<FieldName, 'spoken'>;

/** Facets by field, most hits first; those of speeches and years in order of time. */
export interface FacetsResult {
  query: string;
  facets: Record<FacetField, Facet[]>;
}

/** How the passages of a query spread over speeches, years, themes, names and speakers. */
export function findFacets(corpus: LoadedCorpus, args: QueryArguments): FacetsResult {
  const { columns, manifest } = corpus;
  const { match, text } = matchInSelection(corpus, args);
  const hitsOf = hitsByParagraph(match);
  const { themesOf } = codeThemes(corpus);
  const documents = newTally(columns.documentIds.length);
  const speakers = newTally(columns.speakers.length);
  const themes = new Map<string, Facet>();
  const names = new Map<string, Facet>();
  for (let p = 0; p < match.mask.length; p++) {
    if (match.mask[p] !== 1) continue;
    const all = (hitsOf[p + 1] ?? 0) - (hitsOf[p] ?? 0);
    const counted = text.counted[p] === 1 ? all : 0;
    addTo(documents, columns.documentOf[p] ?? 0, counted);
    // Who is asked for by name is counted, whoever it is.
    addTo(speakers, columns.speakerOf[p] ?? 0, all);
    for (const theme of themesOf[p] ?? []) addFacet(themes, theme, counted, 1);
    for (const name of namesIn(corpus, p)) addFacet(names, name, counted, 1);
  }
  const byDocument = facetsOf(documents, (d) => columns.documentIds[d] ?? null);
  const years = new Map<string, Facet>();
  const yearOf = new Map(manifest.documents.map(({ id, date }) => [id, date?.slice(0, 4)]));
  for (const { value, count, paragraphs } of byDocument) {
    const year = yearOf.get(value);
    if (year !== undefined) addFacet(years, year, count, paragraphs);
  }
  return {
    query: args.query,
    facets: {
      in: byDocument,
      year: [...years.values()].sort((a, b) => (a.value < b.value ? -1 : 1)),
      theme: mostHitsFirst([...themes.values()]),
      name: mostHitsFirst([...names.values()]),
      speaker: mostHitsFirst(joinSpeakers(facetsOf(speakers, (id) => columns.speakers[id] ?? null))),
    },
  };
}

/** The names of a paragraph, each once. */
function namesIn({ names }: LoadedCorpus, paragraph: number): Set<string> {
  if (!names) return new Set();
  return new Set(mentionsIn(names, paragraph).map(({ name }) => names.names[name]?.id ?? ''));
}

interface Tally {
  hits: Uint32Array;
  paragraphs: Uint32Array;
}

function newTally(size: number): Tally {
  return { hits: new Uint32Array(size), paragraphs: new Uint32Array(size) };
}

function addTo({ hits, paragraphs }: Tally, id: number, count: number) {
  hits[id] = (hits[id] ?? 0) + count;
  paragraphs[id] = (paragraphs[id] ?? 0) + 1;
}

/** What has a paragraph and a name. */
function facetsOf({ hits, paragraphs }: Tally, nameOf: (id: number) => string | null): Facet[] {
  const found: Facet[] = [];
  for (const [id, count] of hits.entries()) {
    const value = nameOf(id);
    const having = paragraphs[id] ?? 0;
    if (value !== null && having > 0) found.push({ value, count, paragraphs: having });
  }
  return found;
}

function addFacet(facets: Map<string, Facet>, value: string, count: number, paragraphs: number) {
  const facet = facets.get(value);
  if (facet === undefined) {
    facets.set(value, { value, count, paragraphs });
    return;
  }
  facet.count += count;
  facet.paragraphs += paragraphs;
}

function mostHitsFirst(facets: Facet[]): Facet[] {
  return facets.sort((a, b) => b.count - a.count || b.paragraphs - a.paragraphs);
}

/** `speaker:Lavrov` also finds Sergey Lavrov, so that his hits belong to both. */
function joinSpeakers(speakers: readonly Facet[]): Facet[] {
  const named = speakers
    .map((facet) => ({ facet, names: new Set(foldedNames(facet.value)) }))
    .filter(({ names }) => names.size > 0);
  return named.map(({ facet: { value }, names }) => {
    const joined: Facet = { value, count: 0, paragraphs: 0 };
    for (const other of named) {
      if (![...names].every((name) => other.names.has(name))) continue;
      joined.count += other.facet.count;
      joined.paragraphs += other.facet.paragraphs;
    }
    return joined;
  });
}

function foldedNames(name: string): string[] {
  return tokenize(name).map((token) => foldToken(token.text).toLowerCase());
}
