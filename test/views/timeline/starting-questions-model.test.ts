import { describe, expect, it } from 'vitest';
import {
  computeStartingQuestions,
  seriesName,
} from '../../../src/views/timeline/starting-questions-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';

function documentsOf(titles: Record<string, string>) {
  const { documents } = corpusOf(Object.fromEntries(Object.keys(titles).map((id) => [id, ['a']]))).manifest;
  return documents.map((document) => ({ ...document, shortTitle: titles[document.id] ?? '' }));
}
const five = documentsOf({
  '2017-04-26': '6th Moscow Conference',
  '2020-09-24': 'UN Security Council',
  '2021-06-24': '9th Moscow Conference',
});
const nato = { word: 'NATO', count: 17, speeches: 3 };
const ask = (...args: Parameters<typeof computeStartingQuestions>) =>
  computeStartingQuestions(...args).map(({ question }) => question);

describe('questions to start from', () => {
  it('are made from what the corpus has', () => {
    expect(computeStartingQuestions({ documents: five, themesMoved: true, name: nato })).toEqual([
      {
        question: 'Which themes came, and which went, between 2017 and 2021?',
        where: 'Themes, sorted by change',
        to: { view: 'themes', sort: 'change' },
      },
      {
        question: 'What did the Moscow Conference hear in 2021 that it did not hear in 2017?',
        where: 'Compare, two speeches',
        to: { view: 'compare', a: '2017-04-26', b: '2021-06-24' },
      },
      {
        question: 'Where is NATO named, and next to which words?',
        where: 'Search, 17 hits in 3 speeches',
        to: { view: 'search', q: 'NATO' },
      },
    ]);
  });

  it('compare the first speech and the last where there is no series', () => {
    const documents = documentsOf({ '2017-04-26': 'Here', '2020-09-24': 'There' });
    expect(ask({ documents, themesMoved: false, name: null })).toEqual([
      'Which words set Sep 2020 apart from Apr 2017?',
    ]);
  });

  it('are fewer where there is less: one speech, or no dates', () => {
    expect(ask({ documents: five.slice(0, 1), themesMoved: false, name: null })).toEqual([]);
    expect(ask({ documents: documentsOf({ a: 'One', b: 'Two' }), themesMoved: false, name: nato })).toEqual([
      'Where is NATO named, and next to which words?',
    ]);
  });

  it('find a series by its title without the number', () => {
    expect(['6th Moscow Conference', '75th session', 'Session 3'].map(seriesName)).toEqual([
      'Moscow Conference',
      'session',
      'Session',
    ]);
  });
});
