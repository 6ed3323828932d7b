import { computeFrequency } from '../../analysis/frequency.ts';
import { readSelection, tableCommand, UsageError } from '../table-command.ts';

/** `frequency TERM... [--in SEL]`: how often words and phrases occur in each document. */
export const frequency = tableCommand({
  usage: 'frequency TERM... [--in SEL]',
  options: ['in'],
  run: (corpus, { values, words }) => {
    if (words.length === 0) throw new UsageError('expected at least one word or "quoted phrase"');
    const spec = readSelection(corpus, 'in', values['in']);
    const rows = words.flatMap((text) => {
      const result = computeFrequency(corpus, text, spec);
      if (result === null) throw new UsageError(`"${text}" holds no word`);
      return result.rows;
    });
    return { json: rows, rows };
  },
});
