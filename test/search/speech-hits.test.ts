import { describe, expect, it } from 'vitest';
import { findSpeechHits } from '../../src/search/speech-hits.ts';
import { corpusOf } from '../analysis/corpus-of.ts';

const corpus = corpusOf({
  '2017-04-26': ['NATO expands.', 'We talk.', 'NATO and NATO’s bases.'],
  '2021-06-24': ['NATO met.', { text: 'NATO, you say?', speaker: 'B' }],
});

describe('a query’s hits in a speech', () => {
  it('stand by paragraph, with their places in its text', () => {
    expect(findSpeechHits(corpus, { document: '2017-04-26', query: 'nato' })).toMatchObject({
      count: 2,
      otherCount: 0,
      paragraphs: [
        { paragraph: 1, counted: true, marks: [{ start: 0, end: 4 }] },
        { paragraph: 3, counted: true, marks: [{ start: 0, end: 4 }] },
      ],
    });
  });

  it('are counted apart where others say them', () => {
    const hits = findSpeechHits(corpus, { document: '2021-06-24', query: 'nato' });
    expect([hits.count, hits.otherCount]).toEqual([1, 1]);
    expect(hits.paragraphs.map(({ counted }) => counted)).toEqual([true, false]);
  });

  it('are none in a speech that the corpus does not have', () => {
    expect(findSpeechHits(corpus, { document: 'nowhere', query: 'nato' }).paragraphs).toEqual([]);
  });

  it('come with what could not be looked for as it stands', () => {
    const hits = findSpeechHits(corpus, { document: '2017-04-26', query: '"NATO' });
    expect(hits.problems.map(({ code }) => code)).toEqual(['unclosed-quote']);
  });
});
