import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNames } from '../../src/analysis/name-index.ts';
import { select, type SelectionSpec } from '../../src/analysis/selection.ts';
import { formatSelection, parseSelection } from '../../src/analysis/selection-text.ts';
import { corpusOf } from './corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['one two', 'three'],
  '2021-06-24': ['four', { text: 'five six', speaker: 'B' }],
  undated: ['seven'],
});
const chosen = (spec: SelectionSpec) => Array.from(select(corpus, spec).paragraphs);

describe('select', () => {
  it('takes the counted turns of everything by default', () => {
    expect(select(corpus)).toEqual({
      mask: Uint8Array.of(1, 1, 1, 0, 1),
      paragraphs: Uint32Array.of(0, 1, 2, 4),
      documents: [0, 1, 2],
      tokens: 5,
    });
  });

  it('takes documents, spans, words, speakers and the rest', () => {
    expect(chosen({ documents: ['undated', 'gone'] })).toEqual([4]);
    expect(chosen({ from: '2018-01-01' })).toEqual([2]);
    expect(chosen({ term: 'One Two' })).toEqual([0]);
    expect(chosen({ speaker: 'B' })).toEqual([3]);
    expect(chosen({ allTurns: true })).toEqual([0, 1, 2, 3, 4]);
    expect(chosen({ except: { documents: ['2017-04-26'] } })).toEqual([2, 4]);
  });
});

describe('a selection in words', () => {
  it.each([
    ['2017-04-26, 2021-06-24', { documents: ['2017-04-26', '2021-06-24'] }],
    ['year:2017..2020', { from: '2017-01-01', to: '2020-12-31' }],
    ['year:2021,theme:ukraine', { from: '2021-01-01', to: '2021-12-31', theme: 'ukraine' }],
    ['from:2017-04-26', { from: '2017-04-26' }],
    ['term:Security Council', { term: 'Security Council' }],
    ['search:"a b" -c%2C d,year:2021', { query: '"a b" -c, d', from: '2021-01-01', to: '2021-12-31' }],
    ['others:2017-04-26,2021-06-24', { except: { documents: ['2017-04-26', '2021-06-24'] } }],
    [
      'year:2021,others:theme:ukraine',
      { from: '2021-01-01', to: '2021-12-31', except: { theme: 'ukraine' } },
    ],
    ['all', {}],
  ])('reads %s', (text, spec) => {
    expect(parseSelection(text)).toEqual(spec);
  });

  it.each([
    'year:17',
    'year:2020..2017',
    'from:yesterday',
    'theme:',
    'search: ',
    'turns:mine',
    'others:year:x',
  ])('says what is wrong with %s', (text) => {
    expect(parseSelection(text)).toHaveProperty('problem');
  });

  it('is written as it is read', () => {
    const name = fc.string({ minLength: 1 }).filter((s) => s === s.trim() && !/^(all$|[a-z]+:)/.test(s));
    const day = fc.constantFrom('2017-01-01', '2017-04-26', '2017-12-31');
    const spec = fc.record(
      {
        documents: fc.array(name, { minLength: 1, maxLength: 3 }),
        from: day,
        to: fc.constantFrom('2018-12-31', '2019-03-01'),
        theme: name,
        term: name,
        query: name,
        speaker: name,
        allTurns: fc.constant(true),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(spec, fc.option(spec, { nil: undefined }), (base, except) => {
        const whole = except === undefined ? base : { ...base, except };
        expect(parseSelection(formatSelection(whole))).toEqual(whole);
      }),
    );
  });
});

describe('a filter by name', () => {
  it('leaves the paragraphs that name it, and none where names were not looked for', () => {
    const corpus = corpusOf({ a: ['NATO met.', 'Nobody met.', 'The alliance, NATO, met.'] });
    const names = loadNames(
      {
        fingerprint: 'test',
        names: [{ id: 'nato', kind: 'organisation', label: 'NATO' }],
        mentions: [0, 0, 4, 0, 0, 2, 14, 4, 0, 0],
      },
      3,
    );
    expect([...select({ ...corpus, names }, { name: 'nato' }).paragraphs]).toEqual([0, 2]);
    expect([...select({ ...corpus, names }, { name: 'eu' }).paragraphs]).toEqual([]);
    expect([...select(corpus, { name: 'nato' }).paragraphs]).toEqual([]);
  });
});
