import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { customizeManifest } from '../../src/analysis/theme-custom.ts';
import type { Manifest } from '../../src/corpus/artifact.ts';
import { buildCorpus } from '../../src/prebuild/build-corpus.ts';
import { readSeeds } from '../../src/prebuild/read-seeds.ts';
import { parseQuery } from '../../src/search/query.ts';
import { decodeLink, encodeLink } from '../../src/url-state/codec.ts';
import { filteredDocuments, filterOf, readDocument, resolveLink } from '../../src/url-state/resolve-link.ts';
import { hostileLink } from './hostile-link.ts';

let manifest: Manifest;
beforeAll(async () => {
  ({ manifest } = buildCorpus(await readSeeds('seeds')));
});

it('10,000 hostile links are read, held against the corpus and written again, each in no time', () => {
  let slowest = 0;
  let links = 0;
  fc.assert(
    fc.property(hostileLink, (link) => {
      const began = performance.now();
      const decoded = decodeLink(link);
      const { state, notices } = resolveLink(decoded.state, manifest, customizeManifest);
      for (const { message } of [...decoded.notices, ...notices]) expect(message.length).toBeLessThan(400);
      const ids = new Set(manifest.documents.map(({ id }) => id));
      expect(filteredDocuments(state, manifest).every(({ id }) => ids.has(id))).toBe(true);
      expect(filterOf(state)).toBeTypeOf('object');
      expect(readDocument(state, manifest)).not.toBeNull();
      for (const query of [state.q, state.q2, state.q3]) parseQuery(query, {});
      const written = encodeLink(state);
      expect(encodeLink(decodeLink(written).state)).toBe(written);
      links++;
      slowest = Math.max(slowest, performance.now() - began);
    }),
    { numRuns: 10_000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('ran');
  expect(links).toBe(10_000);
  expect(slowest).toBeLessThan(1_000);
});
