import type { SpeechDocument } from '../corpus/speech-document.ts';
import { countParagraphs } from './paragraph-counts.ts';

/** What `inspect --json` prints of one document. Field names are a contract. */
export function inspectRecord(document: SpeechDocument) {
  const { counted: all, tokens, speakerTokens } = countParagraphs(document);
  const paragraphs = all.map(({ n, startLine, endLine, speaker, label, counted, text, tokens: own }) => ({
    n,
    startLine,
    endLine,
    speaker,
    label,
    counted,
    text,
    tokens: own,
  }));
  return {
    file: document.file,
    id: document.id,
    dialect: document.dialect,
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
    segments: document.segments,
    paragraphs,
    related: document.related,
    tokens,
    speakerTokens,
    diagnostics: document.diagnostics,
    overridden: document.overridden,
    evidence: document.evidence,
    lineRules: document.lineRules,
  };
}
