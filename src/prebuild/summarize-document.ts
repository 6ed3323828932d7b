import { countTokens } from '../analysis/tokenizer.ts';
import type { DocumentSummary } from '../corpus/artifact.ts';
import { computeConservation } from '../corpus/conservation.ts';
import { hashText } from '../corpus/content-hash.ts';
import type { SourceLines } from '../corpus/source-lines.ts';
import type { SpeechDocument } from '../corpus/speech-document.ts';

/** One document's entry in the manifest. */
export function summarizeDocument(document: SpeechDocument, source: SourceLines): DocumentSummary {
  const paragraphs = document.paragraphs.map(({ n, startLine, counted, text }) => ({
    n,
    startLine,
    tokens: countTokens(text),
    counted,
  }));
  const sum = (list: typeof paragraphs) => list.reduce((total, { tokens }) => total + tokens, 0);
  const speakers = new Set(document.paragraphs.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return {
    id: document.id,
    file: document.file,
    title: document.title,
    shortTitle: document.shortTitle,
    date: document.date,
    dateEvidence: document.dateEvidence,
    dateConfidence: document.dateConfidence,
    pageDate: document.pageDate,
    speaker: document.speaker,
    role: document.role,
    venue: document.venue,
    city: document.city,
    publisher: document.publisher,
    url: document.url,
    languages: document.languages,
    language: document.language,
    truncated: document.truncated,
    tokens: sum(paragraphs),
    speakerTokens: sum(paragraphs.filter(({ counted }) => counted)),
    paragraphs,
    speakers: [...speakers],
    related: document.related.map(({ date, title, startLine }) => ({ date, title, startLine })),
    diagnostics: document.diagnostics,
    overridden: document.overridden,
    lineCount: document.lines.length,
    ...computeConservation(document, source),
    fingerprint: hashText(JSON.stringify(document)),
  };
}
