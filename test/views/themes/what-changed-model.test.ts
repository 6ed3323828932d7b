import { describe, expect, it } from 'vitest';
import { chosenSpans, computeSpanChoices } from '../../../src/views/themes/what-changed-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['terrorism terrorism Syria 4 4 4'],
  '2021-06-24': ['NATO order order order'],
  '2024-04-22': ['NATO treaty Syria'],
});
const { documents } = corpus.manifest;
const none = { a: null, b: null };

describe('the choice of spans', () => {
  it('offers halves, years and speeches', () => {
    const { halves, years, speeches } = computeSpanChoices(documents);
    expect(halves.map(({ value, label }) => [value, label])).toEqual([
      ['year:2017..2020', '2017–2020'],
      ['year:2021..2024', '2021–2024'],
    ]);
    expect(years.map(({ value }) => value)).toEqual(['year:2017', 'year:2021', 'year:2024']);
    expect(speeches.map(({ value }) => value)).toEqual(['2017-04-26', '2021-06-24', '2024-04-22']);
  });

  it('takes the halves unless a link says otherwise', () => {
    expect(chosenSpans(none, documents)).toEqual({ earlier: 'year:2017..2020', later: 'year:2021..2024' });
    expect(chosenSpans({ a: 'year:2021', b: null }, documents)?.earlier).toBe('year:2021');
  });

  it('takes the first speech and the last where all are of one year', () => {
    const year = corpusOf({ '2021-01-01': ['a'], '2021-05-01': ['b'], '2021-09-01': ['c'] }).manifest
      .documents;
    expect(chosenSpans(none, year)).toEqual({ earlier: '2021-01-01', later: '2021-09-01' });
  });

  it('has no two sides with one speech, or the same side twice', () => {
    expect(chosenSpans(none, documents.slice(0, 1))).toBeNull();
    expect(chosenSpans({ a: 'year:2021', b: 'year:2021' }, documents)).toBeNull();
    expect(chosenSpans(none, [])).toBeNull();
  });
});
