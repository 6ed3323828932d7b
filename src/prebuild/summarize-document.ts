import type { DocumentSummary } from '../corpus/artifact.ts';
import { computeConservation } from '../corpus/conservation.ts';
import { hashText } from '../corpus/content-hash.ts';
import type { SourceLines } from '../corpus/source-lines.ts';
import type { SpeechDocument } from '../corpus/speech-document.ts';
import { countParagraphs } from './paragraph-counts.ts';

/** One document's entry in the manifest. */
export function summarizeDocument(document: SpeechDocument, source: SourceLines): DocumentSummary {
  const { counted: all, tokens, speakerTokens } = countParagraphs(document);
  const paragraphs = all.map(({ n, startLine, counted, tokens: own }) => ({
    n,
    startLine,
    tokens: own,
    counted,
  }));
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
    tokens,
    speakerTokens,
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
