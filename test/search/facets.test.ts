import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacetField, findFacets } from '../../src/search/facets.ts';
import { addCondition, conditionsOf, removeCondition } from '../../src/search/query-conditions.ts';
import { search } from '../../src/search/search.ts';
import { corpusOf, type TestParagraph } from '../analysis/corpus-of.ts';

const texts: Record<string, TestParagraph[]> = {
  '2017-04-26': ['NATO and more NATO.', 'Nothing here.', { text: 'NATO?', speaker: 'Anna Petrova' }],
  '2021-06-24': ['NATO, sanctions.', { text: 'And NATO, NATO?', speaker: 'Petrova' }],
  '2021-10-02': ['Sanctions.'],
};
const corpus = { ...corpusOf(texts), loadIndex: async () => null };
const find = (query: string) => search(corpus, { query, exact: true });
const facetsOf = (query: string) => findFacets(corpus, { query, exact: true }).facets;
const fields: readonly FacetField[] = ['in', 'year', 'speaker', 'theme'];

describe('facets', () => {
  it('spread the passages over speeches, years and speakers', () => {
    const facets = facetsOf('nato');
    expect(facets.in).toEqual([
      { value: '2017-04-26', count: 2, paragraphs: 2 },
      { value: '2021-06-24', count: 1, paragraphs: 2 },
    ]);
    expect(facets.year.map(({ count, value }) => [value, count])).toEqual([
      ['2017', 2],
      ['2021', 1],
    ]);
    expect(facets.speaker).toEqual([
      { value: 'A', count: 3, paragraphs: 2 },
      { value: 'Petrova', count: 3, paragraphs: 2 },
      { value: 'Anna Petrova', count: 1, paragraphs: 1 },
    ]);
  });

  it('say what the query gives once the condition is added, whatever the query', async () => {
    const query = fc.constantFrom(
      'nato',
      'nato OR sanctions',
      'nato sanctions',
      '-nato',
      'nato | "more nato" -here',
      'year:2021 nato',
      '(nato',
      '"more nato',
      'nato) OR sanctions',
      'nato near/3 nato',
      '~sanction OR',
      'speaker:petrova nato',
    );
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...fields), async (query, field) => {
        for (const facet of facetsOf(query)[field]) {
          const narrowed = await find(addCondition(query, field, facet.value));
          expect([narrowed.count, narrowed.passageCount], `${query} ${facet.value}`).toEqual([
            facet.count,
            facet.paragraphs,
          ]);
        }
      }),
    );
  });
});

describe('conditions of a query', () => {
  it.each([
    ['nato', 'theme', 'ukraine', 'theme:ukraine nato'],
    ['a OR b', 'year', '2021', 'year:2021 (a OR b)'],
    ['a | "b', 'in', '2021-06-24', 'in:2021-06-24 (a | "b)'],
    ['', 'speaker', 'Fyodor Lukyanov', 'speaker:"Fyodor Lukyanov"'],
  ] as const)('%s is narrowed to %s:%s', (query, field, value, narrowed) => {
    expect(addCondition(query, field, value)).toBe(narrowed);
    expect(conditionsOf(narrowed)).toMatchObject([{ field, value }]);
  });

  it('are found and taken out again, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...fields), (query, field) => {
        const narrowed = addCondition(query, field, '2021');
        const [first] = conditionsOf(narrowed);
        expect(first).toMatchObject({ field, value: '2021', start: 0 });
        if (first)
          expect(conditionsOf(removeCondition(narrowed, first))).toEqual(
            conditionsOf(narrowed)
              .slice(1)
              .map((each) => expect.objectContaining({ field: each.field, value: each.value })),
          );
      }),
    );
  });

  it('are none where they hold for a part only', () => {
    expect(conditionsOf('(nato year:2021) OR talk')).toEqual([]);
    expect(conditionsOf('nato -year:2021')).toEqual([]);
  });
});
