import { describe, expect, it } from 'vitest';
import {
  dateSource,
  formatCitation,
  neighbours,
  splitTitle,
} from '../../../src/views/read/speech-facts-model.ts';
import { summaryOf } from '../summary-of.ts';

describe('a title', () => {
  it('is split at the venue that it names', () => {
    const document = summaryOf({
      title: 'Foreign Minister X’s remarks at the 29th Assembly of the Council, Moscow, October 2, 2021',
      venue: '29th Assembly of the Council',
    });
    expect(splitTitle(document)).toEqual({
      eyebrow: '29th Assembly of the Council',
      heading: 'Foreign Minister X’s remarks',
    });
  });

  it('stands whole where it names no venue, or nothing would be left before it', () => {
    const headline = summaryOf({
      title: 'The West is on the edge',
      venue: 'Assembly',
      shortTitle: 'Assembly',
    });
    expect(splitTitle(headline)).toEqual({ eyebrow: 'Assembly', heading: 'The West is on the edge' });
    const bare = summaryOf({ title: 'At the Assembly', venue: 'Assembly', shortTitle: 'At the Assembly' });
    expect(splitTitle(bare)).toEqual({ eyebrow: null, heading: 'At the Assembly' });
  });
});

describe('how a date is known', () => {
  it('names the words and the line', () => {
    const evidence = { line: 12, text: 'October 2, 2021' };
    const document = summaryOf({ date: '2021-10-02', dateEvidence: evidence, dateConfidence: 'high' });
    expect(dateSource(document)).toEqual({ words: 'Date read as “October 2, 2021”', evidence });
  });

  it('says that it is in doubt, that it was set by hand, or that there is none', () => {
    const evidence = { line: 1, text: '22 April 2024' };
    const doubtful = summaryOf({ date: '2024-04-22', dateEvidence: evidence, dateConfidence: 'medium' });
    expect(dateSource(doubtful).words).toBe('Date read as “22 April 2024”, with some doubt');
    expect(dateSource(summaryOf({ date: '2024-04-22', overridden: ['date'] })).words).toBe(
      'Date set in corpus.yaml',
    );
    expect(dateSource(summaryOf({ date: null })).words).toBe('The source gives no date of its own');
  });
});

describe('the speeches before and after', () => {
  const documents = ['a', 'b', 'c'].map((id) => summaryOf({ id }));

  it('are those of the corpus’s order, and none beyond its ends', () => {
    expect(neighbours(documents, 'b')).toEqual({ before: documents[0], after: documents[2] });
    expect(neighbours(documents, 'a').before).toBeNull();
    expect(neighbours(documents, 'c').after).toBeNull();
    expect(neighbours(documents, 'x')).toEqual({ before: null, after: null });
  });
});

describe('a citation', () => {
  it('leaves out what is not known', () => {
    const document = summaryOf({ title: 'Remarks', speaker: 'X Y', city: null, publisher: 'The Ministry' });
    expect(formatCitation(document, '2 October 2021')).toBe('X Y, “Remarks”, 2 October 2021, The Ministry.');
  });
});
