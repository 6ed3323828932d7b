import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/analysis/word-forms.ts';

/** The forms that the words of a list have in common with those of the first. */
const among = (word: string, ...others: string[]) => others.filter((other) => inflect(word).includes(other));

describe('inflect', () => {
  it.each([
    ['sanction', ['sanctions', 'sanctioned', 'sanctioning', "sanction's"]],
    ['sanctions', ['sanction', 'sanctioned']],
    ['imposed', ['impose', 'imposes', 'imposing']],
    ['policies', ['policy', "policy's"]],
    ['process', ['processes', 'processed']],
    ['processes', ['process']],
    ['states', ['state', 'stated', "state's"]],
    ['planned', ['plan', 'plans', 'planning']],
    ['agree', ['agrees', 'agreed', 'agreeing']],
    ['denied', ['deny', 'denies', 'denying']],
    ["russia's", ['russia']],
    ["partners'", ['partner', 'partners']],
    ['went', ['go', 'gone', 'going']],
    ['women', ['woman', "woman's"]],
    ['crises', ['crisis']],
    ['US', ["US's"]],
  ])('%s with its own forms', (word, forms) => {
    expect(inflect(word)[0]).toBe(word);
    expect(among(word, ...forms)).toEqual(forms);
  });

  it.each([
    ['international', ['intern', 'internal', 'nation']],
    ['organisation', ['organ', 'organise']],
    ['news', ['newly']],
    ['this', ['thi']],
    ['crisis', ['crisi']],
    ['thing', ['th', 'the']],
    ['need', ['ne']],
    ['bring', ['br']],
  ])('%s without other words', (word, others) => {
    expect(among(word, ...others)).toEqual([]);
  });
});
