import { describe, expect, it } from 'vitest';
import { computeSentenceStarts } from '../../src/analysis/sentences.ts';
import { corpusOf } from './corpus-of.ts';

/** The first words of the sentences of a paragraph. */
const firstWords = (...texts: string[]) => {
  const { columns } = corpusOf({ '2020-01-01': texts });
  const starts = computeSentenceStarts(columns);
  return Array.from(columns.wordIds, (id) => columns.words[id]).filter((_, i) => starts[i] === 1);
};

describe('computeSentenceStarts', () => {
  it.each([
    ['One. Two! Three? Four… Five', ['One', 'Two', 'Three', 'Four', 'Five']],
    ['“One.” “Two?” (Three.) Four', ['One', 'Two', 'Three', 'Four']],
    ['He said: “Go.” Then he went.', ['He', 'Then']],
    ['Mr. Shoigu and Dr. Who met Michael R. Pompeo. They spoke.', ['Mr', 'They']],
    ['See No. 5 and Art. 51. It is clear.', ['See', 'It']],
    ['a sentence... and its rest', ['a']],
    ['It grew by 3.5 per cent. 2021 was better.', ['It', '2021']],
    ['first.second and www.mid.ru', ['first']],
    ['No end: but; a colon', ['No']],
    ['Did Mr.? Yes', ['Did', 'Yes']],
    ['— Начало. Конец.', ['Начало', 'Конец']],
  ])('%s', (text, words) => {
    expect(firstWords(text)).toEqual(words);
  });

  it('begins one with every paragraph', () => {
    expect(firstWords('one', '', '…', 'two three')).toEqual(['one', 'two']);
  });
});
