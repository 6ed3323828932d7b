import { countTokens } from '../analysis/tokenizer.ts';
import type { SpeechDocument } from '../corpus/speech-document.ts';

/** What `inspect --json` prints of one document. Field names are a contract. */
export function inspectRecord(document: SpeechDocument) {
  const paragraphs = document.paragraphs.map(({ n, startLine, endLine, speaker, label, counted, text }) => ({
    n,
    startLine,
    endLine,
    speaker,
    label,
    counted,
    text,
    tokens: countTokens(text),
  }));
  const sum = (list: typeof paragraphs) => list.reduce((total, { tokens }) => total + tokens, 0);
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
    tokens: sum(paragraphs),
    speakerTokens: sum(paragraphs.filter(({ counted }) => counted)),
    diagnostics: document.diagnostics,
    overridden: document.overridden,
    evidence: document.evidence,
    lineRules: document.lineRules,
  };
}
