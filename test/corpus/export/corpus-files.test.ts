import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/corpus/artifact.ts';
import { decodeDocument } from '../../../src/corpus/decode-artifact.ts';
import { exportCorpus } from '../../../src/corpus/export/corpus-files.ts';
import { escapeXml } from '../../../src/corpus/export/xml-text.ts';
import type { SpeechDocument } from '../../../src/corpus/speech-document.ts';
import { buildCorpus } from '../../../src/prebuild/build-corpus.ts';
import { readSeeds } from '../../../src/prebuild/read-seeds.ts';

let manifest: Manifest;
let documents: SpeechDocument[];

beforeAll(async () => {
  ({ manifest, documents } = build(await readSeeds('seeds')));
});

function build(seeds: Parameters<typeof buildCorpus>[0]) {
  const artifact = buildCorpus(seeds);
  return {
    manifest: artifact.manifest,
    documents: artifact.manifest.documents.map(({ id }) =>
      decodeDocument(JSON.parse(JSON.stringify(artifact.files.get(`documents/${id}.json`))), id),
    ),
  };
}

/** What a speech is, wherever it was read from. */
function speechOf(document: SpeechDocument) {
  const { id, title, date, pageDate, speaker, role, venue, city, publisher, url, language, truncated } =
    document;
  return {
    facts: { id, title, date, pageDate, speaker, role, venue, city, publisher, url, language, truncated },
    paragraphs: document.paragraphs.map(({ n, speaker, counted, text }) => ({ n, speaker, counted, text })),
    related: document.related.map(({ date, title, summary }) => ({ date, title, summary })),
  };
}

const said = (each: SpeechDocument) =>
  each.paragraphs.map(({ counted, label, speaker, text }) => [
    counted,
    (speaker ?? label?.replace(/:$/, ''))?.toLowerCase(),
    text,
  ]);

const noSettings = { corpusYaml: null, themesYaml: null, diagnostics: [] };
const readAgain = (speeches: readonly SpeechDocument[]) =>
  build({
    ...noSettings,
    files: exportCorpus('tei', manifest, speeches).map(({ content, name }) => ({ name, content })),
  }).documents;

describe('TEI', () => {
  it('read again as a source gives the same speeches', () => {
    expect(documents.length).toBe(5);
    expect(readAgain(documents).map(speechOf)).toEqual(documents.map(speechOf));
  });

  it.each(['hansard-debate.txt', 'security-council-record.txt', 'state-department-briefing.txt'])(
    'keeps who says what in %s',
    (name) => {
      const content = readFileSync(`test/fixtures/sources/${name}`);
      const { documents: read } = build({ ...noSettings, files: [{ name, content }] });
      expect(read.length).toBeGreaterThan(0);
      expect(readAgain(read).map(said)).toEqual(read.map(said));
    },
  );

  it('holds no sign of markup that the text brought, and nothing that XML cannot hold', () => {
    const xmlCharacters = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).toMatch(xmlCharacters);
        expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      }),
    );
  });
});

describe('plain text and JSON', () => {
  it('hold every paragraph, in order', () => {
    const texts = exportCorpus('text', manifest, documents);
    expect(texts.map(({ name }) => name)).toEqual(documents.map(({ id }) => `${id}.txt`));
    const [json] = exportCorpus('json', manifest, documents);
    const parsed = JSON.parse(json?.content ?? '');
    expect(parsed.fingerprint).toBe(manifest.fingerprint);
    for (const [i, document] of documents.entries()) {
      const paragraphs = document.paragraphs.map(({ text }) => text);
      expect(texts[i]?.content.trimEnd().split('\n\n').length).toBe(paragraphs.length);
      for (const text of paragraphs) expect(texts[i]?.content).toContain(text);
      expect(parsed.documents[i].paragraphs.map(({ text }: { text: string }) => text)).toEqual(paragraphs);
    }
  });
});
