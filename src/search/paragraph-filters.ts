import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { paragraphsWithName } from '../analysis/name-index.ts';
import { codeThemes } from '../analysis/theme-coding.ts';
import { foldToken, tokenize } from '../analysis/tokenizer.ts';
import type { FieldName } from './query-ast.ts';
import { namedYears, paragraphsNaming } from './year-references.ts';
import { parseYears } from './year-span.ts';

/** A field of the query language: which paragraphs have the value. */
interface ParagraphField {
  /** Paragraphs with the value; `null` where the corpus knows no such value. */
  paragraphs: (corpus: LoadedCorpus, value: string) => Iterable<number> | null;
  /** The values that there are. */
  values: (corpus: LoadedCorpus) => string[];
}

/** Every field, by name. */
export const paragraphFields: Record<FieldName, ParagraphField> = {
  theme: {
    paragraphs: (corpus, value) => {
      const theme = corpus.manifest.themes.find(
        ({ id, label }) => id === value.toLowerCase() || label.toLowerCase() === value.toLowerCase(),
      );
      return theme === undefined ? null : (codeThemes(corpus).paragraphsOf.get(theme.id) ?? []);
    },
    values: ({ manifest }) => manifest.themes.map((theme) => theme.id),
  },
  name: {
    paragraphs: ({ names }, value) => {
      const wanted = value.toLowerCase();
      const name = names?.names.find(
        ({ id, label }) => id.toLowerCase() === wanted || label.toLowerCase() === wanted,
      );
      return !names || name === undefined ? null : paragraphsWithName(names, name.id);
    },
    values: ({ names }) => names?.names.map(({ id }) => id) ?? [],
  },
  speaker: {
    paragraphs: ({ columns }, value) => {
      const wanted = foldedWords(value);
      const speakers = columns.speakers.map((speaker) => {
        const names = new Set(foldedWords(speaker ?? ''));
        return wanted.every((name) => names.has(name));
      });
      if (wanted.length === 0 || !speakers.includes(true)) return null;
      return indexes(columns.speakerOf, (speaker) => speakers[speaker] === true);
    },
    values: ({ columns }) => columns.speakers.filter((speaker) => speaker !== null),
  },
  year: {
    paragraphs: (corpus, value) => {
      const span = parseYears(value);
      if (span === null) return null;
      const documents = corpus.manifest.documents.map(({ date }) => {
        const year = Number(date?.slice(0, 4) ?? NaN);
        return year >= span.from && year <= span.to;
      });
      return documents.includes(true) ? ofDocuments(corpus, documents) : null;
    },
    values: ({ manifest }) => [
      ...new Set(manifest.documents.flatMap(({ date }) => (date === null ? [] : date.slice(0, 4)))),
    ],
  },
  spoken: {
    paragraphs: (corpus, value) => {
      const span = parseYears(value);
      const named = span === null ? [] : paragraphsNaming(corpus, { first: span.from, last: span.to });
      return named.length === 0 ? null : named;
    },
    values: (corpus) => namedYears(corpus).map(String),
  },
  in: {
    paragraphs: (corpus, value) => {
      const { documents } = corpus.manifest;
      const exact = documents.map(({ id }) => id === value);
      const chosen = exact.includes(true) ? exact : documents.map(({ id }) => id.startsWith(value));
      return chosen.includes(true) ? ofDocuments(corpus, chosen) : null;
    },
    values: ({ manifest }) => manifest.documents.map(({ id }) => id),
  },
};

function ofDocuments({ columns }: LoadedCorpus, documents: readonly boolean[]): number[] {
  return indexes(columns.documentOf, (document) => documents[document] === true);
}

function indexes(column: Uint32Array, test: (value: number) => boolean): number[] {
  const found: number[] = [];
  for (const [i, value] of column.entries()) if (test(value)) found.push(i);
  return found;
}

function foldedWords(text: string): string[] {
  return tokenize(text).map((token) => foldToken(token.text).toLowerCase());
}
