import type { KnownField, Reading } from './block.ts';
import type { FurnitureRule } from './furniture-rules.ts';
import type { ColumnMapping } from './source.ts';
import type { SpeechDocument } from './speech-document.ts';

/** What corpus.yaml says of one file. It wins over what was read. */
export interface DocumentOverride {
  id?: string;
  title?: string;
  shortTitle?: string;
  /** `null` takes a wrong date away. */
  date?: string | null;
  pageDate?: string | null;
  speaker?: string;
  role?: string;
  venue?: string;
  city?: string;
  publisher?: string;
  url?: string;
  language?: string;
  languages?: string[];
  truncated?: boolean;
  /** The lines of the speech, as inclusive ranges; all others are left out. */
  bodyLines?: LineRange[];
  /** Lines to leave out. */
  leaveOutLines?: LineRange[];
  /** Lines to leave out by what they say. */
  leaveOut?: RegExp[];
  columns?: ColumnMapping;
}

/** Inclusive; lines count from 1. */
export type LineRange = [first: number, last: number];

export function isInRanges(line: number, ranges: readonly LineRange[]): boolean {
  return ranges.some(([first, last]) => line >= first && line <= last);
}

const byYaml = { id: 'override', note: 'left out by corpus.yaml' };

/** Puts what must be known before the reading is interpreted into it: who speaks, and what is left out. */
export function prepareReading(reading: Reading, override: DocumentOverride): Reading {
  const { leaveOut = [], leaveOutLines = [], speaker, role } = override;
  const known = { ...reading.known };
  const set = (field: KnownField, value: string | undefined) => {
    if (value !== undefined) known[field] = { value, line: 1, text: value, confidence: 'high' };
  };
  set('speaker', speaker);
  set('role', role);
  for (const block of reading.blocks)
    if (isInRanges(block.startLine, leaveOutLines))
      block.hints = { leftOut: { rule: byYaml.id, note: byYaml.note } };
  const rules = leaveOut.map((pattern): FurnitureRule => ({ ...byYaml, pattern }));
  return { ...reading, known, rules: [...rules, ...(reading.rules ?? [])] };
}

const plainFields = [
  'id',
  'title',
  'shortTitle',
  'date',
  'pageDate',
  'speaker',
  'role',
  'venue',
  'city',
  'publisher',
  'url',
  'language',
  'languages',
  'truncated',
] as const;
const linesFields = ['bodyLines', 'leaveOutLines', 'leaveOut', 'columns'] as const;

/** Sets the overridden fields; what was found for them, and what was wrong with that, is forgotten. */
export function applyOverride(document: SpeechDocument, override: DocumentOverride): SpeechDocument {
  const result: SpeechDocument = { ...document, evidence: { ...document.evidence } };
  const given = plainFields.filter((field) => override[field] !== undefined);
  for (const field of given) delete result.evidence[field];
  Object.assign(result, Object.fromEntries(given.map((field) => [field, override[field]])));
  if (override.shortTitle === undefined) result.shortTitle = result.venue ?? result.title;
  const settled = new Set<string>();
  if (override.date !== undefined) {
    result.dateEvidence = null;
    result.dateConfidence = override.date === null ? null : 'high';
    for (const { code } of document.diagnostics) if (/date/.test(code)) settled.add(code);
  }
  if (override.speaker !== undefined) settled.add('no-speaker');
  if (override.truncated === false) settled.add('truncated');
  result.diagnostics = document.diagnostics.filter(({ code }) => !settled.has(code));
  result.overridden = [...given, ...linesFields.filter((field) => override[field] !== undefined)].sort();
  return result;
}
