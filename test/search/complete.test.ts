import { describe, expect, it } from 'vitest';
import { complete } from '../../src/search/complete.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['Sanctions and more sanctions: NATO. The US asks us to sanction. SANCTIONS.'],
  '2021-06-24': [{ text: 'Speak, NATO.', speaker: 'Fyodor Lukyanov' }],
});
const theme = {
  id: 'un-order',
  label: 'United Nations',
  definition: '',
  strong: [],
  weak: [],
  not: [],
  weakNeeded: 2,
};
const at = (query: string, caret = query.length) => {
  const { completions, end, start } = complete(corpus, { query, caret });
  return completions.map(({ count, insert }) => [query.slice(0, start) + insert + query.slice(end), count]);
};

describe('complete', () => {
  it('offers words of the corpus as it prints them, commonest first', () => {
    expect(at('sanct')).toEqual([
      ['SANCTIONS', 3],
      ['sanction', 1],
    ]);
    expect(at('"and nat')).toEqual([['"and NATO', 2]]);
    expect(at('sanct -nato', 5).map(([query]) => query)).toEqual(['SANCTIONS -nato', 'sanction -nato']);
    expect(at('-nat')).toEqual([['-NATO', 2]]);
  });

  it('offers the US to someone who types us, and not the other way round', () => {
    expect(at('us').map(([query]) => query)).toEqual(['US', 'us']);
    expect(at('US').map(([query]) => query)).toEqual(['US']);
  });

  it('offers fields and their values', () => {
    expect(at('nato ye')).toEqual([['nato year:', null]]);
    expect(at('year:')).toEqual([
      ['year:2017', null],
      ['year:2021', null],
    ]);
    expect(at('in:2021')).toEqual([['in:2021-06-24', null]]);
    expect(at('-speaker:luk')).toEqual([['-speaker:"Fyodor Lukyanov"', null]]);
    expect(at('speaker:"fyo')).toEqual([['speaker:"Fyodor Lukyanov"', null]]);
    expect(at('foo:sanct')).toHaveLength(2);
  });

  it('offers speakers and themes by a word of their names, after the words', () => {
    expect(at('luk').map(([query]) => query)).toEqual(['speaker:"Fyodor Lukyanov"']);
    const themed = { ...corpus, manifest: { ...corpus.manifest, themes: [theme] } };
    const { completions } = complete(themed, { query: 'nat', caret: 3 });
    expect(completions).toEqual([
      { kind: 'word', insert: 'NATO', label: null, count: 2 },
      { kind: 'theme', insert: 'theme:un-order', label: 'United Nations', count: null },
    ]);
    expect(complete(themed, { query: '"nat', caret: 4 }).completions).toHaveLength(1);
  });

  it('offers nothing where no word is begun', () => {
    for (const query of ['', 'nato ', '(', '*', '😀', 'zzz']) expect(at(query)).toEqual([]);
    expect(complete(corpus, { query: 'sanct', caret: 99 }).end).toBe(5);
  });
});
