import type { DocumentSummary } from '../../src/corpus/artifact.ts';

/** A document's metadata with what a test is about; all else is as of a speech of which nothing is known. */
export function summaryOf(known: Partial<DocumentSummary>): DocumentSummary {
  return {
    id: 'speech',
    file: 'speech.txt',
    title: 'A speech',
    shortTitle: 'A speech',
    date: null,
    dateEvidence: null,
    dateConfidence: null,
    pageDate: null,
    speaker: null,
    role: null,
    venue: null,
    city: null,
    publisher: null,
    url: null,
    languages: [],
    language: 'en',
    truncated: false,
    tokens: 0,
    speakerTokens: 0,
    paragraphs: [],
    speakers: [],
    related: [],
    diagnostics: [],
    overridden: [],
    lineCount: 0,
    characters: { total: 0, kept: 0, leftOut: 0, rewritten: 0 },
    charactersByKind: { 'front-matter': 0, body: 0, 'related-items': 0, boilerplate: 0 },
    fingerprint: '',
    ...known,
  };
}
