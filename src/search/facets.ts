import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { codeThemes } from '../analysis/theme-coding.ts';
import { foldToken, tokenize } from '../analysis/tokenizer.ts';
import type { FieldName } from './query-ast.ts';

/** A value of a field among the passages that were found: what the query gives with the condition added. */
export interface Facet {
  value: string;
  /** Counted hits, and paragraphs, counted or not. */
  count: number;
  paragraphs: number;
}

/** Facets by field, most hits first; those of speeches and years in order of time. */
export type Facets = Record<FieldName, Facet[]>;

/** The passages of a query: paragraphs of the columns with their hits. */
export interface FoundParagraphs {
  paragraphs: readonly number[];
  hitsOf: (paragraph: number) => number;
  counted: (paragraph: number) => boolean;
}

/** How the passages spread over speeches, years, themes and speakers. */
export function computeFacets(corpus: LoadedCorpus, found: FoundParagraphs): Facets {
  const { columns, manifest } = corpus;
  const { themesOf } = codeThemes(corpus);
  const documents = new Map<string, Facet>();
  const years = new Map<string, Facet>();
  const themes = new Map<string, Facet>();
  const speakers = new Map<string, Facet>();
  for (const p of found.paragraphs) {
    const all = found.hitsOf(p);
    const counted = found.counted(p) ? all : 0;
    const document = manifest.documents[columns.documentOf[p] ?? 0];
    add(documents, document?.id, counted);
    add(years, document?.date?.slice(0, 4), counted);
    for (const theme of themesOf[p] ?? []) add(themes, theme, counted);
    // Who is asked for by name is counted, whoever it is.
    add(speakers, columns.speakers[columns.speakerOf[p] ?? 0] ?? undefined, all);
  }
  return {
    in: [...documents.values()],
    year: [...years.values()].sort((a, b) => (a.value < b.value ? -1 : 1)),
    theme: mostHitsFirst(themes),
    speaker: mostHitsFirst(joinSpeakers(speakers)),
  };
}

function add(facets: Map<string, Facet>, value: string | undefined, hits: number) {
  if (value === undefined) return;
  const facet = facets.get(value) ?? { value, count: 0, paragraphs: 0 };
  facet.count += hits;
  facet.paragraphs++;
  facets.set(value, facet);
}

function mostHitsFirst(facets: ReadonlyMap<string, Facet>): Facet[] {
  return [...facets.values()].sort((a, b) => b.count - a.count || b.paragraphs - a.paragraphs);
}

/** `speaker:Lavrov` also finds Sergey Lavrov, so that his hits belong to both. */
function joinSpeakers(speakers: ReadonlyMap<string, Facet>): Map<string, Facet> {
  const names = new Map(Array.from(speakers.keys(), (name) => [name, new Set(foldedNames(name))]));
  const joined = new Map<string, Facet>();
  for (const [name, own] of names) {
    if (own.size === 0) continue;
    const facet: Facet = { value: name, count: 0, paragraphs: 0 };
    for (const [other, facetOfOther] of speakers) {
      const theirs = names.get(other);
      if (![...own].every((part) => theirs?.has(part) === true)) continue;
      facet.count += facetOfOther.count;
      facet.paragraphs += facetOfOther.paragraphs;
    }
    joined.set(name, facet);
  }
  return joined;
}

function foldedNames(name: string): string[] {
  return tokenize(name).map((token) => foldToken(token.text).toLowerCase());
}
