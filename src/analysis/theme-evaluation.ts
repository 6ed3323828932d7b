import type { LoadedCorpus } from './loaded-corpus.ts';
import { codeThemes, type ThemeCoding } from './theme-coding.ts';

/** What a person coded in one paragraph. */
export interface CodedParagraph {
  /** Id or file name of the document. */
  document: string;
  /** Number within the document, from 1. */
  paragraph: number;
  themes: string[];
}

/**
 * Agreement of the lexicon with a coding by hand. Precision: of the paragraphs that the lexicon codes, how many are
 * right; recall: of the right ones, how many it finds; F1: their harmonic mean, 2·tp ÷ (2·tp + fp + fn). `null`
 * where there is nothing to divide by.
 */
export interface Agreement {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface ThemeAgreement extends Agreement {
  theme: string;
  /** Paragraphs that carry it by hand. */
  byHand: number;
}

/** A paragraph where hand and lexicon differ. */
export interface CodingDifference {
  document: string;
  paragraph: number;
  theme: string;
  /** `missed`: coded by hand only; `extra`: by the lexicon only, with the cues that did it. */
  kind: 'missed' | 'extra';
  cues: string[];
}

export interface ThemeEvaluation {
  themes: ThemeAgreement[];
  /** All decisions pooled: frequent themes weigh more. */
  micro: Agreement;
  /** The mean over themes that have a value: each theme weighs the same. */
  macro: { precision: number | null; recall: number | null; f1: number | null };
  paragraphs: number;
  differences: CodingDifference[];
  /** What the coding names and the corpus does not have. */
  problems: string[];
}

/** Compares the lexicon with a coding by hand, on the paragraphs that were coded by hand. */
export function evaluateThemes(
  corpus: LoadedCorpus,
  coded: readonly CodedParagraph[],
  coding: ThemeCoding = codeThemes(corpus),
): ThemeEvaluation {
  const { manifest } = corpus;
  const problems: string[] = [];
  const differences: CodingDifference[] = [];
  const tallies = new Map(manifest.themes.map(({ id }) => [id, { tp: 0, fp: 0, fn: 0 }]));
  let paragraphs = 0;
  for (const { document, paragraph, themes } of coded) {
    const index = findParagraph(corpus, document, paragraph);
    if (index === null) {
      problems.push(
        `expected a paragraph of the corpus, found document "${document}", paragraph ${paragraph}`,
      );
      continue;
    }
    for (const theme of themes)
      if (!tallies.has(theme))
        problems.push(`${document}, paragraph ${paragraph}: there is no theme "${theme}"`);
    paragraphs++;
    for (const [theme, tally] of tallies) {
      const byHand = themes.includes(theme);
      const byCues = coding.themesOf[index]?.includes(theme) ?? false;
      if (byHand && byCues) tally.tp++;
      if (byHand === byCues) continue;
      if (byHand) tally.fn++;
      else tally.fp++;
      const matches = coding.cuesOf[index]?.filter((match) => match.theme === theme) ?? [];
      differences.push({
        document,
        paragraph,
        theme,
        kind: byHand ? 'missed' : 'extra',
        cues: matches.map(({ cue }) => cue),
      });
    }
  }
  const rows: ThemeAgreement[] = [];
  for (const [theme, { tp, fp, fn }] of tallies)
    rows.push({ theme, byHand: tp + fn, ...agreement(tp, fp, fn) });
  const sum = (key: 'truePositives' | 'falsePositives' | 'falseNegatives') =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    themes: rows,
    micro: agreement(sum('truePositives'), sum('falsePositives'), sum('falseNegatives')),
    macro: {
      precision: mean(rows.map((row) => row.precision)),
      recall: mean(rows.map((row) => row.recall)),
      f1: mean(rows.map((row) => row.f1)),
    },
    paragraphs,
    differences,
    problems,
  };
}

/**
 * Reads a coding by hand: lines `document,paragraph,themes` with spaces between themes (a heading line is skipped),
 * or a JSON array of records with these fields, themes as an array. Never throws.
 */
export function parseCodedParagraphs(text: string): { coded: CodedParagraph[]; problems: string[] } {
  return text.trimStart().startsWith('[') ? fromJson(text) : fromLines(text);
}

function fromLines(text: string): { coded: CodedParagraph[]; problems: string[] } {
  const coded: CodedParagraph[] = [];
  const problems: string[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [document = '', number = '', themes = ''] = line.split(',').map((cell) => cell.trim());
    if (document === '' || document.startsWith('#') || (i === 0 && number === 'paragraph')) continue;
    const paragraph = Number(number);
    if (Number.isInteger(paragraph) && paragraph >= 1)
      coded.push({ document, paragraph, themes: themes.split(/[\s;|]+/).filter((theme) => theme !== '') });
    else problems.push(`line ${i + 1}: expected "document,paragraph,themes", found "${line}"`);
  }
  return { coded, problems };
}

function fromJson(text: string): { coded: CodedParagraph[]; problems: string[] } {
  const coded: CodedParagraph[] = [];
  const problems: string[] = [];
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch (error) {
    problems.push(`expected JSON, found: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const [i, record] of (Array.isArray(records) ? records : []).entries()) {
    const fields: Record<string, unknown> =
      typeof record === 'object' && record !== null ? { ...record } : {};
    const document = fields['document'] ?? fields['file'];
    const { paragraph, themes } = fields;
    if (typeof document === 'string' && typeof paragraph === 'number' && Array.isArray(themes))
      coded.push({ document, paragraph, themes: themes.filter((theme) => typeof theme === 'string') });
    else problems.push(`record ${i + 1}: expected {"document": "…", "paragraph": 1, "themes": ["…"]}`);
  }
  return { coded, problems };
}

function findParagraph({ columns, manifest }: LoadedCorpus, document: string, n: number): number | null {
  const d = manifest.documents.findIndex(({ file, id }) => id === document || file === document);
  if (d < 0) return null;
  const end = columns.documentStart[d + 1] ?? 0;
  for (let p = columns.documentStart[d] ?? 0; p < end; p++) if (columns.paragraphNumber[p] === n) return p;
  return null;
}

function agreement(truePositives: number, falsePositives: number, falseNegatives: number): Agreement {
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}

function mean(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
