import type { Manifest } from '../artifact.ts';
import type { SpeechDocument } from '../speech-document.ts';
import { safeFileName } from './file-name.ts';
import { formatTei } from './tei-document.ts';

export const corpusFormats = ['tei', 'text', 'json'] as const;
export type CorpusFormat = (typeof corpusFormats)[number];

export interface ExportedFile {
  name: string;
  content: string;
}

/**
 * A corpus as files for other programs: a TEI document or a plain text for each speech, or one JSON file. Plain text
 * is what was said and nothing else, a blank line between paragraphs; turns of others begin with their label.
 */
export function exportCorpus(
  format: CorpusFormat,
  manifest: Manifest,
  documents: readonly SpeechDocument[],
): ExportedFile[] {
  if (format === 'json') return [{ name: 'corpus.json', content: formatJson(manifest, documents) }];
  return documents.map((document) =>
    format === 'tei'
      ? { name: safeFileName(document.id, 'xml'), content: formatTei(document, manifest.rights) }
      : { name: safeFileName(document.id, 'txt'), content: formatText(document) },
  );
}

function formatText({ paragraphs }: SpeechDocument): string {
  const said = paragraphs.map(({ label, text }) => (label === null ? text : `${label} ${text}`));
  return `${said.join('\n\n')}\n`;
}

function formatJson(
  { title, description, rights, fingerprint }: Manifest,
  documents: readonly SpeechDocument[],
) {
  const corpus = {
    title,
    description,
    rights,
    fingerprint,
    documents: documents.map((document) => ({
      id: document.id,
      file: document.file,
      title: document.title,
      date: document.date,
      speaker: document.speaker,
      role: document.role,
      venue: document.venue,
      city: document.city,
      publisher: document.publisher,
      url: document.url,
      language: document.language,
      truncated: document.truncated,
      paragraphs: document.paragraphs.map(({ n, startLine, endLine, speaker, label, counted, text }) => ({
        n,
        startLine,
        endLine,
        speaker,
        label,
        counted,
        text,
      })),
      related: document.related,
    })),
  };
  return `${JSON.stringify(corpus, null, 2)}\n`;
}
