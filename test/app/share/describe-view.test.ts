import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeView } from '../../../src/app/share/describe-view.ts';
import { chosenByView } from '../../../src/app/share/chosen-by-view.ts';
import type { Manifest } from '../../../src/corpus/artifact.ts';
import { loadCorpus } from '../../../src/prebuild/load-corpus.ts';
import { decodeLink } from '../../../src/url-state/codec.ts';
import { customizeManifest } from '../../../src/analysis/theme-custom.ts';
import { resolveLink } from '../../../src/url-state/resolve-link.ts';
import { linkState } from '../../url-state/link-state.ts';

let manifest: Manifest;
beforeAll(async () => {
  ({ manifest } = await loadCorpus('seeds'));
});

const stateOf = (link: string) => resolveLink(decodeLink(link).state, manifest, customizeManifest).state;

describe('a view in words', () => {
  it.each([
    ['', 'Timeline: speeches and their themes. Five speeches, 2017–2024.'],
    [
      '?view=themes&span=2021&measure=mentions&theme=ukraine',
      'Themes: mentions per 1,000 words by speech. Two speeches of five, 2021; only paragraphs on Ukraine.',
    ],
    ['?view=compare&a=2017-04-26&b=year:2021', 'Compare: 26 April 2017 and 2021. Five speeches, 2017–2024.'],
    [
      '?view=search&q=nato&q2=eu&show=concordance&evidence=query:nato@2017-04-26',
      'Search: concordance for ‘nato’, ‘eu’. Five speeches, 2017–2024. Beside it the evidence for ‘nato’, 26 April 2017.',
    ],
    ['?view=read&doc=2021-10-02&p=3', 'Read: 2 October 2021, ¶3.'],
    ['?view=corpus&part=codebook', 'Corpus: the codebook of themes. Five speeches, 2017–2024.'],
  ])('%s', (link, sentence) => {
    expect(describeView(stateOf(link), manifest).sentence).toBe(sentence);
  });

  it('any state has one, of a length that can be read', () => {
    fc.assert(
      fc.property(linkState, (state) => {
        const { state: resolved } = resolveLink(state, manifest, customizeManifest);
        const { title, sentence } = describeView(resolved, manifest);
        expect(title).not.toBe('');
        expect(sentence.startsWith(title)).toBe(true);
        expect(sentence.length).toBeLessThan(800);
        expect(sentence).not.toMatch(/undefined|null|\[object/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a view chooses for itself is in the link by name', () => {
  it('the two sides, and the speech', () => {
    expect(chosenByView(stateOf('?view=compare'), manifest)).toEqual({ a: '2017-04-26', b: '2021-06-24' });
    expect(chosenByView(stateOf('?view=compare&b=2024-04-22'), manifest)).toMatchObject({ b: '2024-04-22' });
    expect(chosenByView(stateOf('?view=read&p=3'), manifest)).toEqual({ doc: '2017-04-26' });
    expect(chosenByView(stateOf('?view=themes'), manifest)).toEqual({});
  });
});
