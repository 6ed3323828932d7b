import type { DocumentSummary } from '../../src/corpus/artifact.ts';
import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { encodeTokens, loadTokens } from '../../src/analysis/token-columns.ts';
import { countTokens } from '../../src/analysis/tokenizer.ts';

/** A paragraph of a corpus made up for a test: its text, or text and who else says it. */
export type TestParagraph = string | { text: string; speaker: string };

/** A corpus of documents given as paragraphs, by id; the speaker is "A", an id that is a date is the date. */
export function corpusOf(texts: Record<string, TestParagraph[]>): LoadedCorpus {
  const documents = Object.entries(texts).map(([id, paragraphs]) => ({
    id,
    paragraphs: paragraphs.map((paragraph, i) => {
      const { text, speaker } = typeof paragraph === 'string' ? { text: paragraph, speaker: 'A' } : paragraph;
      return { n: i + 1, startLine: i + 1, speaker, counted: speaker === 'A', text };
    }),
  }));
  return {
    manifest: {
      schemaVersion: 1,
      fingerprint: 'test',
      title: 'Test',
      shortTitle: 'Test',
      description: '',
      rights: '',
      documents: documents.map(({ id, paragraphs }) => summary(id, paragraphs)),
      themes: [],
      diagnostics: [],
    },
    columns: loadTokens(encodeTokens(documents, 'test')),
  };
}

function summary(id: string, paragraphs: { text: string; counted: boolean }[]): DocumentSummary {
  const sizes = paragraphs.map(({ text, counted }, i) => ({
    n: i + 1,
    startLine: i + 1,
    tokens: countTokens(text),
    counted,
  }));
  return {
    id,
    file: `${id}.txt`,
    title: id,
    shortTitle: id,
    date: /^\d{4}-\d{2}-\d{2}$/.test(id) ? id : null,
    dateEvidence: null,
    dateConfidence: null,
    pageDate: null,
    speaker: 'A',
    role: null,
    venue: null,
    city: null,
    publisher: null,
    url: null,
    languages: [],
    language: 'en',
    truncated: false,
    tokens: sumTokens(sizes),
    speakerTokens: sumTokens(sizes.filter((size) => size.counted)),
    paragraphs: sizes,
    speakers: ['A'],
    related: [],
    diagnostics: [],
    overridden: [],
    lineCount: paragraphs.length,
    characters: { total: 0, kept: 0, leftOut: 0, rewritten: 0 },
    charactersByKind: { 'front-matter': 0, body: 0, 'related-items': 0, boilerplate: 0 },
    fingerprint: id,
  };
}

function sumTokens(paragraphs: { tokens: number }[]): number {
  return paragraphs.reduce((total, { tokens }) => total + tokens, 0);
}
