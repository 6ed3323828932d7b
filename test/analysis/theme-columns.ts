import { encodeTokens, loadTokens, type TokenColumns } from '../../src/analysis/token-columns.ts';
import type { ThemeDefinition } from '../../src/corpus/artifact.ts';

/** Columns of one document for each list of paragraphs. */
export function columnsOf(...documents: string[][]): TokenColumns {
  return loadTokens(
    encodeTokens(
      documents.map((texts, d) => ({
        id: `d${d}`,
        paragraphs: texts.map((text, i) => ({
          n: i + 1,
          startLine: i + 1,
          speaker: 'A',
          counted: true,
          text,
        })),
      })),
      'test',
    ),
  );
}

/** A theme with nothing but what is given. */
export function themeOf(parts: Partial<ThemeDefinition>): ThemeDefinition {
  return { id: 't', label: 'T', definition: '', strong: [], weak: [], not: [], weakNeeded: 2, ...parts };
}
