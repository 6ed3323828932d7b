import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeTokens } from '../../src/analysis/decode-tokens.ts';
import { decodeDocument, decodeManifest } from '../../src/corpus/decode-artifact.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';

const artifact = buildCorpus({
  files: readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, content: readFileSync(`seeds/${name}`) })),
  corpusYaml: null,
  themesYaml: null,
  diagnostics: [],
});
const throughJson = (path: string): unknown => JSON.parse(JSON.stringify(artifact.files.get(path)));

describe('the artifact', () => {
  it('comes back whole from JSON', () => {
    expect(decodeManifest(throughJson('corpus.json'))).toEqual(artifact.manifest);
    expect(decodeTokens(throughJson('tokens.json'))).toEqual(artifact.files.get('tokens.json'));
    for (const { id } of artifact.manifest.documents)
      expect(decodeDocument(throughJson(`documents/${id}.json`), id)).toEqual(
        artifact.files.get(`documents/${id}.json`),
      );
  });

  it('says what was expected, what was found, and where', () => {
    expect(() => decodeManifest({ ...artifact.manifest, title: 5 })).toThrow(
      'corpus.json: expected string at title, found 5',
    );
    expect(() => decodeManifest({ schemaVersion: 99 })).toThrow('expected schema version 1, found 99');
    expect(() => decodeManifest('<!doctype html>')).toThrow('corpus.json: expected Object');
    expect(() => decodeDocument({}, '2017-04-26')).toThrow('documents/2017-04-26.json: expected');
    expect(() => decodeTokens({ ...artifact.manifest })).toThrow('tokens.json: words');
  });
});
