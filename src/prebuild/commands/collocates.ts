import { computeCollocates } from '../../analysis/collocation.ts';
import { readSelection, readWholeNumber, tableCommand, UsageError } from '../table-command.ts';

/** `collocates TERM [--window 5]`: the words that stand near a word or phrase. */
export const collocates = tableCommand({
  usage:
    'collocates TERM [--window 5] [--left 5] [--right 5] [--within paragraph|sentence] [--min-count 1] [--in SEL]',
  options: ['window', 'left', 'right', 'within', 'min-count', 'in'],
  run: (corpus, call) => {
    const text = call.words.join(' ');
    const window = readWholeNumber(call, 'window', 5, 0);
    const options = {
      left: readWholeNumber(call, 'left', window, 0),
      right: readWholeNumber(call, 'right', window, 0),
      within: readBoundary(call.values['within']),
      minCount: readWholeNumber(call, 'min-count', 1),
    };
    const result = computeCollocates(corpus, text, options, readSelection(corpus, 'in', call.values['in']));
    if (result === null) throw new UsageError(`expected a word or phrase; found "${text}"`);
    const { nodeCount, rows, windowTokens } = result;
    const notes = [`"${text}" occurs ${nodeCount} times, with ${windowTokens} words in its windows`];
    return { json: rows, rows, notes };
  },
});

function readBoundary(text = 'paragraph'): 'paragraph' | 'sentence' {
  if (text === 'paragraph' || text === 'sentence') return text;
  throw new UsageError(`--within expects paragraph or sentence; found "${text}"`);
}
