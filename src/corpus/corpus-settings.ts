import { parseDocument } from 'yaml';
import * as v from 'valibot';
import type { Diagnostic } from './speech-document.ts';

const override = v.strictObject({
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  shortTitle: v.optional(v.string()),
  publisher: v.optional(v.string()),
  columns: v.optional(v.record(v.string(), v.string())),
});

const settings = v.strictObject({
  title: v.optional(v.string(), 'Speeches'),
  shortTitle: v.optional(v.string()),
  description: v.optional(v.string(), ''),
  rights: v.optional(v.string(), ''),
  documents: v.optional(v.record(v.string(), override), {}),
});

/** What corpus.yaml says of the corpus and of single files. */
export type CorpusSettings = v.InferOutput<typeof settings>;
export type DocumentOverride = v.InferOutput<typeof override>;

/** Reads corpus.yaml. Never throws; what cannot be read is left out and named. */
export function parseCorpusSettings(text: string): { settings: CorpusSettings; diagnostics: Diagnostic[] } {
  const document = parseDocument(text);
  const diagnostics = document.errors.map((error): Diagnostic => ({
    line: error.linePos?.[0].line ?? null,
    code: 'settings-syntax',
    severity: 'error',
    message: `expected YAML: ${error.message.split('\n')[0] ?? ''}`,
  }));
  const parsed = v.safeParse(settings, diagnostics.length > 0 ? {} : (document.toJS() ?? {}));
  if (parsed.success) return { settings: parsed.output, diagnostics };
  for (const issue of parsed.issues)
    diagnostics.push({
      line: null,
      code: 'settings-value',
      severity: 'error',
      message: `${v.getDotPath(issue) ?? 'corpus.yaml'}: ${issue.message}`,
    });
  return { settings: v.parse(settings, {}), diagnostics };
}
