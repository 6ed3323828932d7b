import { composeDocument } from './compose-document.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readSource } from './dialects.ts';
import { applyOverride, prepareReading, type DocumentOverride } from './override.ts';
import { splitLines, type SourceLines } from './source-lines.ts';
import type { Diagnostic, SpeechDocument } from './speech-document.ts';

/** What came of one file: no document, one, or (a table) several. */
export interface ParsedSource {
  documents: { document: SpeechDocument; source: SourceLines }[];
  /** Why the file gave no document. What there is to say about a document is in the document. */
  diagnostics: Diagnostic[];
}

/** Reads one source. Never throws: what is wrong with it is in the diagnostics. */
export function parseSource(
  file: string,
  content: Uint8Array | string,
  override: DocumentOverride = {},
): ParsedSource {
  const archive = typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b ? content : null;
  const decoded =
    archive !== null
      ? { text: '', diagnostics: [] }
      : typeof content === 'string'
        ? { text: content, diagnostics: [] }
        : decodeBytes(content);
  if (decoded.text === null) return { documents: [], diagnostics: decoded.diagnostics };
  if (archive === null && decoded.text.trim() === '') return { documents: [], diagnostics: [empty] };
  const source = {
    file,
    text: decoded.text,
    lines: splitLines(decoded.text),
    archive,
    columns: override.columns ?? {},
  };
  const result: ParsedSource = { documents: [], diagnostics: [] };
  for (const reading of readSource(source)) {
    if (reading.blocks.length === 0 && reading.source.lines.every((line) => line.trim() === '')) {
      result.diagnostics.push(...(reading.diagnostics?.length ? reading.diagnostics : [empty]));
      continue;
    }
    const document = composeDocument(
      file,
      prepareReading(reading, override),
      override.bodyLines,
      new Set(Object.keys(override)),
    );
    document.diagnostics.unshift(...decoded.diagnostics, ...(reading.diagnostics ?? []));
    result.documents.push({ document: applyOverride(document, override), source: reading.source });
  }
  return result;
}

const empty: Diagnostic = {
  line: null,
  code: 'empty-file',
  severity: 'error',
  message: 'expected the text of a speech; the file is empty',
};
