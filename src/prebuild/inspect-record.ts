import { documentFacts, type SpeechDocument } from '../corpus/speech-document.ts';
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
    ...documentFacts(document),
    dialect: document.dialect,
    segments: document.segments,
    paragraphs,
    related: document.related,
    tokens,
    speakerTokens,
    evidence: document.evidence,
    lineRules: document.lineRules,
  };
}
