import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { customizeManifest } from '../../src/analysis/theme-custom.ts';
import type { Manifest } from '../../src/corpus/artifact.ts';
import { loadCorpus } from '../../src/prebuild/load-corpus.ts';
import { decodeLink } from '../../src/url-state/codec.ts';
import { filteredDocuments, filterOf, readDocument, resolveLink } from '../../src/url-state/resolve-link.ts';
import { linkState } from './link-state.ts';

let manifest: Manifest;
beforeAll(async () => {
  ({ manifest } = await loadCorpus('seeds'));
});

const resolve = (link: string) => resolveLink(decodeLink(link).state, manifest, customizeManifest);

describe('a link is held against the corpus', () => {
  it('and followed where the corpus has what it names', () => {
    const link = '?view=compare&docs=2017-04-26&span=2017&theme=terrorism&a=2017-04-26&b=others:2017-04-26';
    const { state, notices } = resolve(link);
    expect(notices).toEqual([]);
    expect(state).toEqual(decodeLink(link).state);
  });

  it.each([
    ['docs=1999', 'docs', /no speech “1999”/, { docs: null }],
    ['docs=2017-04-26,2017-04-25', 'docs', /perhaps 2017-04-26 was meant/, { docs: ['2017-04-26'] }],
    ['theme=terorism', 'theme', /no theme “terorism”; perhaps terrorism was meant/, { theme: null }],
    ['a=theme:none', 'a', /no theme “none”.*side A/, { a: null }],
    [
      'a=2017-04-26,1999,2021-06-24',
      'a',
      /no speech “1999”.*Side A is shown without it/,
      { a: '2017-04-26,2021-06-24' },
    ],
    ['b=others:2017-04-26,1999', 'b', /no speech “1999”.*Side B/, { b: 'others:2017-04-26' }],
    ['a=1999&b=2021-06-24', 'a', /no speech “1999”.*usual side A/, { a: null, b: '2021-06-24' }],
    ['b=others:theme:none', 'b', /no theme “none”.*side B/, { b: null }],
    ['b=speaker:Nobody', 'b', /no speaker “Nobody”.*side B/, { b: null }],
    ['b=search:', 'b', /expected a query/, { b: null }],
    ['b=year:soon', 'b', /expected year:2017.*side B/, { b: null }],
    ['doc=1999&p=3&line=4', 'doc', /no speech “1999”/, { doc: null, p: null, line: null }],
    [
      'doc=2017-04-26&p=15',
      'p',
      /has 14 paragraphs; there is no paragraph 15/,
      { p: null, doc: '2017-04-26' },
    ],
    ['doc=2017-04-26&line=36', 'line', /has 35 lines; there is no line 36/, { line: null }],
    ['evidence=theme:none@2017-04-26', 'evidence', /no theme “none”/, { evidence: null }],
    ['evidence=word:nato@1999', 'evidence', /no speech “1999”/, { evidence: null }],
    ['evidence=speech:1999', 'evidence', /no speech “1999”/, { evidence: null }],
    ['own=Water', 'own', /“Water” cannot be followed/, { own: '' }],
    ['own=Water:dam;@war:x', 'own', /“war” cannot be followed.*no theme of this id/, { own: 'Water:dam' }],
    ['own=Water:dam,a(b', 'own', /“Water” cannot be followed.*punctuation/, { own: 'Water:dam' }],
    ['evidence=change:none@year:2017@year:2021', 'evidence', /no theme “none”/, { evidence: null }],
    ['evidence=change:ukraine@year:2017@1999', 'evidence', /no speech “1999”/, { evidence: null }],
    ['evidence=together:ukraine@none', 'evidence', /no theme “none”/, { evidence: null }],
    ['edit=terorism', 'edit', /no theme “terorism”; perhaps terrorism/, { edit: null }],
    ['fp=00000000', 'fp', /another state of the corpus/, { fp: null }],
  ])('%s is said', (link, parameter, message, left) => {
    const { state, notices } = resolve(link);
    expect(notices).toEqual([
      { parameter, value: expect.any(String), message: expect.stringMatching(message) },
    ]);
    expect(state).toMatchObject(left);
  });

  it('themes of one’s own can be named like the shipped ones', () => {
    const link = 'own=Water:water*,dam&theme=own-water&about=own-water&evidence=theme:own-water@2017-04-26';
    const { state, notices } = resolve(link);
    expect(notices).toEqual([]);
    expect(state).toMatchObject({ theme: 'own-water', about: 'own-water', own: 'Water:water*,dam' });
  });

  it('its own fingerprint passes in silence', () => {
    expect(resolve(`fp=${manifest.fingerprint.slice(0, 8)}`).notices).toEqual([]);
  });

  it('what is resolved needs no resolving: no notice is left for a second time', () => {
    fc.assert(
      fc.property(linkState, (state) => {
        const { state: resolved } = resolveLink(state, manifest, customizeManifest);
        const again = resolveLink(resolved, manifest, customizeManifest);
        expect(again.notices).toEqual([]);
        expect(again.state).toEqual(resolved);
        expect(readDocument(resolved, manifest)).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe('the filter', () => {
  it('is as wide as the bounds of its span', () => {
    expect(filterOf(resolve('span=2017-02..2021&theme=terrorism').state)).toEqual({
      from: '2017-02-01',
      to: '2021-12-31',
      theme: 'terrorism',
    });
  });

  it('leaves speeches in the order of the corpus', () => {
    const { state } = resolve('docs=2024-04-22,2020-09-24,2017-04-26&span=2018..2024');
    expect(filteredDocuments(state, manifest).map(({ id }) => id)).toEqual(['2020-09-24', '2024-04-22']);
  });

  it('all speeches chosen is no filter', () => {
    const all = manifest.documents.map(({ id }) => id).join(',');
    expect(resolve(`docs=${all}`).state.docs).toBeNull();
  });
});

describe('names in a link', () => {
  it('are kept where the corpus has them', () => {
    const { notices, state } = resolve(
      '?view=themes&name=nato&named=RU&a=name:nato&evidence=name:nato@all@RU',
    );
    expect(notices).toEqual([]);
    expect(state).toMatchObject({ name: 'nato', named: 'RU', a: 'name:nato' });
    expect(filterOf(state)).toEqual({ name: 'nato' });
  });

  it('are named in a notice where it has not, with what was perhaps meant', () => {
    const { notices, state } = resolve('?view=themes&name=nata&named=XX&b=name:nata&evidence=name:nata');
    expect(notices.map(({ parameter }) => parameter)).toEqual(['name', 'named', 'b', 'evidence']);
    expect(notices[0]?.message).toContain('perhaps nato was meant');
    expect(state).toMatchObject({ name: null, named: null, b: null, evidence: null });
  });
});
