import type { DocumentSummary } from '../corpus/artifact.ts';
import { computeConservation } from '../corpus/conservation.ts';
import { hashText } from '../corpus/content-hash.ts';
import type { SourceLines } from '../corpus/source-lines.ts';
import { documentFacts, type SpeechDocument } from '../corpus/speech-document.ts';
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
    ...documentFacts(document),
    tokens,
    speakerTokens,
    paragraphs,
    speakers: [...speakers],
    related: document.related.map(({ date, title, startLine }) => ({ date, title, startLine })),
    lineCount: document.lines.length,
    ...computeConservation(document, source),
    fingerprint: hashText(JSON.stringify(document)),
  };
}
