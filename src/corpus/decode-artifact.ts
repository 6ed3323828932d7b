import * as v from 'valibot';
import { schemaVersion, type Manifest } from './artifact.ts';
import { nameKinds } from './name-kind.ts';
import type { SpeechDocument } from './speech-document.ts';

/** A file of the artifact is not what the app expects: damaged, or written by another version. */
export class ArtifactError extends Error {
  override name = 'ArtifactError';
  constructor(
    /** Path below `public/data/`. */
    readonly file: string,
    readonly problem: string,
  ) {
    super(`${file}: ${problem}. Run \`npm run build\` to write it anew.`);
  }
}

const isoDate = v.nullable(v.pipe(v.string(), v.isoDate()));
const text = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const confidence = v.picklist(['high', 'medium', 'low']);
const kind = v.picklist(['front-matter', 'body', 'related-items', 'boilerplate']);
const lineEvidence = v.object({ line, text: v.string() });
const diagnosticEntries = {
  line: v.nullable(line),
  code: v.string(),
  severity: v.picklist(['info', 'warning', 'error']),
  message: v.string(),
};

const metadata = {
  id: v.string(),
  file: v.string(),
  title: v.string(),
  shortTitle: v.string(),
  date: isoDate,
  dateEvidence: v.nullable(lineEvidence),
  dateConfidence: v.nullable(confidence),
  pageDate: isoDate,
  speaker: text,
  role: text,
  venue: text,
  city: text,
  publisher: text,
  url: text,
  languages: v.array(v.string()),
  language: v.string(),
  truncated: v.boolean(),
  diagnostics: v.array(v.object(diagnosticEntries)),
  overridden: v.array(v.string()),
};

const manifestSchema = v.object({
  schemaVersion: v.literal(schemaVersion),
  fingerprint: v.string(),
  title: v.string(),
  shortTitle: v.string(),
  description: v.string(),
  rights: v.string(),
  documents: v.array(
    v.object({
      ...metadata,
      tokens: count,
      speakerTokens: count,
      paragraphs: v.array(v.object({ n: line, startLine: line, tokens: count, counted: v.boolean() })),
      speakers: v.array(v.string()),
      related: v.array(v.object({ date: isoDate, title: v.string(), startLine: line })),
      lineCount: count,
      characters: v.object({ total: count, kept: count, leftOut: count, rewritten: count }),
      charactersByKind: v.object({
        'front-matter': count,
        body: count,
        'related-items': count,
        boilerplate: count,
      }),
      fingerprint: v.string(),
    }),
  ),
  themes: v.array(
    v.object({
      id: v.string(),
      label: v.string(),
      definition: v.string(),
      strong: v.array(v.string()),
      weak: v.array(v.string()),
      not: v.array(v.string()),
      weakNeeded: count,
    }),
  ),
  names: v.exactOptional(
    v.array(v.object({ id: v.string(), kind: v.picklist(nameKinds), label: v.string(), count })),
  ),
  diagnostics: v.array(v.object({ ...diagnosticEntries, file: v.string() })),
});

const documentSchema = v.object({
  ...metadata,
  dialect: v.string(),
  segments: v.array(v.object({ kind, startLine: line, endLine: line, rule: v.string() })),
  lineRules: v.array(v.object({ line, rule: v.string(), note: v.string() })),
  paragraphs: v.array(
    v.object({
      n: line,
      startLine: line,
      endLine: line,
      speaker: text,
      label: text,
      counted: v.boolean(),
      text: v.string(),
      spans: v.array(v.object({ start: count, length: count, line, column: count })),
      asides: v.exactOptional(v.array(v.object({ at: count, text: v.string() }))),
    }),
  ),
  related: v.array(
    v.object({ date: isoDate, title: v.string(), summary: v.string(), startLine: line, endLine: line }),
  ),
  evidence: v.record(v.string(), v.object({ line, text: v.string(), confidence })),
  lines: v.array(v.string()),
  firstLine: v.exactOptional(line),
});

/** Decodes `corpus.json`. @throws {ArtifactError} */
export function decodeManifest(value: unknown): Manifest {
  const found = v.safeParse(v.object({ schemaVersion: v.number() }), value);
  if (found.success && found.output.schemaVersion !== schemaVersion)
    throw new ArtifactError(
      'corpus.json',
      `expected schema version ${schemaVersion}, found ${found.output.schemaVersion}`,
    );
  return decode(manifestSchema, value, 'corpus.json');
}

/** Decodes `documents/<id>.json`. @throws {ArtifactError} */
export function decodeDocument(value: unknown, id = '…'): SpeechDocument {
  return decode(documentSchema, value, `documents/${id}.json`);
}

function decode<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, file: string): Output {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new ArtifactError(
    file,
    `expected ${issue.expected ?? 'a valid value'}${where === null ? '' : ` at ${where}`}, found ${issue.received}`,
  );
}
