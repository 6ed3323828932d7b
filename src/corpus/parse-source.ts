import type { DocumentOverride } from './corpus-settings.ts';
import { readTranscript } from './read-transcript.ts';
import { splitLines, type SourceLines } from './source-lines.ts';
import type { Diagnostic, SpeechDocument } from './speech-document.ts';

/** What came of one file: no document, one, or (a table) several. */
export interface ParsedSource {
  documents: { document: SpeechDocument; source: SourceLines }[];
  /** Why the file gave no document. What there is to say about a document is in the document. */
  diagnostics: Diagnostic[];
}

/** Reads one source. Never throws: what is wrong with it is in the diagnostics. */
export function parseSource(file: string, text: string, override: DocumentOverride = {}): ParsedSource {
  if (text.trim() === '')
    return {
      documents: [],
      diagnostics: [
        {
          line: null,
          code: 'empty-file',
          severity: 'error',
          message: 'expected the text of a speech; the file is empty',
        },
      ],
    };
  const source = splitLines(text);
  const document = applyOverride(readTranscript(file, source), override);
  return { documents: [{ document, source }], diagnostics: [] };
}

function applyOverride(document: SpeechDocument, override: DocumentOverride): SpeechDocument {
  const set = Object.entries(override).filter(([, value]) => value !== undefined);
  return { ...document, ...Object.fromEntries(set), overridden: set.map(([key]) => key).sort() };
}
