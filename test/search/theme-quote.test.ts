import { describe, expect, it } from 'vitest';
import { findFrequentName } from '../../src/search/frequent-name.ts';
import { findThemeQuotes } from '../../src/search/theme-quote.ts';
import { corpusOf } from '../analysis/corpus-of.ts';
import { themeOf } from '../analysis/theme-columns.ts';

const corpus = corpusOf({
  '2017-04-26': [
    'War. The second sentence of this paragraph is on something else, and long enough to be quoted.',
    'Mr. Smith spoke. We have seen war in the north, and no peace in the south, for many years now. That is all.',
  ],
  '2024-04-22': [
    'Of war there is nothing more to be said in this hall today, NATO or no NATO.',
    { text: 'OSCE OSCE OSCE', speaker: 'B' },
  ],
});
corpus.manifest.themes = [
  themeOf({ id: 'war', strong: ['war', 'no peace'] }),
  themeOf({ id: 'trade', strong: ['trade'] }),
];
const quote = (theme: string, documents?: string[]) =>
  findThemeQuotes(corpus, { quotes: [{ theme, selection: documents ? { documents } : {} }] })[0];

describe('the quoted sentence', () => {
  it('has the most different cues, and its marks on them', () => {
    const found = quote('war');
    expect(found?.text).toBe('We have seen war in the north, and no peace in the south, for many years now.');
    expect(found?.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual(['war', 'no peace']);
    expect([found?.document, found?.paragraph]).toEqual(['2017-04-26', 2]);
  });

  it('is from the selection', () => {
    expect(quote('war', ['2024-04-22'])?.text).toBe(
      'Of war there is nothing more to be said in this hall today, NATO or no NATO.',
    );
  });

  it('is none where nothing carries the theme', () => {
    expect(quote('trade')).toBeNull();
  });
});

describe('a frequent name', () => {
  it('is an abbreviation that the speakers themselves use', () => {
    expect(findFrequentName(corpus, { selection: {} })).toEqual({ word: 'NATO', count: 2, speeches: 1 });
  });

  it('rather stands in several speeches', () => {
    const several = corpusOf({ a: ['IAEA IAEA IAEA OPCW'], b: ['the OPCW'] });
    expect(findFrequentName(several, { selection: {} })).toEqual({ word: 'OPCW', count: 2, speeches: 2 });
  });

  it('is none without one', () => {
    expect(findFrequentName(corpus, { selection: { documents: ['2017-04-26'] } })).toBeNull();
  });
});
